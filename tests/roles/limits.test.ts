import { expect, test } from 'vitest'
import { findLimitConflicts } from '../../lib/roles/limits'

const limit = (text: string) => ({ id: text, text })

test.each([
  ['won’t relocate', 'Great team. Relocation to Lyon is required.'],
  ['I want to stay in Tampere', 'You must be willing to move to Berlin'],
  ['no travel', 'Expect 50% travel, mostly by train.'],
  ['remote only', 'Three days a week in our Malmö office.'],
  ['no weekends', 'Includes on-call every fourth week.'],
  ['no unpaid work', 'This is an unpaid position with great exposure.'],
  ['no gambling', 'We build software for online gambling.'],
  ['never defence industry', 'A leader in defence.'],
])('%s: may conflict with “%s”', (mine, text) => {
  const [conflict] = findLimitConflicts([limit(mine)], text)
  expect(conflict?.message).toMatchObject({ key: 'roles.limit.conflict', values: [mine, expect.any(String)] })
  expect(text).toContain(conflict?.quote)
})

test.each([
  ['won’t relocate', 'No relocation needed.'],
  ['no travel', 'There is no travel in this role.'],
  ['remote only', 'Fully remote, not on-site.'],
  ['no gambling', 'We plan carefully and gamble on nothing.'],
  ['no unpaid work', 'A paid position.'],
  ['won’t', 'Anything at all.'],
])('%s: nothing in “%s” breaks it', (mine, text) => { expect(findLimitConflicts([limit(mine)], text)).toEqual([]) })

test('a limit is told once, and long texts are read at their beginning', () => {
  expect(findLimitConflicts([limit('no travel')], 'Travel. '.repeat(200_000))).toHaveLength(1)
  expect(findLimitConflicts([limit('no travel')], `${'x'.repeat(1_000_000)} travel`)).toEqual([])
})
