import { fold } from '../../core/text'
import type { ListedPerson } from '../../model/listed'
import { profileKey } from '../registry'

/** Once each: the same page or, without one, the same name with the same headline. */
export function distinct(people: readonly ListedPerson[]): ListedPerson[] {
  const seen = new Set<string>()
  return people.filter(({ name, url, headline }) => {
    const key = url ? profileKey(url) : `${fold(name)}/${fold(headline ?? '')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
