import './simulated'
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { announce, arm } from '../../lib/flows/remind'
import { onAlarm } from '../../lib/platform/alarm'
import type { FollowUp } from '../../lib/model/records'
import { simulate } from '../../scripts/simulate/run'
import type { Faults } from '../../scripts/simulate/simulated-browser'

const followUps = (change: (followUp: FollowUp & Record<string, unknown>) => object): NonNullable<Faults['write']> =>
  (table, record) => (table === 'followUps' ? change(record as FollowUp & Record<string, unknown>) : record)

/** Changes what was noted to have been told, in a record on its way to the disk. */
const untold = ({ notifiedFor: _, ...rest }: FollowUp & Record<string, unknown>): object => ({ ...rest, untold: rest.state === 'open' ? rest.due : undefined })

/** A simulation that finds nothing proves something only if it would: each of these is found, by what it does. */
const PLANTED: { bug: string; faults: () => Faults; found: 'lost' | 'twice' }[] = [
  { bug: 'the worker looks at nothing when it starts, only when it is called', found: 'lost', faults: () => ({ main: () => { onAlarm(() => void announce()) } }) },
  { bug: 'the worker tells when it starts, and sleeps through its calls', found: 'lost', faults: () => ({ main: () => { onAlarm(() => undefined); void announce().then(arm) } }) },
  { bug: 'the wake-up call is never set', found: 'lost', faults: () => ({ deaf: () => true }) },
  { bug: 'the wake-up call is set anew for a while, and then no more', found: 'lost', faults: () => ({ deaf: ((calls) => () => ++calls > 20)(0) }) },
  { bug: 'what was told is not noted', found: 'twice', faults: () => ({ write: followUps(untold) }) },
  { bug: 'noted as told before it was', found: 'lost', faults: () => ({ write: followUps(({ untold: _, untoldPing: __, ...rest }) => ({ ...rest, notifiedFor: rest.due })) }) },
  { bug: 'a zone that stays the one of the start', found: 'lost', faults: () => ({ zone: 'Europe/Helsinki' }) },
  { bug: 'a cadence that no contact restarts', found: 'lost', faults: () => {
    const first = new Map<string, string>()
    return { write: followUps((followUp) => {
      if (followUp.kind !== 'cadence' || followUp.ideal === undefined) return followUp
      const ideal = first.get(followUp.id) ?? followUp.ideal
      first.set(followUp.id, ideal)
      return { ...followUp, ideal }
    }) }
  } },
  { bug: 'a day too early', found: 'lost', faults: () => ({ write: followUps((followUp) => (followUp['untold'] === undefined ? followUp : { ...followUp, untold: '2026-01-01' })) }) },
]

describe('the simulation finds what is planted', () => {
  it.each(PLANTED)('$bug', async ({ faults, found }) => {
    let seen = 0
    for (let seed = 1; seed <= 4 && seen === 0; seed++) seen += (await simulate(`planted ${String(seed)}`, 400, faults()))[found]
    expect(seen).toBeGreaterThan(0)
  }, 30_000)

  it('and finds nothing where nothing is', async () => {
    expect(await simulate('planted 1', 400)).toMatchObject({ lost: 0, twice: 0 })
  }, 30_000)
})
