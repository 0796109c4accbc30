import 'fake-indexeddb/auto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Writer } from '../lib/store/edit'
import { Database, SCHEMA } from '../lib/store/database'
import { edit } from '../lib/store/edit'
import { readRaw } from '../lib/store/raw'
import { profileKey } from '../lib/sites/registry'
import { DEFAULT_SETTINGS } from '../lib/model/settings'
import { invent } from './invent/invent'

const NAME = 'left'
const NOW = Date.parse('2026-11-20T09:00:00.000Z')

/** `npm run leave-version`: writes what the store of today leaves in a browser to tests/fixtures/store/version-N.json, for the tests of the next schema. */
export async function main(): Promise<number> {
  const db = new Database(NAME)
  const { people, acts, followUps, events, self } = invent({ count: 12, seed: '4', today: '2026-11-20' })
  const run = async (key: string, work: (write: Writer) => Promise<void>): Promise<void> => {
    const result = await edit(db, { key, values: ['somebody'] }, profileKey, NOW, work)
    if (!result.ok) throw new Error(result.failure.detail ?? result.failure.code)
  }
  await run('edit.settings', (write) => write.put('settings', { ...DEFAULT_SETTINGS, welcomed: true }))
  if (self) await run('edit.self', (write) => write.put('self', self))
  await run('edit.saved', async (write) => {
    await write.putMany('events', events)
    await write.putMany('people', people)
    await write.putMany('acts', acts)
    await write.putMany('followUps', followUps)
  })
  // A deletion that the next version has to be able to take back, of somebody with a follow-up that is open.
  await run('edit.deleted', async (write) => {
    const due = followUps.find(({ state }) => state === 'open')
    if (!due) throw new Error('Nobody invented has an open follow-up')
    await write.remove('followUps', due.id)
    await write.remove('people', due.personId)
  })
  db.close()
  const left = await readRaw(NAME)
  const file = join(process.cwd(), `tests/fixtures/store/version-${String(SCHEMA)}.json`)
  writeFileSync(file, `${JSON.stringify(left, undefined, 1)}\n`)
  console.log(`Wrote ${file}`)
  return 0
}
