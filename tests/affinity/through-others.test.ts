import { expect, test } from 'vitest'
import { indexPeople, throughOthers } from '../../lib/affinity/through-others'

const at = (id: string, ...keys: string[]) => ({ id, facts: keys.map((key) => ({ kind: 'employer' as const, key })) })

test('tells whom of the saved people share something with the person on the page, the rarest first', () => {
  const index = indexPeople([at('1', 'northwind'), at('2', 'northwind', 'brightwater'), at('3', 'harbour')])
  expect(throughOthers(index, [{ kind: 'employer', key: 'northwind' }, { kind: 'employer', key: 'brightwater' }])).toEqual([
    { kind: 'employer', key: 'brightwater', count: 1, ids: ['2'] }, { kind: 'employer', key: 'northwind', count: 2, ids: ['1', '2'] },
  ])
})
test('leaves out the person themselves, another kind of the same name, and what most of the list shares', () => {
  const many = Array.from({ length: 50 }, (_, row) => at(String(row), 'everyone', row === 7 ? 'northwind' : `own ${row}`))
  const index = indexPeople(many)
  expect(throughOthers(index, [{ kind: 'employer', key: 'northwind' }], '7')).toEqual([])
  expect(throughOthers(index, [{ kind: 'school', key: 'northwind' }])).toEqual([])
  expect(throughOthers(index, [{ kind: 'employer', key: 'everyone' }])).toEqual([])
})
test('counts a person with two stays at one place once', () => {
  expect(throughOthers(indexPeople([at('1', 'northwind', 'northwind')]), [{ kind: 'employer', key: 'northwind' }])[0]?.count).toBe(1)
})
