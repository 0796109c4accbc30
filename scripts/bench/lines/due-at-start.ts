import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '../../../lib/core/day'
import { type Chrome, inWorker, stopWorker } from '../../browser/extension'
import { launch, type App } from '../../browser/launch'
import { until } from '../../browser/wait'
import { type Bench, defineLine, type Measured, takeTurns } from '../line'

declare const chrome: Chrome

const MANY = { people: 100_000, open: 20_000 }
const FEW = { people: 50, open: 10 }
/** Of those open, so many are due. */
const DUE = 5

/** Notes how many milliseconds after the first line of the worker's script it knew what is due, and when the one wake-up call was set. */
const PROBE = `(() => {
  const begin = performance.now()
  const create = chrome.alarms.create.bind(chrome.alarms)
  const badge = chrome.action.setBadgeText.bind(chrome.action)
  chrome.action.setBadgeText = (...call) => { globalThis.knownAfter ??= performance.now() - begin; return badge(...call) }
  chrome.alarms.create = (...call) => { globalThis.isArmed = true; return create(...call) }
})();
`

/** Fills the database as it would be after years of use, in pieces, past the product: writing is not what is measured. */
async function fill(app: App, { people, open }: typeof MANY): Promise<void> {
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/people'))
  const today = new Date().toISOString().slice(0, 10)
  const days = Array.from({ length: open }, (_, index) => (index < DUE ? today : addDays(today, 2 + (index % 300))))
  await page.evaluate(async ([count, dues, at]) => {
    const db = await new Promise<IDBDatabase>((resolve) => { const request = indexedDB.open('common-ground'); request.onsuccess = () => { resolve(request.result) } })
    const write = async (table: string, rows: object[]): Promise<void> => {
      for (let start = 0; start < rows.length; start += 5000) {
        await new Promise<void>((resolve, reject) => {
          const transaction = db.transaction(table, 'readwrite')
          for (const row of rows.slice(start, start + 5000)) transaction.objectStore(table).put(row)
          transaction.oncomplete = () => { resolve() }
          transaction.onabort = () => { reject(transaction.error ?? new Error('aborted')) }
        })
      }
    }
    const idOf = (kind: number, index: number): string => `0000000${String(kind)}-0000-4000-8000-${String(index).padStart(12, '0')}`
    const tie = { tags: [], stage: 'spotted', stageSince: at.slice(0, 10), goalIds: [] }
    await write('people', Array.from({ length: count }, (_, index) => ({
      id: idOf(1, index), name: `Invented ${String(index)}`, sortName: `invented ${String(index)}`, linkKeys: [`invented.example/${String(index)}`], links: [], contacts: [], facts: [], notes: [], eventIds: [], sources: [], createdAt: at, updatedAt: at, tie,
    })))
    await write('followUps', dues.map((due, index) => ({
      id: idOf(2, index), personId: idOf(1, index % count), due, reason: 'ask', state: 'open', createdAt: at, openDue: due, counted: due, ...(index < 5 ? { notifiedFor: due } : { untold: due }),
    })))
    db.close()
  }, [people, days, new Date().toISOString()] as const)
  await page.close()
  await inWorker(app, () => undefined, undefined)
}

/** From the first line of a worker's script until it knows what is due. It has one wake-up call, and the right number on its badge. */
async function startOnce(app: App): Promise<number> {
  await stopWorker(app)
  const time = await until('the worker to have looked', () => inWorker(app, () => { const { isArmed, knownAfter } = globalThis as { isArmed?: boolean; knownAfter?: number }; return isArmed ? knownAfter : undefined }, undefined), 30_000)
  const badge = await inWorker(app, () => chrome.action.getBadgeText({}), undefined)
  const alarms = await inWorker(app, () => chrome.alarms.getAll(), undefined)
  if (badge !== String(DUE) || alarms.length !== 1) throw new Error(`Not as it should be: badge "${badge}", ${String(alarms.length)} alarms`)
  return time
}

async function run({ extension, folder, rounds }: Bench): Promise<Measured> {
  const copy = join(folder, 'due')
  cpSync(extension, copy, { recursive: true })
  writeFileSync(join(copy, 'background.js'), PROBE + readFileSync(join(copy, 'background.js'), 'utf8'))
  const apps = [await launch({ extension: copy, map: [], locale: 'en' }), await launch({ extension: copy, map: [], locale: 'en' })] as const
  try {
    await fill(apps[0], MANY)
    await fill(apps[1], FEW)
    return await takeTurns(rounds, () => startOnce(apps[0]), () => startOnce(apps[1]))
  } finally {
    for (const app of apps) await app.close()
  }
}

export const line = defineLine({
  name: 'due-at-start',
  what: `from the first line of the worker's script until it knows what is due, ${String(MANY.people)} people with ${String(MANY.open)} open follow-ups`,
  beside: `${String(FEW.people)} people with ${String(FEW.open)}`,
  goal: 1.5,
  rounds: 11,
  run,
})
