import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../lib/exchange/registry'
import type { Backup } from '../../lib/model/backup'
import { withoutCommunities } from '../../lib/ties/communities'
import { withoutQuiet } from '../../lib/ties/quiet'
import { makeFollowUp, makePerson } from '../store/make'
import { makeAct } from './make'

const at = '2026-11-02T09:00:00.000Z'
const shadow = makePerson('s', { name: 'Sven Shade', communities: ['first in my family'] })
const state: Backup = {
  format: 'common-ground', version: 1, exportedAt: at, events: [],
  people: [{ ...shadow, tie: { ...shadow.tie, tags: [{ kind: 'shadow-sponsor', state: 'active', since: '2026-01-01' }] } }, makePerson('b')],
  acts: [makeAct({ id: 'q', personId: 's', kind: 'endorsement', quiet: true, text: 'behind closed doors' })],
  followUps: [makeFollowUp('f', { personId: 's', actId: 'q', reason: 'behind closed doors' })],
  self: { id: 'self', facts: [], goals: [], limits: [], offers: [], wishes: [], communities: ['first in my family'], updatedAt: at },
}
const printing = FORMATS.flatMap(({ id, print }) => (print ? [[id, print] as const] : []))

describe('in every format that is printed', () => {
  it.each(printing)('%s says nothing of communities and of quiet acts unless asked for by name', (_, print) => {
    expect(print(withoutQuiet(withoutCommunities(state)))).not.toMatch(/first in my family|closed doors|shadow/)
  })

  it('json says both where they are ticked', () => {
    expect(printing.map(([id]) => id)).toEqual(['csv', 'ics', 'json'])
    const [, json] = printing.find(([id]) => id === 'json') ?? []
    expect(json?.(state)).toContain('first in my family')
    expect(json?.(withoutCommunities(state))).toContain('behind closed doors')
    expect(json?.(withoutQuiet(state))).toContain('first in my family')
  })
})

it('nobody is left out for a community', () => {
  expect(withoutCommunities(state).people.map(({ id }) => id)).toEqual(['s', 'b'])
})
