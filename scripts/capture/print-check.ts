import { siteFor } from '../../lib/sites/registry'
import type { Outcome } from '../capture'
import { compareField, expectationOf, precisionOf, readOf, recallOf, Score, type Tally, underLevel, type Wanted } from './check'
import { explainProblem, type Saved } from './folder'

const share = (value: number | undefined): string => (value === undefined ? '    –' : value.toFixed(3))

const line = ([field, tally]: [string, Tally]): string =>
  `  ${field.padEnd(14)} precision ${share(precisionOf(tally))}  recall ${share(recallOf(tally))}  (${String(tally.right)} right, ${String(tally.wrong)} wrong, ${String(tally.missed)} missed)`

/** The site whose adapter is asked for an address. */
const siteOf = (url: string | undefined): string => (url ? siteFor(url)?.id ?? 'generic' : 'generic')

function judge(score: Score, { url }: Saved, outcome: Outcome, wanted: Wanted): string[] {
  const site = siteOf(url)
  const read = outcome.ok ? readOf(outcome.reading) : new Map<string, string[]>()
  const faults: string[] = []
  for (const [field, texts] of wanted) {
    const found = read.get(field) ?? []
    const tally = compareField(texts, found)
    score.add(site, field, tally)
    if (tally.wrong + tally.missed > 0) faults.push(`${field}: wanted ${JSON.stringify(texts)}, read ${JSON.stringify(found)}`)
  }
  const name = compareField(wanted.get('name') ?? [], read.get('name') ?? [])
  score.people[!outcome.ok ? 'refused' : name.wrong > 0 ? 'wrong' : 'right']++
  return outcome.ok ? faults : [`nobody was read: ${outcome.code}`]
}

/** Compares what was read with what is expected, prints it, and answers the exit code: 0, 1 under a recorded level, 2 where nothing could be judged. */
export function printCheck(pages: readonly Saved[], outcomes: readonly Outcome[], asJson: boolean): number {
  const score = new Score()
  const unclear: string[] = []
  const lines: string[] = []
  outcomes.forEach((outcome, index) => {
    const page = pages[index]
    if (!page) return
    const expectation = page.problem ? { kind: 'fault' as const, fault: explainProblem(page) } : expectationOf(page.beside)
    if (expectation.kind === 'fault') unclear.push(`${page.file}: ${expectation.fault}`)
    else if (expectation.kind === 'nobody') {
      score.others[outcome.ok ? 'taken' : 'right']++
      if (outcome.ok) lines.push(`${page.file}: nobody expected, read as ${outcome.reading.name.value}`)
    } else for (const fault of judge(score, page, outcome, expectation.wanted)) lines.push(`${page.file}: ${fault}`)
  })
  const under = underLevel(score.total())
  const { people, others } = score
  const judged = people.right + people.refused + people.wrong + others.right + others.taken
  const tooMany = others.taken > Math.max(0, Math.floor((others.right + others.taken) / 200))
  if (asJson) {
    const rates = (entries: readonly [string, Tally][]): object => Object.fromEntries(entries.map(([field, tally]) => [field, { precision: precisionOf(tally) ?? null, recall: recallOf(tally) ?? null, ...tally }]))
    console.log(JSON.stringify({ sites: Object.fromEntries(score.sites().map((site) => [site, rates(score.of(site))])), all: rates(score.total()), people, others, under, unclear }))
  } else {
    for (const fault of lines) console.log(fault)
    for (const site of score.sites()) console.log(`\n${site}\n${score.of(site).map(line).join('\n')}`)
    if (score.sites().length > 1) console.log(`\nall\n${score.total().map(line).join('\n')}`)
    console.log(`\n${String(people.right)} people with the right name, ${String(people.refused)} refused, ${String(people.wrong)} with a wrong name; ${String(others.right)} of ${String(others.right + others.taken)} pages of nobody known as such.`)
    for (const problem of unclear) console.log(`Not judged: ${problem}`)
    for (const fault of under) console.log(`Under the recorded level: ${fault}`)
    if (tooMany) console.log('Under the recorded level: more than 1 in 200 pages of nobody was read as a person')
  }
  if (judged === 0) return 2
  return under.length > 0 || tooMany ? 1 : 0
}
