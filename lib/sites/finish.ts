import { cleanLine, cleanText, fold, LIMITS } from '../core/text'
import type { Field, ReadFact, Reading } from '../model/reading'
import type { Draft } from './page'
import { withoutMarks } from './read/names'

/** A bio or About keeps its lines: what stands in them is read sentence by sentence. */
function longField(from: Field | undefined): Field | undefined {
  const value = cleanText((from?.value ?? '').slice(0, MOST_ABOUT), MOST_ABOUT)
  return from && value ? { value, words: cleanLine(from.words, LIMITS.quote), how: from.how } : undefined
}

type Counted = Reading['found'][number]

/** Longest About that is kept, in UTF-16 units. */
const MOST_ABOUT = 8000

const field = (from: Field | undefined, most: number = LIMITS.line): Field | undefined => {
  const value = cleanLine(from?.value ?? '', most)
  return from && value ? { value, words: cleanLine(from.words, LIMITS.quote), how: from.how } : undefined
}

/** At most 500 facts, cut and cleaned; of two about the same thing the first stays, with the other's years and detail. */
function distinctFacts(facts: readonly ReadFact[]): ReadFact[] {
  const kept = new Map<string, ReadFact>()
  for (const fact of facts.slice(0, LIMITS.rows * 2)) {
    const text = cleanLine(fact.text, 200)
    const key = `${fact.placeRole ?? fact.kind} ${fold(text)}`
    const known = kept.get(key)
    if (known && fact.years && !known.years) known.years = fact.years
    if (known && fact.detail && !known.detail) known.detail = cleanLine(fact.detail, 200)
    if (!known && fold(text)) kept.set(key, { ...fact, text, quote: cleanLine(fact.quote, LIMITS.quote), ...(fact.detail && { detail: cleanLine(fact.detail, 200) }) })
  }
  // What a page lists as an interest, other mark-up of it may call a skill: it is told once.
  const isTold = ({ kind, text }: ReadFact): boolean => kind === 'skill' && ['hobby', 'cause', 'group'].some((other) => kept.has(`${other} ${fold(text)}`))
  // "Tampere" beside "Tampere, Finland", both the hometown, is one place.
  const places = [...kept.values()].filter(({ kind }) => kind === 'place')
  const isPart = (fact: ReadFact): boolean => fact.kind === 'place' && places.some(({ placeRole, text }) => placeRole === fact.placeRole && fold(text).startsWith(`${fold(fact.text)} `))
  return [...kept.values()].filter((fact) => !isTold(fact) && !isPart(fact)).slice(0, LIMITS.rows)
}

const COUNTED: Record<string, Counted> = { school: 'schools', employer: 'employers', language: 'languages', hobby: 'interests', group: 'interests', cause: 'interests' }

/** Things offered or looked for, each once, at most 50; undefined where there are none. */
const said = (texts: readonly string[] | undefined): string[] | undefined => {
  const kept = new Map((texts ?? []).slice(0, 200).map((text) => cleanLine(text, 200)).filter(Boolean).map((text) => [fold(text) || text, text]))
  return kept.size > 0 ? [...kept.values()].slice(0, 50) : undefined
}

const isWebAddress = (url: string): boolean => /^https?:/i.test(url) && url.length <= LIMITS.url && URL.canParse(url)

/**
 * A draft as a reading: invisible characters out, everything cut to the model's lengths, facts told apart, and counted
 * which of the eight fields were found. Undefined without a name.
 */
export function finish(draft: Draft, url: string, site: string): Reading | undefined {
  const name = field(draft.name && { ...draft.name, value: withoutMarks(draft.name.value.slice(0, LIMITS.name * 4)) }, LIMITS.name)
  // What has no letter in it is a number that stands where a name should.
  if (!name || !/\p{L}/u.test(name.value)) return undefined
  const scalars = { headline: field(draft.headline), title: field(draft.title), organisation: field(draft.organisation), location: field(draft.location), about: longField(draft.about) }
  const facts = distinctFacts(draft.facts)
  const found = new Set<Counted>(['name'])
  for (const key of ['headline', 'organisation', 'location'] as const) if (scalars[key]) found.add(key)
  for (const { kind } of facts) if (COUNTED[kind]) found.add(COUNTED[kind])
  const lists = Object.entries({ offers: said(draft.offers), wishes: said(draft.wishes) }).filter(([, value]) => value)
  const contacts = draft.contacts.map(({ kind, value }) => ({ kind, value: cleanLine(value, 200) })).filter(({ value }) => value)
  return {
    url: url.slice(0, LIMITS.url),
    site,
    name,
    ...(Object.fromEntries(Object.entries(scalars).filter(([, value]) => value)) as Partial<Reading>),
    ...(Object.fromEntries(lists) as Pick<Reading, 'offers' | 'wishes'>),
    ...(draft.profileUrl && isWebAddress(draft.profileUrl) && { profileUrl: draft.profileUrl }),
    links: [...new Set(draft.links.filter(isWebAddress))].slice(0, 50),
    contacts: [...new Map(contacts.map((contact) => [contact.kind + contact.value, contact])).values()].slice(0, 50),
    facts,
    found: [...found],
  }
}
