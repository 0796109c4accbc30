import { readFileSync } from 'node:fs'
import { readFreeText } from '../lib/affinity/free-text/read-free-text'
import { BadInput } from './eval/bad-input'
import { engine } from './eval/judge'
import { lineOf, newTally, scoreOf, type Score, type Tally } from './eval/score'
import { loadReference } from './reference/load'

const USAGE = 'npm run eval:text -- FILE.jsonl [--json]     a line: { "text": …, "hometown": [], "hobbies": [] }'

/** A text and what a reader finds in it. */
interface Case {
  text: string
  hometown: string[]
  hobbies: string[]
}

const KINDS = { hobbies: 'hobby', hometown: 'place' } as const
type Field = keyof typeof KINDS

/** Reads a line of JSON for each case. Throws `BadInput`, with the line, on one that cannot be judged. */
function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '').split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readCase(line, `${path}, line ${index + 1}`)]))
}

function readCase(line: string, where: string): Case {
  let found: unknown
  try {
    found = JSON.parse(line)
  }
  catch {
    throw new BadInput(`${where}: is not JSON`)
  }
  const { text, hometown, hobbies } = (found ?? {}) as Partial<Case>
  if (typeof text !== 'string') throw new BadInput(`${where}: needs a "text", in quotation marks`)
  return { text, hometown: [hometown ?? []].flat(), hobbies: [hobbies ?? []].flat() }
}

const found = (field: Field, text: string): string[] =>
  readFreeText(text).filter(({ kind, placeRole }) => (field === 'hobbies' ? kind === 'hobby' : kind === 'place' && placeRole === 'hometown')).map((fact) => fact.text)

/** What was found is right when the engine calls it the same as one expected; each expected one counts once. Returns the faults in words. */
function judge(field: Field, { text, ...expected }: Case, tally: Tally): string[] {
  const open = new Set(expected[field])
  const faults: string[] = []
  const meets = (a: string, b: string): boolean => engine({ kind: KINDS[field], a, b, same: true })
  for (const one of found(field, text)) {
    const match = [...open].find((each) => meets(one, each))
    if (match !== undefined) {
      open.delete(match)
      tally.hits++
    } else if (!expected[field].some((each) => meets(one, each))) {
      tally.falseAlarms++
      faults.push(`false  ${field}: ${JSON.stringify(one)} in ${JSON.stringify(text)}`)
    }
  }
  tally.misses += open.size
  return [...faults, ...[...open].map((each) => `missed ${field}: ${JSON.stringify(each)} in ${JSON.stringify(text)}`)]
}

/** Scores what is read from free texts against what a reader found. */
export function main(args: string[]): Promise<number> {
  const path = args.find((arg) => !arg.startsWith('--'))
  if (!path) {
    console.error(USAGE)
    return Promise.resolve(1)
  }
  if (!args.includes('--plain')) loadReference()
  const cases = readCases(path)
  const result: Partial<Record<Field, Score>> = {}
  const faults: string[] = []
  for (const field of ['hobbies', 'hometown'] as const) {
    const tally = newTally()
    for (const one of cases) faults.push(...judge(field, one, tally))
    result[field] = scoreOf(tally)
  }
  if (args.includes('--json')) console.log(JSON.stringify({ ...result, wrong: faults }, null, 2))
  else {
    for (const [field, score] of Object.entries(result)) console.log(lineOf(field, score))
    for (const fault of faults) console.log(`  ${fault}`)
  }
  return Promise.resolve(0)
}
