/** Words that decide whether names in a list are people's. In en de fr es pt it nl, with sv fi pl where they are plain. */

/** Folders in which sites keep pages of one person each. */
const PERSONS = 'people|persons?|staff|users?|employees?|attendees?|speakers?|faculty|leadership|participants?|guests?|mitarbeiter|personen|sprecher|personnes|intervenants|personas|ponentes|persone|relatori|medewerkers?|sprekers|mitarbeitende|dozierende|docentes?|docenti?|empleados?|enseignants?|pracownicy|medarbetare'
/** Folders that keep pages of a person, or of a firm or a club. */
const PERHAPS = 'team|profiles?|u|in|directory|contacts?|members?|equipe|equipo'

export const SURE_PATH = new RegExp(`/(?:${PERSONS})/[^/?#]+`, 'i')
export const PERSON_PATH = new RegExp(`/(?:${PERSONS}|${PERHAPS})/[^/?#]+`, 'i')

/** Folders that keep something else. */
export const OTHER_PATH = /\/(?:compan(?:y|ies)|firms?|organi[sz]ations?|schools?|groups?|jobs?|careers?|products?|items?|shop|store|p|news|blog|posts?|articles?|stories|status|questions?|events?|projects?|repos(?:itories)?|topics?|tags?|categor(?:y|ies)|brands?|places?|cities|hotels?|restaurants?|recipes?|books?|movies?|films?|albums?|artists?|unternehmen|produkte?|produits?|productos?|prodotti|entreprises?|empresas?)\/[^/?#]+/i

/** Pages whose address says that they list something else. */
export const NO_LIST_PATH = /\/(?:jobs?|careers|vacancies|products?|shop|store|cart|checkout|orders?|companies|exhibitors|sponsors|partners|clients|customers|news|blog|articles?|stories|comments?|issues|pulls?|discussions?|repositories|releases|commits?|questions|recipes|books|movies|films|messaging|messages|inbox|notifications|feed|login|settings)(?:\/|$)/i

/** Headings and titles that announce people. */
export const PEOPLE =
  /\b(?:people|persons|staff|employees?|colleagues|attendees?|guests?|guest list|speakers?|panell?ists|participants?|faculty|leadership|management team|executive team|board of directors|(?:our|core|meet the|about the) team|who (?:we are|is (?:going|coming))|who s (?:going|coming|speaking)|(?:staff|employee|people|faculty|phone) directory|phone list|mentors?|alumni|advisors?|advisers?|fellows|trustees|mitarbeite\w*|personen|ansprechpartner\w*|teilnehme\w*|referent\w*|sprecher\w*|unser team|belegschaft|kolleg\w*|(?:notre |l )equipe|personnes|participants|intervenant\w*|collaborateurs|collaboratrices|personas|nuestro equipo|ponentes|asistentes|empleados|pessoas|palestrantes|participantes|funcionarios|persone|relatori|partecipanti|dipendenti|medewerkers|sprekers|deelnemers|ons team|collega s|medarbetare|talare|deltagare|henkilosto|puhujat|osallistujat|pracownicy|prelegenci|uczestnicy|vorstand\w*|lehrende|dozent\w*|dozierende|docentes|profesorado|profesores|docenti|professori|enseignants?|professeurs|corps enseignant|hoogleraren|bestuur|bestuursleden|styrelse\w*|hallitus|zarzad|kadra|wykladowcy|consiglio direttivo|junta directiva|conseil d administration|board members?)\b/
/** Words that announce people, or firms: members of a club, or of a chamber of commerce; a team of colleagues, or of a league. */
export const PERHAPS_PEOPLE = /\b(?:team|directory|contacts|equipe|equipo|squadra|annuaire|directorio|diretorio|verzeichnis|members?|community|network|hosts?|organi[sz]ers?|mitglieder|membres|miembros|membros|membri|leden|jasenet|medlemmar)\b/
/** Headings of what is no list of people, even where names stand in it. */
export const NO_PEOPLE =
  /\b(?:compan(?:y|ies)|firms|businesses|exhibitors|sponsors|partners|clients|customers|brands|products?|shop|articles?|news|latest|stories|posts|blog|headlines|jobs?|openings|vacancies|positions|projects|repositories|places|cities|destinations|hotels|restaurants|books|albums|songs|movies|films|comments?|replies|discussion|reviews?|testimonials?|standings|league|fixtures|menu|recipes?|questions|answers|activity|issues|commits|releases|unternehmen|firmen|partner|kunden|produkte|nachrichten|kommentare|stellen\w*|entreprises|clients|produits|actualites|commentaires|empresas|productos|noticias|comentarios|aziende|prodotti|notizie|commenti|bedrijven|producten|nieuws|reacties|also viewed|you may know|you might know|similar)\b/

export const PRICE = /[€$£¥₹]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF|kr\.?|zł)(?:\s|$)/
/** When something was said: comments, articles, activity. */
export const SAID_WHEN = /^(?:(?:commented|replied|posted|asked|answered|edited|published|opened|wrote)\b.*|.{0,30}\b\d+\s?(?:s|m|h|d|w|mo|y|min(?:ute)?s?|hours?|days?|weeks?|months?|years?|std\.?|stunden?|tage?n?|heures?|jours?|horas?|d[ií]as?|ore|giorni|uur|dagen)\s?(?:ago|edited)?|(?:vor|il y a|hace|há)\s\d.{0,20}|just now)$/i
export const TALK = /^(?:reply|like|likes|share|report|quote|upvote|downvote|react|permalink|antworten|répondre|responder|rispondi|reageer)(?:\s*\(?\d*\)?)?$/i
