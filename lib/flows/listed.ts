import { fold } from '../core/text'
import type { ListedPerson } from '../model/listed'
import { listKey } from '../sites/people/join-lists'
import { profileKey } from '../sites/registry'
import type { Database } from '../store/database'
import { peopleByKeys, peopleByNames } from '../store/queries'
import type { PersonRow } from '../store/rows'

/** One of a list, named for as long as the list stands: by their own page or, without one, by what the list says. */
export const listedId = ({ name, url, headline }: ListedPerson): string => (url ? profileKey(url) : `${fold(name)}/${fold(headline ?? '')}`)

/** Who of a list is saved already. `namesake`: somebody of this name is, who may be another. */
export interface Known {
  person?: PersonRow
  namesake?: PersonRow
}

/** Whether a saved person was read from this list. */
const isOfList = (person: PersonRow, key: string): boolean => person.sources.some(({ url, fromList }) => fromList === true && listKey(url) === key)

/** The saved people whom a list shows, by `listedId`: by their page, or by their name where they were saved from this list. */
export async function knownAmong(db: Database, people: readonly ListedPerson[], listUrl: string): Promise<Map<string, Known>> {
  const keys = people.flatMap(({ url }) => (url ? [profileKey(url)] : []))
  const [linked, named] = await Promise.all([peopleByKeys(db, keys), peopleByNames(db, [...new Set(people.map(({ name }) => fold(name)))])])
  const byKey = new Map(linked.flatMap((person) => person.linkKeys.map((key) => [key, person] as const)))
  const byName = new Map<string, PersonRow[]>()
  for (const person of named) byName.set(person.sortName, [...(byName.get(person.sortName) ?? []), person])
  const key = listKey(listUrl)
  return new Map(people.map((listed) => {
    const namesakes = byName.get(fold(listed.name)) ?? []
    const own = listed.url ? byKey.get(profileKey(listed.url)) : namesakes.find((person) => isOfList(person, key))
    const [namesake] = namesakes
    return [listedId(listed), own ? { person: own } : namesake ? { namesake } : {}]
  }))
}
