import { without } from '../core/without'
import type { Backup } from '../model/backup'

/** The state without the communities that the user typed, of themselves and of others: no export carries them unasked. */
export const withoutCommunities = (state: Backup): Backup => ({
  ...state,
  people: state.people.map((person) => (person.communities ? without(person, 'communities') : person)),
  ...(state.self?.communities ? { self: without(state.self, 'communities') } : {}),
})
