import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { understand } from '../lib/affinity/free-text/understand'
import type { Reading } from '../lib/model/reading'
import { completeReading } from '../lib/sites/complete'
import { startCamera, type Camera } from './capture/browser'
import { toExpected } from './capture/expected'
import { explainProblem, listSaved, type Saved } from './capture/folder'
import { printCheck } from './capture/print-check'
import { loadReference } from './reference/load'

const USAGE = `Reads saved pages as the extension would.
  npm run capture -- page.html --url https://…     prints who is on the page
  npm run capture -- page.html --url https://… --expected   prints what the fixture's JSON would say, for a person to check
  npm run capture -- folder [--json]               every NAME.html with NAME.json ({ "url": … }) beside it
  npm run capture -- folder --check [--json]       compares with what is expected: NAME.html and NAME.json, or NAME/page.html,
                                                   NAME/expected.json and the address (docs/capture.md)`

/** One page's outcome, as `--json` prints it. */
export type Outcome = { file: string; url: string | undefined } & ({ ok: true; reading: Reading } | { ok: false; code: string; detail?: string })

/** Pages read at the same time: browser and reader share the machine's cores. */
const TABS = 3

/** Reads one saved page; every way of failing has a code. */
export async function readSaved(camera: Camera, saved: Saved): Promise<Outcome> {
  const { file, url } = saved
  if (!url || saved.problem === 'too-large' || saved.problem === 'unreadable') return { file, url, ok: false, code: 'INVALID', detail: explainProblem(saved) }
  try {
    const result = completeReading(await camera.snapshot(readFileSync(file, 'utf8'), url))
    return result.ok ? { file, url, ok: true, reading: understand(result.value) } : { file, url, ok: false, code: result.failure.code }
  } catch (error) {
    // A page that the browser cannot show, or not in time, is one outcome among the others, not the end of the run.
    return { file, url, ok: false, code: 'PAGE_NOT_READABLE', detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

/** Reads many pages, a few at a time; outcomes come in the order of the pages. */
export async function readAll(camera: Camera, pages: readonly Saved[], onDone: (outcome: Outcome) => void): Promise<Outcome[]> {
  const outcomes: Promise<Outcome>[] = []
  const running = new Set<Promise<unknown>>()
  for (const page of pages) {
    if (running.size >= TABS) await Promise.race(running)
    const work = readSaved(camera, page)
    outcomes.push(work)
    running.add(work)
    void work.finally(() => running.delete(work))
  }
  for (const outcome of outcomes) onDone(await outcome)
  return Promise.all(outcomes)
}

const years = (fact: Reading['facts'][number]): string => (fact.years ? ` (${fact.years.from ?? '…'}–${fact.years.ongoing ? 'now' : (fact.years.to ?? '…')})` : '')

function describe(reading: Reading): string {
  const fields = (['name', 'headline', 'title', 'organisation', 'location', 'about'] as const).flatMap((key) => {
    const field = reading[key]
    return field ? [`${key.padEnd(14)}${field.value}\n${''.padEnd(14)}  ${field.how}: "${field.words}"`] : []
  })
  const facts = reading.facts.map((fact) => `${(fact.placeRole ?? fact.kind).padEnd(14)}${fact.text}${years(fact)}${fact.detail ? `, ${fact.detail}` : ''}\n${''.padEnd(14)}  ${fact.how}: "${fact.quote}"`)
  const contacts = reading.contacts.map(({ kind, value }) => `${kind.padEnd(14)}${value}`)
  const links = reading.links.map((link) => `${'link'.padEnd(14)}${link}`)
  return [...fields, ...facts, ...contacts, ...links, `${reading.found.length} of 8 fields read (${reading.found.join(', ')}), site: ${reading.site}`].join('\n')
}

const line = (outcome: Outcome): string => (outcome.ok ? describe(outcome.reading) : `No person read from ${outcome.file}: ${outcome.code}${outcome.detail ? ` (${outcome.detail})` : ''}`)

/** What goes into the JSON beside a fixture: who should be read, or why nobody should. */
const asFixture = (outcome: Outcome): string => JSON.stringify({ url: outcome.url, ...(outcome.ok ? { expected: toExpected(outcome.reading) } : { code: outcome.code }) }, null, 2)

function print(outcome: Outcome, asJson: boolean, isOne: boolean, asExpected: boolean): void {
  if (asExpected) console.log(asFixture(outcome))
  else if (asJson) console.log(JSON.stringify({ ...outcome, url: outcome.url ?? null }))
  else console.log(isOne ? line(outcome) : `${outcome.file}: ${outcome.ok ? `${outcome.reading.name.value} (${outcome.reading.found.length} of 8)` : outcome.code}`)
}

/** `npm run capture`: see USAGE. Exit code 1 where a single page is no person, 2 where it was called wrongly. */
export async function main(args: string[]): Promise<number> {
  const asJson = args.includes('--json')
  const at = args.indexOf('--url')
  const url = at < 0 ? undefined : args[at + 1]
  const [given] = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1))
  const path = given && locate(given)
  if (!path || !statSync(path, { throwIfNoEntry: false })) return usage(path ? `There is no ${path}.` : 'Which page?')
  const isOne = !statSync(path).isDirectory()
  if (isOne && !(url && URL.canParse(url))) return usage('A single page needs its address: --url https://…')
  const pages = isOne ? [{ file: path, url, beside: {} }] : listSaved(path)
  if (pages.length === 0) return usage(`There are no pages in ${path}.`)
  loadReference()
  const camera = await startCamera()
  try {
    const isCheck = args.includes('--check') && !isOne
    const outcomes = await readAll(camera, pages, (outcome) => { if (!isCheck) print(outcome, asJson, isOne, args.includes('--expected')) })
    if (isCheck) return printCheck(pages, outcomes, asJson)
    if (!asJson && !isOne) console.log(`${outcomes.filter(({ ok }) => ok).length} of ${outcomes.length} pages read as a person.`)
    return isOne && !outcomes[0]?.ok ? 1 : 0
  } finally {
    await camera.close()
  }
}

/** A path as the caller means it: npm runs scripts in the project's folder, wherever it was called from. */
const locate = (path: string): string => (existsSync(path) ? path : resolve(process.env['INIT_CWD'] ?? '.', path))

function usage(problem: string): number {
  console.error(`${problem}\n${USAGE}`)
  return 2
}
