import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import type * as Simulation from './simulate/run'

const USAGE = `Runs random edits, kills, clock jumps, zone changes, sleep and dropped alarms through the real flows and store,
and counts what was told of what fell due. What each number counts: docs/decisions/reminders.md.
  npm run simulate:followups -- [--seed S] [--steps N] [--json]`

/** `npm run simulate:followups`: see USAGE. Exit code 1 when anything was lost or told twice, 2 when called wrongly. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { seed: { type: 'string' }, steps: { type: 'string' }, json: { type: 'boolean' } }, strict: false })
  const steps = Number(values['steps'] ?? '1000')
  const unknown = Object.keys(values).find((name) => !['seed', 'steps', 'json'].includes(name))
  if (unknown !== undefined || !Number.isInteger(steps) || steps < 0) {
    console.error(USAGE)
    return 2
  }
  const { module } = await runnerImport<typeof Simulation>(`${process.cwd()}/scripts/simulate/run.ts`, {
    root: process.cwd(), configFile: false, logLevel: 'error', server: { hmr: false, watch: null },
    resolve: { alias: { '@': process.cwd(), 'wxt/browser': `${process.cwd()}/scripts/simulate/wxt-browser.ts`, '#i18n': `${process.cwd()}/scripts/simulate/words.ts` } },
  })
  const tally = await module.simulate(String(values['seed'] ?? '1'), steps)
  if (values['json'] === true) console.log(JSON.stringify(tally))
  else console.log(`${String(tally.steps)} steps: ${String(tally.due)} fell due, ${String(tally.delivered)} were told, ${String(tally.lost)} lost, ${String(tally.twice)} told twice`)
  return tally.lost + tally.twice > 0 ? 1 : 0
}
