import { cleanLine, fold, LIMITS } from '../core/text'
import { readSpot } from '../affinity/where'
import { asName, hasPageWord, withoutBadges } from '../sites/read/names'
import type { PastedRow } from './row'
import { withoutMarks } from './without-marks'
import { nameFromEmail, nameFromLink, takeContacts } from './take-contacts'

/** Between a name and what follows; a hyphen only with space around it. */
const SEPARATOR = /\s+(?:[-–—]|[-=]>|→)\s+|\s*[|·•]\s*|\s*[;\t]\s*|:\s+|,\s+/
/** Between a job and where it is done. */
const AT = /\s+(?:at|@|bei|beim|chez|hos|presso|bij)\s+|\s+@(?=\p{L})/iu
const DEGREE = /^(?:Ph\.?D\.?|M\.?D\.?|MBA|[BM]\.?Sc\.?|[BM]A|Jr\.?|Sr\.?|II|III|IV|CPA|PMP|Esq\.?|DPhil)$/i
/** The word before the next mark. */
const DEGREE_NEXT = /^([\p{L}.]{2,8})(?:,\s*|\s+[-–—|]\s+|\s*$)/u
const JOB = /\b(?:head|lead|chief|vp|svp|evp|ceo|cto|cfo|coo|cmo|cpo|cio|ciso|director|manager|founder|co-?founder|partner|principal|senior|junior|staff|engineer|developer|designer|analyst|scientist|researcher|architect|consultant|professor|lecturer|teacher|doctor|nurse|lawyer|attorney|editor|writer|journalist|producer|artist|student|intern|investor|advisor|adviser|coach|owner|president|chair\w*|officer|specialist|coordinator|administrator|assistant|associate|recruiter|marketer|accountant|product|sales|marketing|entwickler\w*|leiter\w*|berater\w*|ingenieur\w*|geschaftsfuhrer\w*|professorin|direct(?:eur|rice)|responsable|ingenieure?|fondat(?:eur|rice)|directora?|gerente|ingenier[oa]|fundadora?|diretora?|engenheir[oa]|direttore|direttrice|ingegnere|fondatore|oprichter|directeur|johtaja|toimitusjohtaja|paallikko|utvecklare|chef|inzynier|dyrektor|mudur\w*|muhendis\w*|uzman\w*|yonetici\w*|kurucu\w*|direktor\w*|direktorin|grunder\w*|inhaber\w*|redakteur\w*|forscher\w*|wissenschaftler\w*|redactora?|profesora?|professore(?:ssa)?|medic[oa]|vd|daglig leder|ekspert|specjalista|kierownik|zalozyciel\w*)\b|директор|инженер|менеджер|основатель|디자이너|엔지니어|대표|总监|经理|工程师|创始人|部長|課長|社長|取締役|主任|教授|总裁|董事|主管|研究员|设计师|エンジニア|デザイナー|개발자|과장|부장|팀장|이사|교수/iu

/** A job and where it is done, with a word between that means so only behind a job: "Directora de Producto en Northwind". */
const JOB_AT = /\s+(?:von|en|em|na|w|på|pa)\s+(?=\p{Lu})/u
/** "Founder of Kelo": these are not of a field. */
const OWN = /^((?:co-?\s?)?(?:founder|owner|ceo|cto|president|chair|managing director|gr[uü]nder(?:in)?|inhaber(?:in)?|fondat(?:eur|rice|ore)|fundadora?|oprichter))\s+(?:of|von|de|da|di|du|van)\s+(?=\p{Lu})/iu
/** Ranks that some write before a name. */
const RANK = /^(?:C[ETFOMP]O|S?VP|EVP|MD)$/
/** Whether a text is a job rather than the name of a firm. */
export const isJob = (text: string): boolean => JOB.test(fold(text)) || JOB.test(text)

/** Firms and houses by what they are called in scripts without capitals; and a row of such words that ends in a job. */
const isHouse = (text: string): boolean => /株式会社|有限会社|合同会社|公司|주식회사|(?:大学|大學|대학교|研究所|银行|銀行|은행|部|課)$/u.test(text) || (/^[\p{Lo}\s]+$/u.test(text) && isJob(text))

const tidy = (text: string): string => text.replace(/^[\s,;:|·•<>"“”„()[\]–—-]+|[\s,;:|·•<>"“”„()[\]–—-]+$/g, '').trim()

interface Named { name: string; rest: string; doubt?: 'one-word' | 'unsure' }

/** "Quill, Ada" as "Ada Quill": one family name (with particles) before the comma, given names behind it. */
export function lastFirst(text: string): Named | undefined {
  const [, last = '', first = '', rest = ''] = /^([^,]{2,60}),\s*([^,(<|–—-]{2,40})(.*)$/u.exec(text) ?? []
  const given = first.trim()
  const family = last.trim().split(/\s+/).filter((word) => !PARTICLE.test(word))
  if (family.length !== 1 || given.split(/\s+/).length > 3 || DEGREE.test(given) || isJob(given) || isJob(last) || AT.test(given)) return undefined
  const name = `${given} ${last.trim()}`
  return asName(name) ? { name, rest } : undefined
}

/** "Helsinki, Finland", "Greater Boston Area": where, and not who. */
function isWhereabouts(text: string): boolean {
  if (/^Greater\s\p{Lu}[\p{L}\s.-]{2,40}$|^\p{Lu}[\p{L}\s.-]{2,40}\s(?:Metropolitan )?Area$/u.test(text)) return true
  const parts = text.split(/,\s*/)
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}\p{M}\s.'’-]{1,40}$/u.test(part)) && (parts.at(-1)?.length ?? 0) > 3 && readSpot(fold(parts.at(-1) ?? '')) !== undefined
}

/** "QUILL Ada" as "Ada Quill": lists in some lands shout the family name and put it first. */
function turnCapitals(text: string): string {
  const [, family = '', given = '', rest = ''] = /^((?:\p{Lu}[\p{Lu}'’-]+\s){1,3})(\p{Lu}\p{Ll}[\p{L}\p{M}-]*(?:\s\p{Lu}\p{Ll}[\p{L}\p{M}-]*)?)((?:\s*[,;(|–—-].*)?)$/u.exec(text) ?? []
  if (given === '' || isJob(family) || (rest !== '' && family.trim().length < 4)) return text
  const lower = family.trim().split(' ').map((word) => (PARTICLE.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase())).join(' ')
  return `${given} ${lower}${rest}`
}

const PARTICLE = /^(?:van|von|de|den|der|di|da|la|le|zu|zum|bin|al|el|del|dos|du|ter|ten)$/i

/** Where the job of "Founder of Kelo" ends. */
function ownAt(said: string): RegExpExecArray | null {
  const own = OWN.exec(said)
  if (!own) return null
  const title = own[1] ?? ''
  return Object.assign([said.slice(title.length, own[0].length)] as unknown as RegExpExecArray, { index: title.length, input: said })
}

/** The name that a text begins with, up to the first mark between name and job. */
function firstName(text: string): Named | undefined {
  const turned = lastFirst(text)
  if (turned) return turned
  const inner = /^([^(]{2,80}?)\s*\(([^)]{1,200})\)?(.*)$/u.exec(text)
  const [head = '', tail] = inner ? [inner[1] ?? '', `${inner[2] ?? ''} ${inner[3] ?? ''}`] : [text, '']
  const mark = SEPARATOR.exec(head)
  const at = AT.exec(head)
  const cut = mark && (!at || mark.index < at.index) ? mark : at
  const before = cut ? head.slice(0, cut.index) : head
  const behind = [cut ? head.slice(cut.index + cut[0].length) : '', tail].filter(Boolean).join(', ')
  const [next = '', ...more] = behind.split(SEPARATOR)
  if (mark?.[0].startsWith(':') && isJob(before) && asName(next) && !isJob(next)) return { name: next, rest: [before, ...more].join(', ') }
  return degreed(before, behind) ?? withJob(before, `${cut === at && cut ? '@ ' : ''}${behind}`)
}

/** "Ada Quill" and "PhD, PMP - Principal Scientist": the degrees belong to the name. */
function degreed(before: string, behind: string): Named | undefined {
  const degrees: string[] = []
  let rest = behind
  for (let mark = DEGREE_NEXT.exec(rest); mark && degrees.length < 6; mark = DEGREE_NEXT.exec(rest)) {
    if (!DEGREE.test(mark[1] ?? '')) break
    degrees.push(mark[1] ?? '')
    rest = rest.slice(mark[0].length)
  }
  return degrees.length > 0 && asName(before) ? { name: [before.trim(), ...degrees].join(', '), rest } : undefined
}

/** "Ada Quill CTO": a name with the job behind it and nothing between. Else the whole, if it is a name at all. */
function withJob(before: string, rest: string): Named | undefined {
  const whole = before.trim()
  const words = whole.split(/\s+/)
  const isBrief = /^\p{Lo}{2,5}$/u.test(words[0] ?? '')
  for (let count = Math.min(words.length - 1, 5); count >= (isBrief ? 1 : 2); count--) {
    const [head, tail] = [words.slice(0, count).join(' '), words.slice(count).join(' ')]
    if (asName(head) && isJob(tail) && !(isBrief && (isJob(head) || isHouse(head)))) return { name: head, rest: [tail, rest].filter(Boolean).join(' ') }
  }
  const [lead = '', ...led] = words
  if (RANK.test(lead) && led.length > 1 && asName(led.join(' '))) return { name: led.join(' '), rest: [lead, rest].filter(Boolean).join(rest.startsWith('@') ? ' ' : ', ') }
  if (asName(whole) && !(words.length > 1 && isJob(lead)) && !isHouse(whole)) return { name: whole, rest }
  if (isJob(whole) || /\d/.test(whole)) return undefined
  if (words.length === 1 && isGiven(whole, rest)) return { name: whole, rest, doubt: 'one-word' }
  const raised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
  return words.length < 4 && words.length > 1 && whole === whole.toLowerCase() && asName(raised) ? { name: whole, rest, doubt: 'unsure' } : undefined
}

/** A single capitalised word as a given name: alone, or with a job or a firm behind it. */
const isGiven = (word: string, rest: string): boolean =>
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]+$/u.test(word) && !hasPageWord(word) && (rest.trim() === '' || isJob(rest) || /^@?\s*\p{Lu}/u.test(rest.trim()))

/** A job and a firm in scripts that write no spaces within either: "产品经理 星河科技". */
const UNSPACED = /^\p{Lo}{2,20} \p{Lo}{2,20}$/u

/** Job and firm out of what follows a name: "Head of Design at Northwind", "Head of Design, Northwind", "Northwind". */
export function readWork(text: string): Pick<PastedRow, 'title' | 'organisation' | 'note'> {
  const said = tidy(text.replace(/^@\s+/, ''))
  if (said === '') return {}
  if (text.startsWith('@ ')) return { organisation: cleanLine(said) }
  const at = AT.exec(said) ?? ownAt(said) ?? (isJob(said.split(JOB_AT)[0] ?? '') ? JOB_AT.exec(said) : null)
  if (at) return { title: cleanLine(tidy(said.slice(0, at.index))), organisation: cleanLine(tidy(said.slice(at.index + at[0].length))) }
  const parts = said.split(UNSPACED.test(said) && isJob(said.split(' ')[0] ?? '') ? ' ' : SEPARATOR).map(tidy).filter(Boolean)
  const [first = '', second, ...more] = parts
  const note = more.length > 0 ? { note: more.join(', ').slice(0, LIMITS.note) } : {}
  if (second === undefined) return isJob(first) || !/^\p{Lu}/u.test(first) && !/^\p{Lo}/u.test(first) ? { title: cleanLine(first) } : { organisation: cleanLine(first) }
  return isJob(second) && !isJob(first) ? { title: cleanLine(second), organisation: cleanLine(first), ...note } : { title: cleanLine(first), organisation: cleanLine(second), ...note }
}

/** One line as one person. Lines are cut at 1,000 characters before they are looked at. */
export function readLine(source: string): PastedRow {
  const line = withoutMarks(withoutBadges(cleanLine(source, 1000)))
  const { rest, ...contacts } = takeContacts(line)
  const said = tidy(rest.replace(/\s+/g, ' ').replace(/(?:\s*,){2,}/g, ',').replace(/\(\s*\)/g, ''))
  const base = { source, ...contacts }
  if (isWhereabouts(said)) return { ...base, name: '', location: said, note: said, doubt: 'no-name' }
  const named = said === '' ? undefined : firstName(turnCapitals(said))
  if (named) return { ...base, name: cleanLine(tidy(named.name), LIMITS.name) + (/\b(?:Jr|Sr)$/.test(named.name) ? '.' : ''), ...readWork(named.rest), ...(named.doubt ? { doubt: named.doubt } : {}) }
  const guess = said !== '' ? undefined : contacts.link ? nameFromLink(contacts.link) : contacts.email ? nameFromEmail(contacts.email) : undefined
  if (guess) return { ...base, name: guess, doubt: contacts.link ? 'from-link' : 'from-mail' }
  return { ...base, name: '', ...(said && /\p{L}/u.test(said) ? { note: said } : {}), doubt: 'no-name' }
}
