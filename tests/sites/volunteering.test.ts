import { describe, expect, it } from 'vitest'
import { fromPairs } from '../../lib/sites/read/facts'

const said = (...lines: string[]): string[] =>
  fromPairs([{ word: 'volunteering', label: { text: 'Volunteering' }, entries: [lines] } as never], 'en').facts.map(({ kind, text }) => `${kind}: ${text}`)

describe('what somebody helps', () => {
  it.each([
    ['Food rescue, Thursday evenings, with the Kallio Pantry', ['cause: Food rescue', 'group: Kallio Pantry']],
    ['Beach cleaning', ['cause: Beach cleaning']],
    ['Kallio Pantry', ['group: Kallio Pantry']],
    ['Football coach at Hakan Pallo', ['group: Hakan Pallo']],
  ])('%s', (line, facts) => { expect(said(line)).toEqual(facts) })

  it('of two lines, the second is the organisation, and the first the part played there', () => {
    expect(said('Teaching children to code', 'Koodikerho Kallio · 2018 – present')).toEqual(['group: Koodikerho Kallio'])
  })
})
