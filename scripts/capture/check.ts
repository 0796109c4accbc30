import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../lib/core/text'
import type { Reading } from '../../lib/model/reading'

/** What a person wrote down that a page says, by field; a field that is missing is not judged, an empty list is. */
export type Wanted = Map<string, string[]>

/** What is expected of one page: a person with these fields, nobody, or nothing that can be understood (`fault` says why). */
export type Expectation = { kind: 'person'; wanted: Wanted } | { kind: 'nobody' } | { kind: 'fault'; fault: string }

/** Fields of the JSON, and the field they mean. Facts may be told by kind, or as `facts`: "school: Aalto University (2010–2015)". */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'name', headline: 'headline', title: 'title', organisation: 'organisation', organization: 'organisation', company: 'organisation', location: 'location',
  contacts: 'contact', emails: 'contact', email: 'contact', phones: 'contact', phone: 'contact',
  schools: 'school', school: 'school', education: 'school', employers: 'employer', employer: 'employer', experience: 'employer',
  languages: 'language', hobbies: 'hobby', interests: 'hobby', skills: 'skill', causes: 'cause', groups: 'group', projects: 'project', events: 'event',
  hometown: 'hometown', places: 'place', offers: 'offer', wishes: 'wish', seeks: 'wish',
}
const PLACES = new Set(['hometown', 'lived', 'works'])
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text of an expectation: a text, or the `text`, `value` or `name` of an object. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : isRecord(value) ? textOf(value['text'] ?? value['value'] ?? value['name'] ?? '') : '')

/** What stands in the JSON beside a page, in the shape of our fixtures (`expected`, `code`) or flat. */
export function expectationOf(beside: Readonly<Record<string, unknown>>): Expectation {
  const given = 'expected' in beside ? beside['expected'] : 'person' in beside ? beside['person'] : 'reading' in beside ? beside['reading'] : beside
  if (typeof beside['code'] === 'string' || given === null || given === false || beside['isPerson'] === false || (isRecord(given) && given['name'] === null)) return { kind: 'nobody' }
  if (!isRecord(given)) return { kind: 'fault', fault: '"expected" is neither an object nor null' }
  const wanted: Wanted = new Map()
  for (const [key, value] of Object.entries(given)) {
    if (key === 'facts' && Array.isArray(value)) for (const fact of value) addFact(wanted, fact)
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    if (field === undefined) continue
    const texts = (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '')
    wanted.set(field, [...(wanted.get(field) ?? []), ...texts])
  }
  return wanted.size > 0 ? { kind: 'person', wanted } : { kind: 'fault', fault: 'no field that is known: name, headline, title, organisation, location, facts, schools, employers, …' }
}

function addFact(wanted: Wanted, fact: unknown): void {
  const [, kind = '', said = ''] = typeof fact === 'string' ? (/^([a-z]+):\s*(.*)$/s.exec(fact) ?? []) : isRecord(fact) ? ['', String(fact['kind'] ?? ''), textOf(fact)] : []
  if (kind === '') return
  // "school: Aalto University (2010–2015), MSc": what is compared is the text, without years and details.
  const text = typeof fact === 'string' ? said.replace(/ \((?:\d{4}|…)(?:–.*|\).*)$/s, '') : said
  const field = PLACES.has(kind) ? 'place' : kind
  wanted.set(field, [...(wanted.get(field) ?? []), text])
}

/** What a reading says, by the same fields. */
export function readOf(reading: Reading): Wanted {
  const read: Wanted = new Map()
  const add = (field: string, text: string): void => { read.set(field, [...(read.get(field) ?? []), text]) }
  for (const key of ['name', 'headline', 'title', 'organisation', 'location'] as const) if (reading[key]) add(key, reading[key].value)
  for (const text of reading.offers ?? []) add('offer', text)
  for (const text of reading.wishes ?? []) add('wish', text)
  for (const { value } of reading.contacts) add('contact', value)
  for (const { kind, text, placeRole } of reading.facts) {
    add(kind, text)
    if (placeRole === 'hometown') add('hometown', text)
  }
  return read
}

/** Right, wrong and missed, of one field. */
export interface Tally { right: number; wrong: number; missed: number }

/** Compares one field's texts, each once; a detail after a comma may be missing on one side. */
export function compareField(wanted: readonly string[], read: readonly string[]): Tally {
  const open = wanted.map(comparable)
  let right = 0
  for (const text of read.map(comparable)) {
    const at = open.findIndex((other) => other === text || other.startsWith(`${text}, `) || text.startsWith(`${other}, `))
    if (at < 0) continue
    open.splice(at, 1)
    right++
  }
  return { right, wrong: read.length - right, missed: open.length }
}

/** Numbers for the phone are compared by their digits. */
const comparable = (text: string): string => (/^\+?[\d\s()./-]{6,30}$/.test(text) ? text.replace(/[^\d+]/g, '') : text).split(/,\s+/).map((part) => fold(part, 500) || part.trim()).join(', ')

/** Least precision and recall, by field; `*` for fields that are not named. Recorded from our own fixtures, rounded down. */
export const LEVELS = JSON.parse(readFileSync(join(import.meta.dirname, 'levels.json'), 'utf8')) as Readonly<Record<string, { precision: number; recall: number }>>

/** Sums by site and field. */
export class Score {
  readonly #tallies = new Map<string, Map<string, Tally>>()
  people = { right: 0, refused: 0, wrong: 0 }
  others = { right: 0, taken: 0 }

  add(site: string, field: string, tally: Tally): void {
    const fields = this.#tallies.get(site) ?? new Map<string, Tally>()
    const known = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 }
    fields.set(field, { right: known.right + tally.right, wrong: known.wrong + tally.wrong, missed: known.missed + tally.missed })
    this.#tallies.set(site, fields)
  }

  sites(): string[] {
    return [...this.#tallies.keys()].sort()
  }

  of(site: string): [string, Tally][] {
    return [...(this.#tallies.get(site) ?? [])]
  }

  /** Over all sites. */
  total(): [string, Tally][] {
    const sums = new Score()
    for (const fields of this.#tallies.values()) for (const [field, tally] of fields) sums.add('all', field, tally)
    return sums.of('all')
  }
}

export const precisionOf = ({ right, wrong }: Tally): number | undefined => (right + wrong === 0 ? undefined : right / (right + wrong))
export const recallOf = ({ right, missed }: Tally): number | undefined => (right + missed === 0 ? undefined : right / (right + missed))

/** The fields that are under their level, in words. */
export function underLevel(total: readonly [string, Tally][]): string[] {
  return total.flatMap(([field, tally]) => {
    const level = LEVELS[field] ?? LEVELS['*'] ?? { precision: 0, recall: 0 }
    const [precision, recall] = [precisionOf(tally), recallOf(tally)]
    return [
      ...(precision !== undefined && precision < level.precision ? [`${field}: precision ${precision.toFixed(3)} is under ${String(level.precision)}`] : []),
      ...(recall !== undefined && recall < level.recall ? [`${field}: recall ${recall.toFixed(3)} is under ${String(level.recall)}`] : []),
    ]
  })
}
