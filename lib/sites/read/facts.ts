import type { FactKind, How, PlaceRole } from '../../model/kinds'
import type { ReadFact } from '../../model/reading'
import type { Draft } from '../page'
import { fieldOf, SCHOOL } from './schema-person'
import type { Pair } from './pairs'
import type { Word } from './words'
import { isAllTime } from './time-words'
import { isDates, parseYears } from './years'

/** How the name of a degree begins. */
export const DEGREE = /^(?:(?:b|m)\.?\s?(?:sc|a|eng|ed|ba|s|phil)\b|ph\.?\s?d|mba\b|dr\b|bachelor|master|doctor|diplom|licence|laurea|magister|grado|abitur|degree|exchange\b|erasmus|certificate|minor in|ll\.?[bm]\b|j\.?d\b|dottorato|doctora[dt]|doutoramento|licenciatura|mestrado|maestr[ií]a|m[aá]ster\b|promotion\b|habilitation\b|studium\b|doktora\b|(?:yüksek )?lisans\b|doktorat\b|tohtori|maisteri|(?:\p{Lo}{0,4})(?:博士|修士|学士|硕士|박사|석사|학사)$)/iu
const JOB = /engineer(?!ing)|manager|develop|director|lead\b|head of|analyst|consult|consulen[tz]|officer|\bvp\b|president|intern\b|design|professor|founder|architect|scientist|editor|teacher|nurse|entwickler|leiter|berater|ingenieur|directeur|chef|gerente|responsable|recruiter|specialist|associate|partner\b|researcher|lecturer|coordinator|assistant|accountant|archivist|buyer\b|clerk|curator|driver|electric|mechanic|operator|pilot|planner|programmer|attorney|lawyer|physician|surgeon|therapist|trainer|translator|welder|writer|journalist|photographer|librarian|student\b|postdoc|chief|\bc[etofm]o\b|owner\b|advis[eo]r|supervisor|representative|strategist|economist|\w+ologist\b|jef[ae] de|coordinador|encargad|cartographer|maintainer|einkäufer|verkäufer|opettaja|nauczyciel|diretora?\b|maître(?:sse)? de conf|technici|techniker|referent|sachbearbeiter|geschäftsführ|vorstand|ingenier|desarrollador|directora?\b|profesor|responsabile|direttore|ingegnere|professeur|chercheu|hoofd\b|medewerker|adviseur|solicitor|barrister|notary|surveyor|steward|actuary|geologist|controller|treasurer|secretary|counsel\b|paralegal|\b[se]vp\b|head,|rector\b|provost|chair of\b|fellow\b|docent|lektor|forskare|ricercat|docente|impiegat|analista|arquitet|arquitect|engenheir|advogad|abogad|enfermer|médic[oa]\b|gestora?\b|ärzt|arzt\b|lehrer|anwalt|anwältin|wissenschaftl|forscher|redakt|avocat|médecin|enseignant|rédact|développeu|onderzoeker|projectleider|leraar|projektleder|ingeniør|utvecklare|udvikler|rådgiver|johtaja|insinööri|päällikkö|tutkija|kierowni|inżynier|dyrektor|specjalist|müdür|mühendis(?!li)|uzman|yönetici|инженер|менеджер|директор|программист|руководитель|разработчик|エンジニア|マネージャー|部長|課長|代表|取締役|研究員|教授|经理|工程师|总监|主任|매니저|팀장|엔지니어|개발자|교수/i
const LANGUAGES = 'kw gv nds en de fr es pt it nl sv da nb no fi is et lv lt pl cs sk hu ro bg uk ru be sr hr bs sl sq mk el tr he ar fa ur hi bn pa gu ta te kn ml mr ne si th vi id ms fil zh yue ja ko mn km lo my ka hy az kk uz sw am so ha yo ig zu xh af ca eu gl cy ga gd lb mt eo la br oc rm fy se fo ht mi sm haw qu gn tt ky tg tk ps ku ckb sd yi bo ti om rw sn mg ny ceb jv su ug ase'.split(' ')

/** Languages as people call them, beside the names of the tables. */
const ALSO = 'mandarin,mandarin chinese,cantonese,kantonesisch,flemish,flämisch,vlaams,flamand,farsi,castellano,castilian,valencià,valenciano,sami,sámi,samiska,samisk,saame,brazilian portuguese,português brasileiro,british english,american english,british sign language,american sign language,bsl,asl,scots,bokmål,serbo-croatian,moldovan,gujrati,punjabi'.split(',')

/** Where semicolons part a list, "and" is within its parts; "en" is "and" in some languages and "in" in others. */
const split = (text: string): string[] => text.split(/[;；]/.test(text) ? /\s*[,;•·|、，；\n]\s*/ : /\s*[,;•·|、，；\n]\s*|\s+(?:and|und|et|y|e|en|&)\s+/).map((part) => part.replace(/[.\s]+$/, '').trim())

const known = new Map<string, Set<string>>()

/** Names of languages in lower case, in the language of the page and in those of the sites (Unicode CLDR, by way of `Intl`). */
function languageNames(locale: string): Set<string> {
  const own = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(locale) ? locale : 'en'
  const made = known.get(own)
  if (made) return made
  const locales = Intl.DisplayNames.supportedLocalesOf([...new Set([own, ...'en de fr es pt it nl sv fi pl tr ja zh'.split(' ')])])
  const names = new Set(locales.flatMap((each) => {
    const display = new Intl.DisplayNames([each], { type: 'language', fallback: 'none' })
    return LANGUAGES.map((code) => display.of(code)?.toLowerCase() ?? '')
  }))
  for (const name of ALSO) names.add(name)
  names.delete('')
  if (known.size < 20) known.set(own, names)
  return names
}

const spokenIn = (texts: readonly string[]): { text: string; quote: string }[] =>
  texts.flatMap(split).map((quote) => ({ quote, text: quote.replace(/\s*[([–:-].*$/, '') }))

/** Languages among texts: the level in brackets goes, and what is no language's name ("Python"). */
export function languageFacts(texts: readonly string[], locale: string, how: How): ReadFact[] {
  const names = languageNames(locale)
  return spokenIn(texts).flatMap((part) => (names.has(part.text.toLowerCase()) ? [{ kind: 'language', ...part, how }] : []))
}

/** Languages below their label: where most are known, a single word that no table has ("Aranese") is one as well. */
function languageList(texts: readonly string[], locale: string): ReadFact[] {
  const known = languageFacts(texts, locale, 'label')
  const parts = spokenIn(texts)
  if (known.length * 2 <= parts.length) return known
  return parts.filter(({ text }) => /^\p{L}{4,20}$/u.test(text) || known.some((fact) => fact.text === text)).map((part) => ({ kind: 'language', ...part, how: 'label' }))
}

/** Short things in a list: "sailing, chess and the cello". Sentences are none. */
export function listFacts(texts: readonly string[], kind: FactKind, how: How): ReadFact[] {
  return texts.flatMap((quote) => split(quote).flatMap((text) => (text.length > 1 && !(kind === 'group' && PLACE_IN_GROUP.test(text)) && text.length <= 60 && text.split(' ').length < 7 && !isDates(text) && !/@|https?:/.test(text) ? [{ kind, text, quote, how }] : [])))
}

/** What somebody is in a group, beside its name. */
const PLACE_IN_GROUP = /^(?:member|(?:co-|assistant )?organi[sz]er|event organi[sz]er|host|admin|leader|mitglied|membre|miembro|membro|socio|lid)$/i

/** "2006–2011 Universidad …": when, then what. */
const LEADING_DATES = /^(?:19|20)\d\d(?:[./年]\d{0,2}月?)?\s?[–—〜~-]\s?(?:(?:19|20)\d\d(?:[./年]\d{0,2}月?)?|\p{L}{2,12})?\s*[:,]?\s+(?=[\p{Lu}\p{Lo}])/u

/** "潮騒大学大学院 博士" as school and degree: writing that puts the degree behind, without a comma. */
function apartFromDegree(part: string): string[] {
  const [, before = '', degree = ''] = /^(.*\p{Lo})\s+(\p{Lo}{0,4}(?:博士|修士|学士|硕士|博士后|박사|석사|학사))$/u.exec(part) ?? []
  const [, school = '', subject = ''] = /^(\p{Lo}{2,20}(?:大学|大學|学院|大学院|대학교))\s+(\p{Lo}.*)$/u.exec(before || part) ?? []
  return [...(school ? [school, subject] : [before || part]), ...(degree ? [degree] : [])]
}

/** How long something lasted, and nothing else: "5 Jahre", "3 yrs 2 mos". */
const isLength = (part: string): boolean => /^\d{1,2}\s?\p{L}/u.test(part) && part.length < 40 && isAllTime(part)

/** The parts of an entry ("MSc, Aalto University (2011–2013)") without its dates. */
const partsOf = (entry: readonly string[]): string[] =>
  entry.flatMap((line) => line.replace(LEADING_DATES, '').split(/:\s+|\s*[,;|·•(（\n]\s*|\s+[–—-]\s+|[)）]\s*/)).map((part) => part.trim()).filter((part) => part && !isDates(part) && !isLength(part) && !/^\d[\d\s./–-]*年?$/.test(part)).flatMap(apartFromDegree)

/** The entries that one line lists: apart by semicolons, or firms by commas where no job or year stands among them. */
function listedIn(entry: readonly string[], kind: 'school' | 'employer'): string[][] {
  const [line = '', ...more] = entry
  // "Building: Warsaw" below "Work" is a label of its own, no firm.
  if (kind === 'employer' && entry.every((each) => /^\p{L}[^:：\d]{1,30}[:：]\s/u.test(each) && !isJob(each))) return []
  // Lines of one paragraph, each with its own years, are an entry each.
  if (more.length && entry.every((each) => parseYears(each) && !isDates(each) && /[,，]|\p{Lo}/u.test(each))) return entry.flatMap((each) => listedIn([each], kind))
  if (more.length) return [[...entry]]
  const isPlainList = kind === 'employer' && !/\d/.test(line) && !JOB.test(line)
  return (isPlainList ? split(line) : line.split(/\s*;\s*|(?<=\d\)),\s*/)).filter(Boolean).map((part) => [part])
}

/** Whether a short line ends like somebody who does something: "Surveyor", "Barista" does not. */
const isAgent = (line: string): boolean => /^[^,|·&]{3,40}$/.test(line) && /\p{Ll}(?:(?:or|er|ist)(?:in)?|ian|eer|eur|euse|ador|adora)$/u.test(line)

/** How the name of a firm ends: its legal form. */
const LEGAL = /\s(?:gmbh|ag|kg|se|ltd|llc|llp|inc|plc|corp|b\.?v|n\.?v|s\.?a|s\.?p\.?a|s\.?r\.?l|s\.?a\.?r\.?l|sp\. z o\.\s?o|oy|ab|a\/s|a\.ş|株式会社)\.?$/iu

/** Of an entry of several lines, one of them a job, the first part of the first other one: "Northwind · 2021 – present". */
function besideJob(entry: readonly string[]): { firm: string; job: string } | undefined {
  const lines = entry.filter((line) => !isDates(line) && !isLength(line))
  const [named, ...others] = lines.filter((line) => LEGAL.test(line) && !isJob(line))
  const beside = lines.find((line) => line !== named)
  if (lines.length === 2 && named && beside && !others.length) return { firm: partsOf([named])[0] ?? named, job: beside }
  const job = lines.find(isJob) ?? (lines.filter(isAgent).length === 1 ? lines.find(isAgent) : undefined)
  const firm = partsOf(lines.filter((line) => line !== job).slice(0, 1))[0]
  return lines.length > 1 && job && firm ? { firm, job } : undefined
}

/** A stage of learning without the place: "Medical School", "Residency". Stages at a hospital are no schools. */
const STAGE = /^(?:(?:medical|graduate|law|dental|nursing|business|high|secondary|undergraduate|post-?graduate) (?:school|education|degree|training)|undergraduate|residency|fellowship|internship|board certifications?)$/i

/** One school or employer from the lines of an entry; nothing where it is not clear which part it is. */
function organisationFact(entry: readonly string[], section: 'school' | 'employer', how: How): ReadFact[] {
  const quote = entry.join(', ')
  // A career also tells of studies: "2004–2008: Promotion, Universität Göttingen".
  const isStudy = section === 'employer' && partsOf(entry).some((part) => DEGREE.test(part) && !JOB.test(part)) && partsOf(entry).some((part) => SCHOOL.test(part)) && !entry.some(isJob)
  const kind = isStudy ? 'school' : section
  const beside = kind === 'employer' ? besideJob(entry) : undefined
  const said = kind === 'employer' ? /^(.{0,120}?)\s(?:at|bei|chez|@)\s+([^,;(|·–—]{2,80})/i.exec(quote) : null
  const all = partsOf(entry)
  const parts = all.filter((part) => !STAGE.test(part))
  if (kind === 'school' && parts.length < all.length && !parts.some((part) => SCHOOL.test(part))) return []
  const isOther = (part: string): boolean => (kind === 'school' ? DEGREE.test(part) : JOB.test(part))
  const text = beside?.firm ?? said?.[2]?.trim().replace(/\s+(?:19|20)\d\d.*$/, '') ?? (kind === 'school' ? parts.find((part) => SCHOOL.test(part) && !DEGREE.test(part)) : undefined) ?? parts.find((part) => !isOther(part))
  if (!text || text.length > 120 || text.split(' ').length > 12) return []
  const detail = beside?.job ?? said?.[1] ?? parts.find((part) => part !== text && isOther(part))
  const years = parseYears(entry.find((line) => parseYears(line)) ?? '')
  return [{ kind, text, quote, how, ...(years && { years }), ...(detail && { detail }) }]
}

/** What somebody helps: of several lines the second is the organisation, the first what they do there. */
function volunteeringFact(entry: readonly string[], how: How): ReadFact[] {
  const [first = '', second] = entry.filter((line) => !isDates(line) && !line.includes('@'))
  const whole = first.replace(/\s*[·(,]\s*(?:19|20)\d\d.*$/, '')
  const named = /\s(?:with|at|for|bei|chez|pour|con|per|voor)\s+(?:the\s+)?(\p{Lu}[^,;.()]{2,60})/u.exec(whole)?.[1]
  const cause = second ? undefined : causeIn(whole)
  const text = second ? partsOf([second])[0] : (named ?? (whole.split(' ').length < 7 && !/[,;]/.test(whole) && whole !== cause ? whole : undefined))
  const years = parseYears(entry.find((line) => parseYears(line)) ?? '')
  const quote = entry.join(', ')
  return [
    ...(cause ? [{ kind: 'cause' as const, text: cause, quote, how }] : []),
    ...(text ? [{ kind: 'group' as const, text, quote, how, ...(second && { detail: first }), ...(years && { years }) }] : []),
  ]
}

/** Parts that people play and that no job is: "football coach", "board member". */
const PART = /\b(?:captain|chair|coach|committee|council|guide|host|judge|medic|mentor|member|mitglied|parent|secretary|vorstand)$/i

/** "Food rescue, Thursday evenings, with the Kallio Pantry": what is helped stands first, in few words and written as no name is. */
function causeIn(line: string): string | undefined {
  const what = line.split(/\s*[,;·–—(]|\s(?:with|at|for|bei|chez|pour|con|per|voor|in)\s/u)[0]?.trim() ?? ''
  const [, ...rest] = what.split(' ')
  return rest.length > 0 && rest.length < 4 && rest.every((word) => /^\p{Ll}/u.test(word)) && ![JOB, PART].some((role) => role.test(what)) && !isAgent(what) ? what : undefined
}

const KINDS: Partial<Record<Word, FactKind>> = { interests: 'hobby', research: 'skill', offers: 'skill', groups: 'group', causes: 'cause', skills: 'skill', projects: 'project' }

/** Whether a value has a word in it, and is no room number; two characters are one where writing has no capitals. */
const isWorded = (text: string): boolean => /\p{L}{3}|\p{Lo}{2}/u.test(text)

/** A place that people can share: no street number, no room ("Greenhouse 3, room 114"); a postal code may stand. */
const isPlace = (text: string): boolean => isWorded(text) && !/(?<!\d)\d{1,3}(?!\d)/.test(text)

/** "Cantina Nesi (since 2014)" without its years. */
const withoutYears = (text: string): string => text.replace(/\s*\([^()]{0,30}\b(?:19|20)\d\d\b[^()]{0,30}\)$/, '') || text

/** Each thing of a list, a sentence as it stands; undefined where there is none. */
function thingsIn(texts: readonly string[]): string[] | undefined {
  const things = texts.filter(isWorded).flatMap((text) => (split(text).every((part) => part.split(' ').length < 7) ? split(text) : [text]))
  return things.length > 0 ? things : undefined
}

/** What labelled parts of a page say about a person. */
export function fromPairs(pairs: readonly Pair[], locale: string): Omit<Draft, 'name'> {
  const first = (word: Word): string => pairs.find((pair) => pair.word === word)?.entries[0]?.[0] ?? ''
  const texts = (word: Word): string[] => pairs.filter((pair) => pair.word === word).flatMap(({ entries }) => entries.flat())
  const entries = (word: Word): string[][] => pairs.filter((pair) => pair.word === word).flatMap((pair) => pair.entries)
  const field = (word: Word): Draft['title'] => {
    const label = pairs.find((pair) => pair.word === word)?.label.text ?? ''
    return fieldOf(first(word), 'label', label.includes(first(word)) ? label : `${label}: ${first(word)}`)
  }
  const place = (word: Word, placeRole: PlaceRole): ReadFact[] => (isPlace(first(word)) ? [{ kind: 'place', text: first(word), placeRole, quote: first(word), how: 'label' }] : [])
  const work = withoutYears(first('organisation').split(/\s*(?:>>|[»›])\s*/)[0] ?? '')
  const workYears = work === first('organisation') || !/\d/.test(first('organisation').slice(work.length)) ? undefined : parseYears(first('organisation').slice(work.length))
  const organisation = field('organisation')
  return {
    title: field('title') ?? (isJob(first('rank')) ? field('rank') : undefined),
    organisation: organisation && { ...organisation, value: work },
    location: isPlace(first('location')) ? field('location') : undefined,
    about: fieldOf(texts('about').join(' '), 'label'),
    offers: thingsIn(texts('offers')),
    wishes: thingsIn(texts('wishes')),
    links: [],
    contacts: [],
    facts: [
      ...entries('education').flatMap((entry) => listedIn(entry, 'school')).flatMap((entry) => organisationFact(entry, 'school', 'label')),
      ...(work ? [{ kind: 'employer' as const, text: work, quote: first('organisation'), how: 'label' as const, ...(workYears && { years: workYears }) }] : []),
      ...entries('experience').flatMap((entry) => listedIn(entry, 'employer')).flatMap((entry) => organisationFact(entry, 'employer', 'label')),
      ...entries('volunteering').flatMap((entry) => volunteeringFact(entry, 'label')),
      ...place('hometown', 'hometown'),
      ...place('location', 'works'),
      ...languageList(texts('languages'), locale),
      ...Object.entries(KINDS).flatMap(([word, kind]) => listFacts(texts(word as Word), kind, 'label')),
    ],
  }
}

/** Parts of a firm and of the world that stand where a firm might: "SVP, Sales", "Director, Marketing, EMEA". */
const PART_OF_FIRM =
  /^(?:dep(?:artmen)?t\b|faculty|school of|division|team\b|abteilung|fachbereich|lehrstuhl|institutionen|département|departamento|dipartimento|platform|infrastructure|sales|marketing|engineering|finance|hr|human resources|people|operations|legal|product|design|data|it|security|research|r ?& ?d|strategy|growth|brand|communications?|emea|apac|latam|americas|europe|nordics|dach|north america|customer|support|procurement|supply chain|logistics|quality|compliance|accounting|payroll|risk|treasury|tax|analytics|backend|frontend|front end|back end|mobile|cloud|devops|ai|machine learning|digital|innovation|energy|business development|partnerships|vertrieb|einkauf|forschung|entwicklung|produktion|ventes|recherche|ventas|vendite)(?:$|\s+(?:&|and|und|et|y|e|team|department|operations|engineering|science|success|research|services|development|relations|management|strategy|affairs)\b)/i

/** "I’m a sound designer based in Cardiff" says the job in a sentence: "sound designer". */
function ownJob(sentence: string): string {
  const [, job] = /^(?:hi|hello|hey)?[\s,!.]*(?:i['’]?m|i am) (?:currently )?(?:an? |the )?(.{3,80}?)(?=\s(?:based|living|located|who|that|from|in|with|and|working|specialising|specializing|by)\b|[.,;!–—]|$)/iu.exec(sentence) ?? []
  return job ?? sentence
}

/** "VP Platform at Northwind" or "VP Platform, Northwind" as job and firm; empty strings where it is no job. */
export function splitJob(whole: string): { job: string; firm: string } {
  // Of "Founder of Tidal Lab. I host walks." the first sentence is the job.
  const first = /^(.*?\p{L}{3})[.!?]\s+\p{Lu}/u.exec(whole.slice(0, 300))?.[1] ?? whole
  const text = ownJob(first)
  if (!isJob(text)) return { job: '', firm: '' }
  const [, before, after] = /^([^|·•@]{2,80}?)(?:\s+(?:at|bei|chez|presso|bij|en|na|på|hos|ved)\s+|\s*@\s*)(\p{Lu}[^,|·•@]{1,80})$/u.exec(text) ?? /^([^,|·•@]{2,80}),\s+(\p{Lu}[^,|·•@]{1,80})$/u.exec(text) ?? []
  const isSplit = before && after && isJob(before) && !isJob(after) && !PART_OF_FIRM.test(after)
  return isSplit ? { job: before, firm: after } : { job: /[,|·•]/.test(text) || text.length > 80 ? '' : text, firm: '' }
}

/** Whether a line reads like somebody's job. */
export const isJob = (text: string): boolean => text.length < 160 && !/\d{3}/.test(text) && JOB.test(text)
