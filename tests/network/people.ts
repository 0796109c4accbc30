import { fold } from '../../lib/core/text'
import type { FactKind, Stage, TieKind } from '../../lib/model/kinds'
import type { Person } from '../../lib/model/person'
import type { Act, Self } from '../../lib/model/records'

export const TODAY = '2026-11-23'
const AT = '2026-01-01T00:00:00.000Z'

interface More extends Partial<Omit<Person, 'tie' | 'facts'>> {
  tags?: readonly (readonly [TieKind, 'potential' | 'active'])[]
  stage?: Stage
  stageSince?: string
  goalIds?: string[]
  advocate?: Person['tie']['advocate']
  facts?: readonly { kind: FactKind; key: string; text?: string }[]
}

/** An invented person as the wide views get them; the id is the name. */
export function anyone(name: string, { tags = [], stage = 'spotted', stageSince = '2026-11-01', goalIds = [], facts = [], advocate, ...more }: More = {}): Person & { sortName: string } {
  return {
    id: name, name, sortName: fold(name), links: [], contacts: [], notes: [], eventIds: [], sources: [], createdAt: AT, updatedAt: AT,
    facts: facts.map(({ kind, key, text = key }, index) => ({ id: `${name} ${String(index)}`, kind, key, text, evidence: [] })),
    tie: { tags: tags.map(([kind, state]) => ({ kind, state, since: '2026-01-01' })), stage, stageSince, goalIds, ...(advocate ? { advocate } : {}) }, ...more,
  }
}

/** An invented act. */
export const act = (personId: string, kind: Act['kind'], on: string, more: Partial<Act> = {}): Act =>
  ({ id: `${personId} ${kind} ${on} ${String(Object.keys(more))}`, personId, kind, direction: 'received', state: 'closed', quiet: false, on, text: '', createdAt: AT, ...more })

/** An invented user with these goals. */
export const selfWith = (goals: readonly string[], more: Partial<Self> = {}): Self =>
  ({ id: 'self', facts: [], goals: goals.map((text) => ({ id: text, text })), limits: [], offers: [], wishes: [], updatedAt: AT, ...more })
