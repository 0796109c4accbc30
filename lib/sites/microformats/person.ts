import type { FactKind } from '../../model/kinds'
import type { ReadFact } from '../../model/reading'
import { fold } from '../../core/text'
import type { Draft } from '../page'
import { fieldOf } from '../read/schema-person'
import { DEGREE, isJob, splitJob } from '../read/facts'
import { squeeze } from '../read/lines'
import { parseYears } from '../read/years'

/** An item as microformats-parser gives it (https://microformats.org/wiki/microformats2-parsing#parse_a_document). */
export interface Item {
  type?: readonly string[]
  properties: Readonly<Record<string, readonly unknown[]>>
  children?: readonly Item[]
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && 'properties' in value

/** Values of a property as items or texts. */
const all = (item: Item, name: string): readonly unknown[] => (Object.hasOwn(item.properties, name) ? (item.properties[name] ?? []).slice(0, 100) : [])

/** A property's value as text: a string, an item's name, or the `value` beside an `alt`. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return squeeze(value)
  if (isItem(value)) return textOf(all(value, 'name')[0] ?? all(value, 'org')[0])
  return typeof value === 'object' && value !== null && 'value' in value ? textOf(value.value) : ''
}

export const property = (item: Item, name: string): string => textOf(all(item, name)[0])
const texts = (item: Item, name: string): string[] => all(item, name).map(textOf).filter(Boolean)
export const hasType = (item: Item, type: string): boolean => item.type?.includes(type) ?? false
export const itemsIn = (item: Item, name: string): Item[] => all(item, name).filter(isItem)

/** A card of an organisation: its type says so, or its name is its organisation's (https://microformats.org/wiki/hcard#Organization_Contact_Info). */
export const isOrganisation = (card: Item): boolean => {
  const name = fold(property(card, 'name'))
  return hasType(card, 'h-org') || (name !== '' && texts(card, 'org').some((org) => fold(org) === name))
}

const fact = (kind: FactKind, text: string, extra: Partial<ReadFact> = {}): ReadFact[] => (text ? [{ kind, text, quote: text, how: 'microformat', ...extra }] : [])

/** Place of an address, or of the card's own locality. */
function placeOf(card: Item): string {
  const address = itemsIn(card, 'adr')[0] ?? card
  return ['locality', 'region', 'country-name'].map((name) => property(address, name)).filter(Boolean).join(', ')
}

/** Organisation and role of an entry: where its name is a job or degree, the organisation stands in `org` or `location`. */
function partsOf(entry: Item, isRole: (text: string) => boolean): { text: string; detail: string } {
  const name = property(entry, 'name') || property(entry, 'summary')
  const { job, firm } = isRole(name) ? splitJob(name) : { job: '', firm: '' }
  const text = property(entry, 'org') || (isRole(name) ? property(entry, 'location') || firm : name)
  return { text, detail: property(entry, 'job-title') || property(entry, 'title') || (name === text ? '' : job || name) || property(entry, 'description') }
}

/** Entries of a resume: an organisation, years, what was done there. */
function entries(resume: Item, name: string, kind: FactKind): ReadFact[] {
  return all(resume, name).flatMap((value) => {
    if (!isItem(value)) return fact(kind, textOf(value))
    const { text, detail } = partsOf(value, kind === 'school' ? (role) => DEGREE.test(role) : isJob)
    const [from = '', to = ''] = [property(value, 'start'), property(value, 'end')].map((day) => day.slice(0, 4))
    const years = parseYears(from ? `${from} – ${to}` : to)
    return fact(kind, text, { ...(years && { years }), ...(detail && { detail }), quote: [text, detail, from, to].filter(Boolean).join(', ') })
  })
}

/** A card, with the resume that it belongs to where there is one, as a draft. */
export function fromCard(card: Item, resume?: Item): Omit<Draft, 'name'> {
  const employer = property(card, 'org')
  const place = placeOf(card)
  return {
    title: fieldOf(property(card, 'job-title') || property(card, 'title') || property(card, 'role'), 'microformat'),
    organisation: fieldOf(employer, 'microformat'),
    location: fieldOf(place, 'microformat'),
    headline: fieldOf(resume ? property(resume, 'summary') : '', 'microformat'),
    about: fieldOf(texts(card, 'note').join(' '), 'microformat'),
    links: [...texts(card, 'url'), ...texts(card, 'uid')],
    contacts: [
      ...texts(card, 'email').map((value) => ({ kind: 'email' as const, value: value.replace(/^mailto:/i, '').replace(/[?].*$/, '') })),
      ...texts(card, 'tel').map((value) => ({ kind: 'phone' as const, value: value.replace(/^tel:/i, '') })),
    ].filter(({ kind, value }) => kind === 'phone' || /^[^\s/@]+@[^\s/@]+$/.test(value)),
    facts: [
      ...texts(card, 'org').flatMap((text) => fact('employer', text)),
      ...fact('place', place, { placeRole: 'lived' }),
      ...texts(card, 'category').flatMap((text) => fact('skill', text)),
      ...(resume ? [...entries(resume, 'experience', 'employer'), ...entries(resume, 'education', 'school'), ...entries(resume, 'affiliation', 'group'), ...texts(resume, 'skill').flatMap((text) => fact('skill', text))] : []),
    ],
  }
}

