import { Dexie } from 'dexie'
import { newId } from '../../../lib/core/id'
import type { Person } from '../../../lib/model/person'
import { profileKey } from '../../../lib/sites/registry'
import { Database, migrations } from '../../../lib/store/database'
import { edit } from '../../../lib/store/edit'
import { type PersonRow, toPersonRow } from '../../../lib/store/rows'
import { invent } from '../../invent/invent'
import { type Measured, takeTurns } from '../line'

/** How many people are there before the first is saved: an empty table would flatter both. */
const ALREADY = 1000

const renewed = (person: Person, number: number): Person => ({ ...person, id: newId(), links: [`https://people.example/new-${String(number)}`] })

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Saves one new person a round, as the product does and as a bare put into the same tables does. Runs in a page of the extension. */
async function measureSaving(rounds: number): Promise<Measured> {
  const database = new Database('bench-edit')
  const bare = new Dexie('bench-put')
  bare.version(1).stores(migrations[0]?.stores ?? {})
  const { people } = invent({ count: ALREADY, seed: 'bench', today: '2026-01-15' })
  const rows = people.map((person) => toPersonRow(person, profileKey))
  await database.people.bulkPut(rows)
  await bare.table<PersonRow>('people').bulkPut(rows)
  let number = 0
  const next = (): Person => {
    const person = people[number % people.length]
    if (!person) throw new Error('Nobody was invented.')
    return renewed(person, number++)
  }
  const measured = await takeTurns(
    rounds,
    () => {
      const person = next()
      return timed(() => edit(database, { key: 'edit.saved', values: [person.name] }, profileKey, Date.now(), (write) => write.put('people', person)))
    },
    () => {
      const row = toPersonRow(next(), profileKey)
      return timed(() => bare.table<PersonRow>('people').put(row))
    },
  )
  await Promise.all([database.delete(), bare.delete()])
  return measured
}

Object.assign(globalThis, { measureSaving })
