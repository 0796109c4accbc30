import { fold } from '../../core/text'
import { meta, refuse, type Contact, type Draft, type Page } from '../page'
import { contactsIn, isOwnMail, ownContacts } from './contacts'
import { fromPairs, isJob, splitJob } from './facts'
import type { Line } from './lines'
import { asName, hasPageWord, isApart, supports } from './names'
import type { Pair } from './pairs'
import { fieldOf } from './schema-person'
import { announced, type Word } from './words'

/** Labels that hardly anything but a person has; those that teams and courses have as well; and those that firms and shops have, too. */
const STRONG = /^(?:title|hometown|own)$/
/** Names in labels speak for a person only beside a heading with the same name: forms and orders have them, too. */
const NAMING = /^(?:name|given|family)$/
const LIKELY = /^(?:personal|interests|education|experience|volunteering)$/
const SHARED = /^(?:email|phone|location|organisation|languages|skills|about|groups|causes|projects)$/
/** Headings above a name that announce a page of one person: "Employee directory", "Fiche". */
const ABOVE = /director(?:y|io)|profile|employee|person|people|staff|member|lookup|colleague|attendee|speaker|mitarbeiter|profil|annuaire|fiche|anagrafe|scheda|ficha|medewerker|intranet/i
/** What heads the record of one person, in two words: the record, and whose it is. */
const RECORD = /(?:profile|details|record|fich[ae]|scheda|steckbrief|profil|karta|visitenkarte).{0,12}(?:profesora?|docente|professore|enseignant|employee|staff|person|member|mitarbeiter|medewerker|pracownika)|(?:employee|staff|person|member|colleague|mitarbeiter|medewerker)s?[ -]?(?:profile?|details|record|card)$/i
/** Titles of a university in front of two names or more. */
const ACADEMIC = /^(?:(?:prof|doç|doc|assoc|asst|em|apl|ao|dr|hab|dott|ing|öğr|üyesi)\.?[\s-]+){1,5}(?:dr\.?\s+)?\p{Lu}\S*\s+\S/iu
const PEOPLE_PATH = /\/(?:(?:our|meet|meet-the|meet-our|the|unser|unsere|notre|nuestro|nossa|ons)-)?(?:people|persons?|staff|team|profiles?|users?|members?|employees?|directory|contacts?|attendees?|speakers?|faculty|leadership|mitarbeiter|mitarbeitende|mitglieder|personen|lehrende|equipe|personal|personnel|membres|enseignants|chercheurs|miembros|profesorado|docentes?|docenti|membri|persone|rubrica|medewerkers?|leden|pracowni[ck]y?|kadro|personel|ansatte|henkilosto|doctors|physicians|attorneys|lawyers|professionals|u|in)\b/i
const NO_PATH = /\/(?:search|suche|recherche|results|jobs?|login|cart|checkout|products?|settings|orders?|invoices?|account|billing)(?:\/|$)/i
/** Pronouns in a line of their own below a name. */
const PRONOUN_LINE = /^\(?\p{L}{2,5}\s?\/\s?\p{L}{2,6}(?:\s?\/\s?\p{L}{2,6})?\)?$|^\(\p{L}{2,4}\)$/u
/** A handle in a line of its own: "@lena". */
const HANDLE = /^@[\w.@-]{2,60}$/
/** The mailbox of a firm or a desk, nobody's own. */
const MAILBOX = /^(?:info|office|contact|press|hello|support|sales|admin|post|mail|service|team|lab|jobs|hr|enquir\w+|kontakt|contacto|contato|buero|booking|reception|secretary)@/i
/** What several people are: "Lawyers and advisers". */
const SEVERAL = /(?:engineer|lawyer|advis[eo]r|consultant|architect|designer|developer|specialist|accountant|solicitor|attorney|manager|writer|planner|photographer|translator|therapist|surgeon)s\b/i
/** Labels for hobbies proper: nobody but a person has them, while topics of interest are a team's as well. */
const HOBBY = /hobb|outside (?:of )?work|free time|spare time|off duty|loisir|afici|pasatiemp|passatemp|freizeit|harrastu|fritid|趣味|爱好|취미|увлечен|хобби|zainteres/i
/** A line that is a place and nothing else: "Brno, Czechia". */
const PLACE_LINE = /^\p{Lu}[\p{L}.'’ -]{1,40}, \p{Lu}[\p{L}.'’ -]{1,40}$/u

/** The lines below a heading; none where there is no heading. */
const linesBelow = (lines: readonly Line[], heading: Line | undefined): readonly Line[] => (heading ? lines.slice(lines.indexOf(heading) + 1) : [])

/** What is told in whole sentences just below the name, up to the next heading; values of labels are none of it. */
function bioBelow({ lines }: Page, heading: Line | undefined, pairs: readonly Pair[]): string {
  const values = new Set(pairs.flatMap(({ entries }) => entries.flat()))
  const below = linesBelow(lines, heading).slice(0, 25)
  const end = below.findIndex(({ level }) => level > 0)
  return below.slice(0, end < 0 ? undefined : end).map(({ text }) => text).filter((text) => text.length >= 40 && /\p{Ll}[.!?。！？](?:\s|$)/u.test(text) && !values.has(text)).slice(0, 6).join('\n')
}

/** What stands behind a pin ("📍 Brno") in a short line just below the name. */
function pinnedPlace({ lines }: Page, heading: Line | undefined): Draft['location'] {
  const [, place = ''] = linesBelow(lines, heading).slice(0, 6).flatMap(({ text }) => /^(?:📍|🏠|🌍|🗺️?)\s*(\p{L}[^|•·\p{Extended_Pictographic}]{1,60})(?:$|\p{Extended_Pictographic})/u.exec(text) ?? [])
  return fieldOf(place.trim(), 'text')
}

/** The last part of an address, as words: "/people/jane-doe" says "jane doe". */
const slugOf = ({ pathname, hash }: URL): string => (/^#!?\//.test(hash) ? hash.replace(/[?].*$/, '') : pathname).replace(/%[\dA-F]{2}/gi, ' ').split('/').filter(Boolean).at(-1)?.replace(/[-_.+]/g, ' ') ?? ''

/**
 * The one heading that looks like a name: the one the address carries, else the only one of its level, or the one that
 * the title carries. A heading above it must announce a person: below a headline stands its author.
 */
function headingName({ headings, lines, title, url }: Page): Line | undefined {
  const titled = asName(title)
  if (!headings.length && titled) return lines.slice(0, 20).find(({ text }) => asName(text) === titled)
  const all = headings.filter(({ level, text }) => level < 5 && asName(text) && !announced(text))
  const addressed = all.filter(({ text }) => supports(asName(text) ?? '', slugOf(url)))
  if (addressed.length === 1) return addressed[0]
  const highest = Math.min(...all.map(({ level }) => level))
  const names = all.filter(({ level }) => level === highest)
  const agreed = names.filter(({ text }) => supports(asName(text) ?? '', title))
  // The site's own name may stand above what announces a person: the title says it behind.
  const above = headings.filter(({ level }) => level < highest)
  const isAnnounced = above.every(({ text }, index) => ABOVE.test(text) || (index === 0 && above.length > 1 && hasPageWord(text) && title.endsWith(` ${text}`)))
  return agreed.length === 1 ? agreed[0] : names.length === 1 && isAnnounced ? names[0] : undefined
}

const firstOf = (pairs: readonly Pair[], word: Word): string => pairs.find((pair) => pair.word === word)?.entries[0]?.[0] ?? ''

/** The name that labels give: whole, or in its two parts. */
function labelledName(pairs: readonly Pair[]): string | undefined {
  const parts = [firstOf(pairs, 'given'), firstOf(pairs, 'family')]
  return asName(firstOf(pairs, 'name')) ?? (parts.every(Boolean) ? asName(parts.join(' ')) : undefined)
}

/** Who the page may be about, where it says so, and the line below the name. */
interface Candidate {
  name: string
  heading: Line | undefined
  below: string
  second: string
}

/** A cell of its own is a label or its value; in the name's own cell (pages laid out by tables) it is a line like any other. */
function isInOtherCell({ at }: Line, heading: Line | undefined): boolean {
  const cell = at.closest('td,th,dt,label')
  return cell !== undefined && !(heading && cell.contains(heading.at))
}

/** "Education" is a label; "Education consultant" below a name is what they do. */
const isLabelText = (text: string): boolean => {
  const word = announced(text)
  return word !== undefined && !(text.includes(' ') && isJob(text) && !/^(?:own|personal|title|strange)$/.test(word))
}

/** On a page without a heading above them, the name that stands just above the first of several labels, a job among them or between, and that the address or a mail address carries: tables for layout. */
function loneName(page: Page, pairs: readonly Pair[]): Line | undefined {
  const [first] = pairs
  const at = first ? page.lines.findIndex((line) => line.at === first.label.at) : -1
  if (at < 1 || page.lines.slice(0, at).some(({ level }) => level > 0) || page.headings.some(({ text }) => asName(text) && !announced(text)) || pairs.length < 3) return undefined
  const [above, before] = [page.lines[at - 1], page.lines[at - 2]]
  const isJobBetween = isJob(above?.text ?? '')
  if (!isJobBetween && !pairs.some(({ word, entries }) => word === 'title' || (word === 'rank' && entries.flat().some(isJob)))) return undefined
  const line = isJobBetween ? before : above
  const name = asName(line?.text ?? '') ?? ''
  const isOwn = supports(name, slugOf(page.url)) || (page.title.startsWith(name) && /^\s*[|·–—_-]/u.test(page.title.slice(name.length))) || [...contactsIn(page), ...labelledContacts(pairs, true)].some((contact) => isOwnMail(name, contact))
  return name && isOwn ? line : undefined
}

function candidateOn(page: Page, pairs: readonly Pair[]): Candidate | undefined {
  const labelled = labelledName(pairs)
  const heading = headingName(page) ?? (labelled ? undefined : loneName(page, pairs))
  const name = asName(heading?.text ?? '') ?? labelled
  if (!name || (labelled && !supports(labelled, name) && !supports(name, labelled))) return undefined
  const [next, after] = linesBelow(page.lines, heading).filter(({ text }) => !PRONOUN_LINE.test(text) && !HANDLE.test(text))
  const isHeading = next && next.level > 0 && !isJob(next.text)
  const isLabel = !next || isHeading || next.text.length > 200 || /:\s/.test(next.text) || isLabelText(next.text) || isInOtherCell(next, heading)
  if (!isLabel && isOfSomebodyElse(next.text, name)) return undefined
  return { name, heading, below: isLabel ? '' : next.text, second: isLabel ? '' : (after?.text ?? '') }
}

/** Whether address and title are of one person already, and what is drawn still of another. */
function isOfNext({ title, url }: Page, name: string): boolean {
  const titled = asName(title)
  return titled !== undefined && isApart(name, titled) && supports(titled, slugOf(url)) && !supports(name, slugOf(url))
}

/** A line below a heading that names its author, or somebody whom the heading is about: "By Ida Roos", "Ida Roos, Director". */
function isOfSomebodyElse(line: string, name: string): boolean {
  const [, by = '', who = ''] = /^((?:by|von|par|por|di|door|av)\s+)?([^,|·–—]{3,60})/iu.exec(line) ?? []
  const other = isJob(who) ? undefined : asName(who)
  return other !== undefined && (by !== '' || /,/.test(line)) && fold(other) !== fold(name) && isJob(line)
}

/** A site of one person: its title and its author, or its own host, are the name in the heading. */
const isOwnSite = ({ url, title }: Page, name: string, author: string): boolean =>
  /^\/(?:index\.\w+|about(?:-me)?\/?|~[^/]+\/?)?$/.test(url.pathname) && supports(name, title) && ((asName(title) !== undefined && supports(name, author)) || isOwnHost(url, name))

/** "hannalind.example", "hanna-lind.example": the whole name before the last dot. */
const isOwnHost = ({ hostname }: URL, name: string): boolean => {
  const parts = fold(name).split(' ')
  return parts.length > 1 && hostname.split('.').some((label) => label.replaceAll('-', '') === parts.join(''))
}

/** Whether enough speaks for a person: something that only people have, and two things at least. */
function isPersonPage(page: Page, { name, heading, below }: Candidate, pairs: readonly Pair[], contacts: readonly Contact[]): boolean {
  const words = [...new Set(pairs.map(({ word }) => word))]
  const count = (kind: RegExp): number => words.filter((word) => kind.test(word)).length
  const isOnPath = PEOPLE_PATH.test(page.url.pathname)
  const signs = [
    contacts.some((contact) => isOwnMail(name, contact)) ? 2 : 0,
    isOnPath && supports(name, slugOf(page.url)) ? 1 : 0,
    isJob(below) && !SEVERAL.test(below) ? 1 : 0,
    meta(page, 'og:type') === 'profile' ? 1 : 0,
    pairs.some(({ label, word }) => word === 'interests' && HOBBY.test(label.text)) ? 1 : 0,
    linesBelow(page.lines, heading).slice(0, 2).some(({ text }) => PRONOUN_LINE.test(text)) ? 1 : 0,
    isOwnSite(page, name, meta(page, 'author')) ? 2 : 0,
    heading && isRecordOfOne(page, heading) ? 1 : 0,
    ACADEMIC.test(name) ? 1 : 0,
    heading || isAnnouncedAbove(page) ? count(NAMING) : 0,
  ]
  const strong = count(STRONG) + signs.reduce((sum, sign) => sum + sign, 0)
  const likely = count(LIKELY)
  const isShared = contacts.some(({ kind, value }) => kind === 'email' && MAILBOX.test(value))
  const shared = Math.min(2, count(SHARED) + (contacts.length ? 1 : 0) + (isOnPath ? 1 : 0)) - (isShared ? 1 : 0)
  return (strong > 0 || likely > 1) && strong + likely + shared - 2 * count(/^strange$/) >= 2
}

/** Whether a heading above the name says that one person is described: "Ficha del profesor", "Employee profile". */
const isRecordOfOne = ({ headings }: Page, heading: Line): boolean => headings.slice(0, headings.indexOf(heading)).some(({ text }) => RECORD.test(text))

/** Whether the page says above a labelled name that it is about a person ("Employee profile"), and not an order or the reader's settings. */
const isAnnouncedAbove = ({ headings, title }: Page): boolean => {
  const [first] = headings
  return !first || ABOVE.test(first.text) || (!hasPageWord(first.text) && ABOVE.test(title))
}

/** "ada [at] example [dot] org", "ada(małpa)example.org": written so that robots do not read it; the person whose it is wants it read. */
const withAt = (value: string): string =>
  value.replace(/\s*[[({<]\s*(?:at|ät|arroba|chez|chiocciola|małpa|malpa|apenstaartje)\s*[\])}>]\s*/iu, '@').replace(/\s*[[({<]\s*(?:dot|punkt|point|punto|ponto|kropka|punt)\s*[\])}>]\s*/giu, '.')

/** "Partner, Shipping & Trade" on the firm's own page, where the person's mail is: what stands behind the job and is named neither in host nor title is a part of the firm. */
function isPartOfHouse({ url, title, lines }: Page, name: string, firm: string, contacts: readonly Contact[]): boolean {
  const hostOf = (host: string): string => host.split('.').slice(-2).join('.')
  const isHouse = contacts.some((contact) => contact.kind === 'email' && isOwnMail(name, contact) && hostOf(contact.value.split('@')[1] ?? '') === hostOf(url.hostname))
  const isBehindComma = /\s(?:&|and|und|et|y|e|en|og|och)\s/.test(firm) && lines.some(({ text }) => text.endsWith(`, ${firm}`))
  const around = fold(`${url.hostname} ${title}`)
  return isHouse && isBehindComma && !fold(firm).split(' ').some((word) => word.length > 2 && around.includes(word))
}

function labelledContacts(pairs: readonly Pair[], hasPhone: boolean): Contact[] {
  const values = (word: Word): string[] => pairs.filter((pair) => pair.word === word).flatMap(({ entries }) => entries.flat())
  const mails = values('email').map(withAt).filter((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
  const phones = hasPhone ? [] : values('phone').filter((value) => /^[+(\d][\d\s()./-]{4,30}$/.test(value))
  return [...mails.map((value) => ({ kind: 'email' as const, value })), ...phones.map((value) => ({ kind: 'phone' as const, value }))]
}

/**
 * A page without any mark-up, such as a home-made company directory: the heading is a name, and labels, addresses or the
 * line below the heading say that it is a person's. Nobody where that is not plain.
 */
export function fromHeadings(page: Page, pairs: readonly Pair[]): Draft {
  const candidate = candidateOn(page, pairs)
  const isList = pairs.filter(({ word }) => word === 'name').length > 1
  if (!candidate || isList || NO_PATH.test(page.url.pathname)) return refuse('NOT_A_PERSON')
  const { name, heading, below, second } = candidate
  if (isOfNext(page, name)) return refuse('STILL_LOADING')
  const contacts = contactsIn(page)
  const isFirm = page.items.organisations.some((organisation) => fold(organisation) === fold(name))
  if (isFirm || !isPersonPage(page, candidate, pairs, contacts)) return refuse('NOT_A_PERSON')
  const said = fromPairs(pairs, page.locale)
  // "Reliability engineer · Platform" says first what they do, then where.
  const [firstPart = '', ...beside] = below.split(/\s+[·|•]\s+/)
  const split = splitJob(beside.length > 0 && isJob(firstPart) ? firstPart : below)
  const isDepartment = pairs.some(({ word, entries }) => word === 'personal' && entries.flat().some((entry) => fold(entry) === fold(split.firm)))
  const { job, firm } = isDepartment || isPartOfHouse(page, name, split.firm, contacts) ? { job: split.job, firm: '' } : split
  return {
    ...said,
    name: fieldOf(name, heading ? 'heading' : 'label', heading?.text ?? name),
    headline: fieldOf(below, 'heading'),
    title: said.title ?? fieldOf(job, 'heading', below),
    organisation: said.organisation ?? fieldOf(firm, 'heading', below),
    location: said.location ?? pinnedPlace(page, heading) ?? (PLACE_LINE.test(second) && !isJob(second) ? fieldOf(second, 'text') : undefined),
    facts: [...said.facts, ...(firm ? [{ kind: 'employer' as const, text: firm, quote: below, how: 'heading' as const }] : [])],
    about: said.about ?? fieldOf(bioBelow(page, heading, pairs), 'text'),
    contacts: [...ownContacts(name, contacts), ...labelledContacts(pairs, contacts.some(({ kind }) => kind === 'phone'))],
  }
}
