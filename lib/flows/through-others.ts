import { canonicalKey, type Known } from '../affinity/affinity'
import { countBearing, indexPeople, throughOthers, type KeyedPerson, type PeopleIndex, type Through } from '../affinity/through-others'
import type { SharedFact } from '../affinity/kind'
import { db } from '../store/database'
import { pageOfPeople, peopleByIds } from '../store/queries'
import { stampOfEdits } from '../store/undo'

/** One thing that saved people share with somebody, as the other one's page writes it, and the first of those people. */
export interface SharedByOthers extends Through {
  text: string
  people: { id: string; name: string }[]
}

const cache: { stamp?: string; index?: PeopleIndex } = {}

/** People are read in pages of so many, with a breath between: no long task. */
const PAGE = 2000

/** Changes whenever the list does: another edit, an undo, keys made anew. Counting people would take a fifth of a second where there are many. */
const stampOf = async (): Promise<string> => `${String((await db.meta.get('keys'))?.value)}/${await stampOfEdits(db)}`

async function readIndex(): Promise<PeopleIndex> {
  const people: KeyedPerson[] = []
  for (let after = ''; ;) {
    const page = await pageOfPeople(db, after, PAGE)
    for (const { id, facts } of page) people.push({ id, facts: facts.map(({ kind, key }) => ({ kind, key })) })
    const last = page.at(-1)
    if (!last || page.length < PAGE) return indexPeople(people)
    after = last.id
  }
}

async function indexNow(): Promise<PeopleIndex> {
  const stamp = await stampOf()
  if (cache.stamp === stamp && cache.index) return cache.index
  const index = await readIndex()
  Object.assign(cache, { index, stamp })
  return index
}

/** How many of the saved people bear each key, as it is now: rarity in the user's own list. */
export async function sharesNow(): Promise<Known> {
  const index = await indexNow()
  return { total: index.size, countOf: (kind, key) => countBearing(index, kind, key) }
}

/**
 * What saved people share with somebody with whom the user shares nothing, the rarest first: "Two people you know also worked at …". The index is
 * built when first asked and kept while the list stays as it is; then a look-up takes well under a millisecond, however long the list.
 */
export async function sharedByOthers(facts: readonly SharedFact[], except?: string): Promise<SharedByOthers[]> {
  const index = await indexNow()
  const keyed = facts.map(({ kind, text }) => ({ kind, text, key: canonicalKey(kind, text) }))
  const found = throughOthers(index, keyed, except)
  const people = await peopleByIds(db, found.flatMap(({ ids }) => ids))
  return found.map((each) => ({
    ...each, text: keyed.find(({ kind, key }) => kind === each.kind && key === each.key)?.text ?? '',
    people: each.ids.flatMap((id) => { const person = people.get(id); return person ? [{ id, name: person.name }] : [] }),
  })).filter((each) => each.people.length > 0)
}
