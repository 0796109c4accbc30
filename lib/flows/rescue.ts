import { RAW_FORMAT } from '../exchange/json/lift-raw'
import { offerFile } from '../platform/files'
import { ASIDE, type AsideEntry } from '../store/carry-over'
import { db } from '../store/database'
import { untoldAside } from '../store/queries'
import { type RawDatabase, readRaw } from '../store/raw'
import { instant, readClock } from './clock'

/** Whether the data can be opened; if not, what the database says of it. */
export async function tryToOpen(): Promise<Error | undefined> {
  try {
    await db.open()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/**
 * Hands the user everything as the browser stores it, past all that could not read it. Changes nothing. Answers how many records are
 * in the file. Import takes it: what reads is taken in, the rest is told.
 */
export async function exportRaw(): Promise<number> {
  const raw = (await readRaw(db.name)) ?? { version: 0, stores: {} }
  const { now, today } = readClock()
  offerFile(`common-ground-raw-${today}.json`, 'application/json', new Blob([...piecesOf(raw, instant(now))]))
  return Object.values(raw.stores).reduce((sum, { rows }) => sum + rows.length, 0)
}

/**
 * Hands the user the records that an upgrade could not read, as they were, in the format of `exportRaw`; from then on nobody is told of them any more, but they are kept.
 * Answers how many they are.
 */
export async function exportAside(): Promise<number> {
  const aside = await untoldAside(db)
  const stores: RawDatabase['stores'] = {}
  for (const { table, record } of aside) (stores[table] ??= { keyPath: 'id', autoIncrement: false, indexes: [], rows: [] }).rows.push(record)
  const { now, today } = readClock()
  offerFile(`common-ground-set-aside-${today}.json`, 'application/json', new Blob([...piecesOf({ version: 0, stores }, instant(now))]))
  await db.meta.put({ id: ASIDE, value: { records: aside, told: true } } satisfies AsideEntry)
  return aside.length
}

/** A record a piece: the whole as one text would be held twice. */
function* piecesOf({ version, stores }: RawDatabase, exportedAt: string): Generator<string> {
  yield `{"format":"${RAW_FORMAT}","version":${String(version)},"exportedAt":${JSON.stringify(exportedAt)},\n"stores":{`
  for (const [place, [name, { rows, ...shape }]] of Object.entries(stores).entries()) {
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(name)}:{${JSON.stringify(shape).slice(1, -1)},"rows":[`
    for (const [index, row] of rows.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`
    yield ']}'
  }
  yield '\n}}\n'
}
