import { describe, expect, it } from 'vitest'
import type { TieKind } from '../../lib/model/kinds'
import type { Tie } from '../../lib/model/person'
import { activate, activatingAct, becameActive, settleTie } from '../../lib/ties/activate'
import { makeAct } from './make'

const tie = (...kinds: TieKind[]): Tie => ({ tags: kinds.map((kind) => ({ kind, state: 'potential', since: '2026-01-01' })), stage: 'spotted', stageSince: '2026-01-01', goalIds: [] })
const states = (known: Tie): string[] => known.tags.map(({ kind, state, since }) => `${state} ${kind} ${since}`)

describe('what makes a tie active', () => {
  it.each(['introduction', 'endorsement', 'opportunity', 'visibility'] as const)('an act of %s received makes a sponsor active, since its day', (kind) => {
    expect(states(activate(tie('sponsor'), [makeAct({ kind, on: '2026-03-04' })]))).toEqual(['active sponsor 2026-03-04'])
  })

  it.each(['contact', 'advice', 'feedback', 'promise', 'report-back'] as const)('%s does not make a sponsor active', (kind) => {
    expect(states(activate(tie('sponsor'), [makeAct({ kind })]))).toEqual(['potential sponsor 2026-01-01'])
  })

  it('what the user gave does not make them a sponsor, but a protégé', () => {
    const given = makeAct({ kind: 'opportunity', direction: 'given', on: '2026-03-04' })
    expect(states(activate(tie('sponsor', 'protege'), [given]))).toEqual(['potential sponsor 2026-01-01', 'active protege 2026-03-04'])
  })

  it('an introduction counts once it was made, not when it was asked for', () => {
    const steps = (...names: ('asked' | 'agreed' | 'made')[]) => makeAct({ kind: 'introduction', state: 'open', introduction: { to: { name: 'Ilta' }, steps: names.map((step) => ({ step, on: '2026-02-02' })) } })
    expect(activatingAct('sponsor', [steps('asked', 'agreed')])).toBeUndefined()
    expect(activatingAct('connector', [steps('asked', 'agreed', 'made')])).toBeDefined()
  })

  it('a mentor is real once you talk on a second day, guidance among it', () => {
    const [first, second] = [makeAct({ kind: 'advice', on: '2026-02-01' }), makeAct({ kind: 'contact', on: '2026-02-20' })]
    expect(activatingAct('mentor', [first, makeAct({ kind: 'feedback', on: '2026-02-01' })])).toBeUndefined()
    expect(activatingAct('mentor', [second, makeAct({ kind: 'contact', on: '2026-03-01' })])).toBeUndefined()
    expect(activatingAct('mentor', [second, first])).toBe(second)
  })

  it('reciprocal needs a lesson from both', () => {
    const lesson = (direction: 'given' | 'received', on: string) => makeAct({ kind: 'advice', direction, on })
    expect(activatingAct('reciprocal', [lesson('given', '2026-02-01'), lesson('given', '2026-02-02')])).toBeUndefined()
    expect(activatingAct('reciprocal', [lesson('given', '2026-02-03'), lesson('received', '2026-02-02')])?.on).toBe('2026-02-03')
  })

  it('says what became active, and leaves the rest of the tie alone', () => {
    const before = tie('sponsor', 'mentor')
    const after = activate(before, [makeAct({ kind: 'endorsement' })])
    expect(becameActive(before, after)).toEqual(['sponsor'])
    expect(activate(before, [])).toBe(before)
  })
})

describe('a tie after acts changed', () => {
  it('is potential again when the act that made it active goes', () => {
    const act = makeAct({ kind: 'endorsement' })
    expect(states(settleTie(activate(tie('sponsor'), [act]), [act], [], '2026-05-05'))).toEqual(['potential sponsor 2026-05-05'])
  })

  it('stays active while another act bears it out, and when no act ever did', () => {
    const [first, second] = [makeAct({ kind: 'endorsement' }), makeAct({ kind: 'visibility' })]
    expect(states(settleTie(activate(tie('sponsor'), [first, second]), [first, second], [second], '2026-05-05'))[0]).toContain('active')
    const imported: Tie = { ...tie(), tags: [{ kind: 'sponsor', state: 'active', since: '2026-01-01' }] }
    expect(states(settleTie(imported, [], [], '2026-05-05'))[0]).toContain('active')
  })
})
