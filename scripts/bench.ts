import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { requireBrowser } from './browser/find-browser'
import { buildInto, temporaryFolder } from './drive/build'
import { judge, type Line, type Outcome } from './bench/line'

/** Every line, by glob. One file in `bench/lines/` is one line. */
const LINES = Object.entries(import.meta.glob<Line>('./bench/lines/*.ts', { eager: true, import: 'line' }))

const USAGE = `Measures what the product promises to be quick, each beside something plain in the same run.
  npm run bench [-- --json] [-- --only NAME]   NAME: ${LINES.map(([, { name }]) => name).join(', ')}`

const round = (value: number): number => Math.round(value * 100) / 100

function print({ line, ratio, ours, plain, bounds, met }: Outcome): void {
  console.log(`${met ? 'met   ' : 'MISSED'}  ${line.name}: ${round(ratio)} times ${line.beside} (goal: at most ${line.goal})`)
  console.log(`        ${line.what}: ${round(ours)} ${line.unit ?? 'ms'}, beside it ${round(plain)} ${line.unit ?? 'ms'}; medians of ${line.rounds} rounds`)
  for (const { what, is, most } of bounds) console.log(`        ${what}: ${round(is)} ms (at most ${most})`)
}

async function runAll(lines: readonly Line[], asJson: boolean): Promise<Outcome[]> {
  const folder = temporaryFolder('bench')
  try {
    const extension = buildInto(folder)
    const outcomes: Outcome[] = []
    for (const line of lines) {
      const outcome = judge(line, await line.run({ extension, folder, rounds: line.rounds }))
      if (!asJson) print(outcome)
      outcomes.push(outcome)
    }
    return outcomes
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** `npm run bench`: see USAGE. Exit code 1 when a goal is missed, 2 when called wrongly. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, only: { type: 'string' } }, strict: false })
  const lines = LINES.map(([, line]) => line).filter(({ name }) => values['only'] === undefined || name === values['only'])
  if (lines.length === 0) {
    console.error(USAGE)
    return 2
  }
  requireBrowser()
  const asJson = values['json'] === true
  const outcomes = await runAll(lines, asJson)
  if (asJson) console.log(JSON.stringify({ lines: outcomes.map(({ line, ratio, bounds, met }) => ({ name: line.name, ratio: round(ratio), goal: line.goal, bounds: bounds.map((bound) => ({ ...bound, is: round(bound.is) })), met })) }))
  return outcomes.every(({ met }) => met) ? 0 : 1
}
