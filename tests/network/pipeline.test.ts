import { expect, it } from 'vitest'
import { APART, LADDER, pipelineOf } from '../../lib/network/pipeline'
import { anyone } from './people'

it('puts each person in the column of their stage, those longest in it first, dormant and closed off the ladder', () => {
  const people = [anyone('New', { stage: 'mentor', stageSince: '2026-11-20' }), anyone('Old', { stage: 'mentor', stageSince: '2025-11-20', goalIds: ['g'] }), anyone('Gone', { stage: 'closed' })]
  const columns = pipelineOf(people)
  expect(columns.get('mentor')?.map(({ name }) => name)).toEqual(['Old', 'New'])
  expect([...columns.values()].flat()).toHaveLength(3)
  expect(pipelineOf(people, 'g').get('mentor')?.map(({ name }) => name)).toEqual(['Old'])
  expect([LADDER.length, ...LADDER.filter((stage) => APART.includes(stage as 'closed'))]).toEqual([8])
})
