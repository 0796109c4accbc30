import { fold } from '../core/text'
import type { ListedPerson } from '../model/listed'
import { listKey } from '../sites/people/join-lists'
import { isOpaque, profileKey, siteFor } from '../sites/registry'
import type { Database } from '../store/database'
import { peopleByKeys, peopleByNames } from '../store/queries'
import type { PersonRow } from '../store/rows'

/** One of a list, named for as long as the list stands: by their own page or, without one, by what the list says. */
export const listedId = ({ name, url, headline }: ListedPerson): string => (url ? profileKey(url) : `${fold(name)}/${fold(headline ?? '')}`)

/** Who of a list is saved already. `namesake`: somebody of this name is, who may be another. */
export interface Known {
  person?: PersonRow
  /** Nothing but name and headline say so: the site lists people under a second address. */
  isLikely?: true
  namesake?: PersonRow
}

/** Whether a saved person was read from this list. */
const isOfList = (person: PersonRow, key: string): boolean => person.sources.some(({ url, fromList }) => fromList === true && listKey(url) === key)

/** The one saved person of the same name and headline, where site and list may have two addresses for one profile: one of them says nothing. */
function likelyAmong(listed: ListedPerson, namesakes: readonly PersonRow[]): PersonRow | undefined {
  const { url = '', headline = '' } = listed
  const site = siteFor(url)
  if (!site?.isOpaque || !fold(headline)) return undefined
  const [one, ...more] = namesakes.filter((person) => {
    const own = person.links.filter((link) => siteFor(link) === site)
    return own.length > 0 && fold(person.headline ?? '') === fold(headline) && (isOpaque(url) ? own.every((link) => !isOpaque(link)) : own.every(isOpaque))
  })
  return more.length > 0 ? undefined : one
}

/** The saved people whom a list shows, by `listedId`: by their page, by their name where they were saved from this list, or likely by name and headline. */
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
    const likely = own ? undefined : likelyAmong(listed, namesakes)
    const [namesake] = namesakes
    return [listedId(listed), own ? { person: own } : likely ? { person: likely, isLikely: true } : namesake ? { namesake } : {}]
  }))
}
