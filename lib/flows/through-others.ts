import { canonicalKey } from '../affinity/affinity'
import { indexPeople, throughOthers, type KeyedPerson, type PeopleIndex, type Through } from '../affinity/through-others'
import type { SharedFact } from '../affinity/kind'
import { db } from '../store/database'
import { countPeople, pageOfPeople, peopleByIds, recentEdits } from '../store/queries'

/** One thing that saved people share with somebody, as the other one's page writes it, and the first of those people. */
export interface SharedByOthers extends Through {
  text: string
  people: { id: string; name: string }[]
}

const cache: { stamp?: string; index?: PeopleIndex } = {}

/** People are read in pages of so many, with a breath between: no long task. */
const PAGE = 2000

/** Changes whenever the list does: another edit, an undo, another number of people. */
async function stampOf(): Promise<string> {
  const [last] = await recentEdits(db, 1)
  return `${String(last?.seq ?? 0)}/${String(last?.undone ?? false)}/${String(await countPeople(db))}`
}

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

/**
 * What saved people share with somebody with whom the user shares nothing, the rarest first: "Two people you know also worked at …". The index is
 * built when first asked and kept while the list stays as it is; then a look-up takes well under a millisecond, however long the list.
 */
export async function sharedByOthers(facts: readonly SharedFact[], except?: string): Promise<SharedByOthers[]> {
  const stamp = await stampOf()
  if (cache.stamp !== stamp || !cache.index) Object.assign(cache, { index: await readIndex(), stamp })
  if (!cache.index) return []
  const keyed = facts.map(({ kind, text }) => ({ kind, text, key: canonicalKey(kind, text) }))
  const found = throughOthers(cache.index, keyed, except)
  const people = await peopleByIds(db, found.flatMap(({ ids }) => ids))
  return found.map((each) => ({
    ...each, text: keyed.find(({ kind, key }) => kind === each.kind && key === each.key)?.text ?? '',
    people: each.ids.flatMap((id) => { const person = people.get(id); return person ? [{ id, name: person.name }] : [] }),
  })).filter((each) => each.people.length > 0)
}
