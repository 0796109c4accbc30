import { expect, it } from 'vitest'
import { format } from '../../lib/exchange/formats/json'
import type { Backup } from '../../lib/model/backup'
import { withoutCommunities } from '../../lib/ties/communities'
import { makePerson } from '../store/make'

it('an export carries no community unless it is asked for', () => {
  const state: Backup = {
    format: 'common-ground', version: 1, exportedAt: '2026-11-02T09:00:00.000Z', acts: [], followUps: [], events: [],
    people: [makePerson('a', { communities: ['first in my family'] }), makePerson('b')],
    self: { id: 'self', facts: [], goals: [], limits: [], offers: [], wishes: [], communities: ['first in my family'], updatedAt: '2026-11-02T09:00:00.000Z' },
  }
  expect(format.print(withoutCommunities(state))).not.toContain('first in my family')
  expect(format.print(state)).toContain('first in my family')
  expect(withoutCommunities(state).people.map(({ id }) => id)).toEqual(['a', 'b'])
})
