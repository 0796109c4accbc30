import { mergeNames } from '../core/three-way'
import { without } from '../core/without'
import type { Backup } from '../model/backup'
import type { Self } from '../model/records'

/** The state without the communities that the user typed, of themselves and of others: no export carries them unasked. */
export const withoutCommunities = (state: Backup): Backup => ({
  ...state,
  people: state.people.map((person) => (person.communities ? without(person, 'communities') : person)),
  ...(state.self?.communities ? { self: without(state.self, 'communities') } : {}),
})

/** The user's own record, or a person's, with other communities, typed over what stood there `before`; none takes the field away. */
export function withCommunities<T extends Pick<Self, 'communities'>>(record: T, before: string, typed: string): Omit<T, 'communities'> & Pick<Self, 'communities'> {
  const communities = mergeNames(before, typed, record.communities ?? []).slice(0, 100)
  return communities.length === 0 ? without(record, 'communities') : { ...record, communities }
}
