import { fold } from '../../core/text'
import { WORDS_ELSEWHERE } from './words-elsewhere'

/**
 * What a label or a section heading announces, in en de fr es pt it nl: (further languages: `words-elsewhere.ts`): patterns over the
 * whole folded text (no case, no accents, no punctuation), first match wins. `strange` labels things that are no person; `personal` ones people have,
 * and now and then a project, `own` ones only people have: we keep neither; `others` heads what is about somebody else.
 */
const WORDS = {
  name: '(full |vollstandiger |volledige )?na(me|am)( (und |en )?(vorname|voornaam))?|(first|vor|vorname) (name )?(and|und) (last |nach)name|(last|nach) ?name (and |und )?(first |vor)name|(nom|prenom) (et )?(nom|prenom)s?|(nombres?|apellidos?) (y )?(nombres?|apellidos?)|(nome|cognome) (e )?(nome|cognome|apelido|sobrenome)|nom(e|bre)?( comple.+)?',
  given: 'first name|given name|forename|vorname|prenom|nombre de pila|voornaam',
  family: 'last name|surname|family name|nachname|nom de famille|apellidos?|sobrenome|cognome|achternaam',
  title: '(job ?|current )?(title|role|position)|titel|designation|occupation|profession|funktion|rolle|beruf|stelle.*|fonction|poste|metier|titre|cargo|puesto|funcao|ruolo|posizione|functie.*|beroep',
  rank: '(academic |faculty )?rank|categor(ia|y)( profes.*| academica)?|statut|dienststellung|amtsbezeichnung|qualifica( accademica)?|corps|grade|kategoria',
  groups: 'groups?|gruppen|(group|grup|gruppi|groep)(e|o)?(s|n)?|memberships?|(member|membre|miembro|membro|mitglied|lid) (of|de|di|in|do|van)|mitgliedschaften|(employee|resource|user) groups|organi[sz](ations|ationen|aciones|acoes|aties)|organizzazioni|clubs?|communities|associations?|aso?sociac.+|associazioni|vereine?|verenigingen',
  organisation: '(current )?(company|employer)|organi[sz]a.+|firma|arbeitgeber|unternehmen|entreprise|etablissement|employeur|empresa|empleador|azienda|bedrijf|werkgever',
  location: '((work|office) )?(location|address)|office|city|(based|lives) in|place|site|standort|(wohn|arbeits)?ort|buro|lieu|bureau|ville|locali[sz]a.+|ubicacion|oficina|ciudad|escritorio|cidade|sede|ufficio|citta|locatie|kantoor|(woon)?plaats|stad',
  hometown: 'home ?town|from|(born|grew up) in|birthplace|place of birth|originally from|heimat(ort|stadt)?|geburtsort|aufgewachsen in|ville natale|lieu de naissance|originaire de|(ciudad|cidade) natal|lugar de nacimiento|naturalidade|citta natale|luogo di nascita|geboorteplaats',
  email: 'e ?mail.*|mail|courriel|correo.*|posta elettronica',
  phone: '(work |direct )?(tele)?phone.*|tel|mobile?|cell|direct line|telefon.*|handy|durchwahl|portable|movil|telemovel|cellulare|telefoon.*|mobiel',
  languages: '(spoken )?languages?( spoken)?|i speak|speaks|fluent in|sprach(e|en|kenntnisse)|langues?( parlees)?|idiomas?|linguas?|lingue|talen',
  research: 'research (interests?|areas?|topics|themes)|(areas?|fields?) of (interest|research)|forschungs(schwerpunkte?|interessen|gebiete?|themen)|(themes?|domaines?|axes) de recherche|(lineas|areas|temas) de (investigacion|pesquisa|interes)|interesses de (pesquisa|investigacao)|(interessi|temi|aree) di ricerca|onderzoek(sinteresses|sgebieden|sthemas)',
  interests: '(personal )?(interests?|hobb(y|ies|ys))( (and|und|y|e|et|en) .+)?|(when i m |in my |in meiner )?(outside|off duty|free|spare|vrije|tempo|not working|freizeit).{0,12}|(centres d ?)?interets?.*|interess[ei].*|intereses.*|loisirs|passion.*|aficiones|pasatiempos|passatempos|hobby s.*',
  education: 'education.*|(high )?schools?( and (education|degrees))?|(universi(ty|tat|te|dad|dade|ta|teit))|college|alma mater|studied at|(aus)?bildung.*|studium|formation.*|etudes|educac.+|estudios|forma(cion|cao).*|istruzione|formazione|studi|opleiding(en)?|studie',
  experience: '((work|professional) )?experi.+|(career|employment|work)( history)?|previous.*|former.*|(berufs)?erfahrung|.*werdegang|parcours.*|trayectoria|esperienz[ae]( (lavorative?|professionali))?|(werk)?ervaring|loopbaan',
  volunteering: 'volunteer.*|ehrenamt.*|freiwillig.*|(experiences? de )?benevolat|.*volunta?ri.*|.*volontariato|vrijwillig.*',
  causes: 'causes?( .+)?|causas|herzensangelegenheiten|goede doelen',
  skills: '(top )?skills.*|expertise|areas of expertise|.*kenntnisse|fahigkeiten|competenc.+|competenz.+|aptitudes.*|conocimientos|vaardigheden',
  offers: 'ich biete|haves|what i offer|i offer|i can help with|je propose|ofrezco|ofereco|offro|ik bied|oferuje',
  wishes: 'ich suche|wants|(what )?(i m |i am )?looking for|seeking|je recherche|je cherche|busco|procuro|cerco|ik zoek|szukam',
  projects: '(current )?projects?|projekte|projets|proyectos|projetos|progetti|projecten',
  about: 'about( me)?|bio(graph.*|grafia)?|(profile )?summary|introduction|info.?|uber( mich)?|zusammenfassung|a propos.*|resum[eo]|presentation|acerca de|sobre.*|extracto|informazioni|chi sono|riepilogo|over( mij)?',
  own: 'line manager|reports to|direct reports|pronouns|birthday|date of birth|hire date|employee (id|number|no|type)|supervisor|supervisory organization|worker type|local time|office hours|nickname|preferred name|sprechstunde|vorgesetzte[rn]?|personalnummer|superieur hierarchique|pronoms|fodelsedag',
  personal: 'manager|reports|joined|start date|extension|assistant|department.*|departe?ment.*|dipartimento|abteilung|team|division|business unit|bereich|equipe|equipo|reparto|afdeling|fuhrungskraft|responsa(ble|bile|vel)( (hierarchique|direct[aeo]?|diretto|superieure?|d equipe|del equipo))?|jef[ae]|gestora?|leidinggevende',
  strange: 'owner|assignee|reporter|status|priority|due date|capacity|serial( number)?|model|version|cuisine|area|flag|operator|imo|order.*|shipping.*|billing.*|payment.*|price|preis|prix|precio|prezzo|prijs|sku|isbn|author|publisher|director|cast|genre|founded|industry|employees|(company )?size|headquarters|opening hours|offnungszeiten|venue|date( and time)?|when|where|tickets?|organi[sz]er|speakers|agenda|salary|(employment|job) type|requirements|responsibilities|qualifications|apply.*|benefits|job description|ingredients|capital|population|breed|quantity|branche|grundung|hauptsitz|veranstalter|gehalt|secteur|effectif|salaire|settore|comments|related.*|posted.*|published.*',
  others: 'activity|featured|recommend.+|recomenda.+|empfehlungen|people .+|more profiles.*|others named.*|(other )?similar.*|explore.*|colleagues|team members|you might.*|publications|(licenses|certific).*|honors.*|courses|patents|test scores|services|sekretariat|secretar(y|iat|iaat|ia)( office)?|segreteria|key contacts?',
} as const

export type Word = keyof typeof WORDS

/** Folded as `fold` does with the page's text: without it, Hangul and accents would not meet. */
const foldMarks = (words: string): string => words.normalize('NFKD').replace(/\p{M}+/gu, '')

const PATTERNS = (Object.entries(WORDS) as [Word, string][]).map(([kind, words]) => [kind, new RegExp(`^(?:${words}|${foldMarks(WORDS_ELSEWHERE[kind] ?? '-')})$`)] as const)

/** "Berufserfahrung von Ada Quill": whose section it is, behind what it is. */
const OF_WHOM = /^((?:work |professional )?experience|education|languages|berufserfahrung|ausbildung|sprachen|parcours|formation|experiencia|formacion) (?:of|for|von|de) .*$/

/** What a label or heading announces: "Ausbildung", "Languages (3)", "E-Mail:". Undefined for any other text. */
export function announced(text: string): Word | undefined {
  if (text.length > 50) return undefined
  const words = fold(text.replace(/[(:：].*$/, '')).replace(OF_WHOM, '$1')
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0]
}
