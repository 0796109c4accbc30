import type { FactKind, How, PlaceRole } from '../../model/kinds'
import type { Field, ReadFact } from '../../model/reading'
import type { Draft } from '../page'
import { listOf, textIn, typesOf, type Node, type PersonItem } from './schema-items'
import { parseYears } from './years'

/** Words of school names in the languages of the sites: what is an `alumniOf` without a type. */
export const SCHOOL = /universi|uniwersytet|univerzit|üniversite|egyetem|yliopisto|학교$|college|school|schule|institut|polyt|politec|académ|academ|akadem|écol|ecole|lycée|faculty|fakultät|faculté|facult|gymnasium|liceo|högskol|大学|学院|大學|대학|университет|институт|академия|\beth\b|\bepfl\b|\bntnu\b|\bmit\b/i

/** A value and the words it came from as a field; undefined where there is no text. */
export const fieldOf = (value: string, how: How, words = value): Field | undefined => (value ? { value, words, how } : undefined)

const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {})

/** The English name of a country that is given by its code (ISO 3166); any other text as it is. */
export const regionName = (text: string): string => (/^[A-Z]{2}$/.test(text) ? (new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) ?? text) : text)

/** A place as one line: a text, or locality, region and country of a postal address. */
function placeText(value: unknown): string {
  const [first] = listOf(value)
  const node = asNode(first)
  const address = asNode(listOf(node['address'])[0] ?? node)
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => (key === 'addressCountry' ? regionName(textIn(address[key])) : textIn(address[key]))).filter(Boolean)
  const [locality = ''] = parts
  // LinkedIn writes the whole place into the locality, and a country's code after it.
  return locality.includes(',') ? locality : [...new Set(parts)].join(', ') || textIn(typeof node['address'] === 'string' ? node['address'] : first)
}

/** Years from a role (schema.org `Role`, or LinkedIn's `member`), as written and as numbers. */
function yearsOf(role: Node): Pick<ReadFact, 'years' | 'quote'> {
  const [from, to] = [textIn(role['startDate']), textIn(role['endDate'])]
  const quote = from || to ? `${from} – ${to}` : ''
  // ISO dates ("2019-05") would read as spans.
  const [first, last] = [from, to].map((day) => day.replace(/^(\d{4})-\d\d(?:-\d\d.*)?$/, '$1'))
  const years = parseYears(first ? `${first} – ${last}` : (last ?? ''))
  return years ? { years, quote } : { quote }
}

/** Facts from organisations: plain texts, nodes, or roles around a node. */
function organisationFacts(values: unknown, property: string, how: How, kindOf: (node: Node, text: string) => FactKind): ReadFact[] {
  return listOf(values).flatMap((value): ReadFact[] => {
    const outer = asNode(value)
    const inner = outer[property] ?? value
    const text = textIn(inner)
    if (!text) return []
    const role = outer[property] ? outer : asNode(listOf(outer['member'])[0])
    const { years, quote } = yearsOf(role)
    const detail = textIn(role['roleName'] ?? role['description'])
    return [{ kind: kindOf(asNode(listOf(inner)[0]), text), text, quote: [text, detail, quote].filter(Boolean).join(', '), how, ...(years && { years }), ...(detail && { detail }) }]
  })
}

const isSchool = (node: Node, text: string): boolean =>
  /School|College|Educational/.test(typesOf(node).join()) || /\/school\//.test(String(node['url'])) || SCHOOL.test(text) || !typesOf(node).join()

/** The name of a language from its own node, or from a code ("pt-BR"). */
function languageText(value: unknown): string {
  const text = textIn(value) || textIn(asNode(value)['alternateName'])
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(text) ? (new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(text) ?? '') : text
}

const plain = (values: unknown, kind: FactKind, how: How): ReadFact[] =>
  listOf(values).flatMap((value) => {
    const text = kind === 'language' ? languageText(value) : textIn(value)
    return text ? [{ kind, text, quote: text, how }] : []
  })

const places = (value: unknown, placeRole: PlaceRole, how: How): ReadFact[] => {
  const text = placeText(value)
  return text ? [{ kind: 'place', text, placeRole, quote: text, how }] : []
}

const comma = (value: unknown): unknown => (typeof value === 'string' ? value.split(/\s*[,;]\s*/) : value)

/** The full name of a person's node; composed of its parts where it has no whole. */
export const nameIn = (node: Node): string =>
  textIn(node['name']) || ['givenName', 'additionalName', 'familyName'].map((key) => textIn(node[key])).filter(Boolean).join(' ')

/** A `Person` of schema.org (https://schema.org/Person) as a draft. */
export function fromPerson({ node, how }: PersonItem): Draft {
  const field = (value: string): Field | undefined => fieldOf(value, how)
  const work = listOf(node['worksFor'] ?? node['affiliation'])
  const first = asNode(work[0])
  const home = placeText(node['homeLocation'] ?? node['address'])
  return {
    name: field(nameIn(node)),
    title: field(textIn(node['jobTitle'] ?? node['hasOccupation'] ?? first['roleName'])),
    organisation: field(textIn(first['worksFor'] ?? first)  || (typeof work[0] === 'string' ? textIn(work) : '')),
    location: field(home || placeText(node['workLocation'])),
    about: field(textIn(node['description']).replace(/<[^<>]{1,60}>/g, ' ')),
    links: [...listOf(node['url']), ...listOf(node['sameAs'])].map(textIn),
    contacts: [
      ...listOf(node['email']).map((value) => ({ kind: 'email' as const, value: textIn(value).replace(/^mailto:/i, '') })),
      ...listOf(node['telephone']).map((value) => ({ kind: 'phone' as const, value: textIn(value) })),
    ],
    facts: [
      ...organisationFacts(node['alumniOf'], 'alumniOf', how, (org, text) => (isSchool(org, text) ? 'school' : 'employer')),
      ...organisationFacts(work, 'worksFor', how, () => 'employer'),
      ...organisationFacts(node['memberOf'], 'memberOf', how, () => 'group'),
      ...places(node['birthPlace'], 'hometown', how),
      ...places(node['homeLocation'] ?? node['address'], 'lived', how),
      ...places(node['workLocation'], 'works', how),
      ...plain(comma(node['knowsLanguage']), 'language', how),
      ...plain(comma(node['knowsAbout']), 'skill', how),
    ],
  }
}
