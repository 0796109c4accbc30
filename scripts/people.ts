import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dayAt, isDay } from '../lib/core/day'
import { printPieces } from '../lib/exchange/formats/json'
import { invent, type InventOptions } from './invent/invent'

const USAGE = `Writes invented people as JSON that Common Ground imports.
  npm run people -- --count 1000 --seed spring --out people.json [--today 2026-11-22]
Without --out the JSON goes to the terminal. The same seed, count and day give the same file.`

const MAX_COUNT = 1_000_000
const BATCH = 1_000_000

/** The options, or the sentence that says what is wrong with them. */
function readOptions(args: string[]): (InventOptions & { out: string | undefined }) | string {
  const { values } = parseArgs({ args, options: { count: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' }, today: { type: 'string' } }, strict: false })
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  const unknown = Object.keys(values).find((name) => !['count', 'seed', 'out', 'today'].includes(name))
  if (unknown !== undefined) return `Unknown option --${unknown}.`
  const count = Number(text('count') ?? '1000')
  if (!Number.isInteger(count) || count < 0 || count > MAX_COUNT) return `--count takes a whole number from 0 to ${MAX_COUNT}.`
  const today = text('today') ?? dayAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  if (!isDay(today)) return '--today takes a day as YYYY-MM-DD.'
  return { count, seed: text('seed') ?? '1', today, out: text('out') }
}

/** Writes piece by piece: a hundred thousand people are more than one string should hold. Answers the length in characters. */
function write(pieces: Iterable<string>, file: number): number {
  let batch = ''
  let length = 0
  const flush = (): void => {
    for (let bytes = Buffer.from(batch); bytes.length > 0;) bytes = bytes.subarray(writeSync(file, bytes))
    batch = ''
  }
  for (const piece of pieces) {
    batch += piece
    length += piece.length
    if (batch.length > BATCH) flush()
  }
  flush()
  return length
}

/** `npm run people`: see USAGE. Exit code 1 for options that make no sense. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`)
    return 1
  }
  const backup = invent(options)
  const file = options.out === undefined ? 1 : openSync(options.out, 'w')
  const length = write(printPieces(backup), file)
  if (options.out === undefined) return 0
  closeSync(file)
  console.log(`${options.out}: ${backup.people.length} people, ${backup.acts.length} acts, ${backup.followUps.length} follow-ups, ${backup.events.length} events; ${(length / 1e6).toFixed(1)} million characters`)
  return 0
}
