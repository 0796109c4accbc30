import type { Backup } from '../model/backup'
import type { Person } from '../model/person'
import type { Act } from '../model/records'
import { activatingAct } from './activate'

const isShadow = ({ tie }: Person): boolean => tie.tags.some(({ kind }) => kind === 'shadow-sponsor')

/**
 * The state as others may see it: without quiet acts, without shadow sponsors, and without what would give them away — the reminders they made,
 * a tag that they alone made active, a last contact that only they know of.
 */
export function withoutQuiet(state: Backup): Backup {
  const quiet = state.acts.filter((act) => act.quiet)
  if (quiet.length === 0 && !state.people.some(isShadow)) return state
  const hidden = new Set(quiet.map(({ id }) => id))
  const quietly = new Set(quiet.map(({ personId }) => personId))
  const touched = new Map<string, Act[]>()
  for (const act of state.acts) if (quietly.has(act.personId)) touched.set(act.personId, [...(touched.get(act.personId) ?? []), act])
  return {
    ...state,
    acts: state.acts.filter((act) => !act.quiet),
    followUps: state.followUps.filter(({ actId }) => actId === undefined || !hidden.has(actId)),
    people: state.people.map((person) => (touched.has(person.id) || isShadow(person) ? openly(person, touched.get(person.id) ?? []) : person)),
  }
}

function openly(person: Person, acts: readonly Act[]): Person {
  const open = acts.filter((act) => !act.quiet)
  const tags = person.tie.tags.filter(({ kind }) => kind !== 'shadow-sponsor').map((tag) => {
    const onlyQuietly = tag.state === 'active' && activatingAct(tag.kind, acts) !== undefined && activatingAct(tag.kind, open) === undefined
    return onlyQuietly ? { ...tag, state: 'potential' as const } : tag
  })
  const next: Person = { ...person, tie: { ...person.tie, tags } }
  const wasQuiet = acts.some((act) => act.quiet && act.on === person.lastContactOn) && !open.some((act) => act.on === person.lastContactOn)
  if (!wasQuiet) return next
  const last = open.map(({ on }) => on).sort().at(-1)
  if (last === undefined) Reflect.deleteProperty(next, 'lastContactOn')
  else next.lastContactOn = last
  return next
}
