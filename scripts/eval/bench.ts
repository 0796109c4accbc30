import Fuse from 'fuse.js'
import { canonicalKey, compileSelf, findCommonGround } from '../../lib/affinity/affinity'
import { packSelf, unpackSelf } from '../../lib/affinity/pack-self'
import { referenceInUse, setReference } from '../../lib/affinity/reference/reference'
import { indexPeople, throughOthers, type KeyedPerson } from '../../lib/affinity/through-others'
import type { Fact } from '../../lib/model/fact'
import type { FactKind } from '../../lib/model/kinds'
import { loadReference } from '../reference/load'

/** One line of the benchmark: milliseconds, the median of several runs. */
export interface Timing {
  name: string
  milliseconds: number
}

function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

const SAMPLES: Record<'school' | 'employer' | 'place' | 'hobby' | 'language', readonly string[]> = {
  school: ['Aalto University', 'MIT', 'Univ. of Helsinki', 'UC Berkeley', 'Dept. of Physics, Lund University, Sweden', 'Politecnico di Milano', 'Quillfeather College'],
  employer: ['Northwind Oy', 'IBM', 'Siemens Deutschland', 'Brightwater Foods Ltd.', 'Meta Platforms', 'WHO', 'Harbour & Sons GmbH'],
  place: ['Tampere, Finland', 'Portland, OR', 'Greater Boston Area', 'SF Bay Area', 'München', 'Springfield, Missouri', 'Bengaluru, Karnataka, India'],
  hobby: ['bouldering', 'yacht racing', 'I love playing chess', 'letterpress', 'gravel cycling', 'choir', 'whittling spoons'],
  language: ['Finnish', 'Deutsch C1', 'Mandarin', 'Español', 'Suomi (native)', 'Portuguese (Brazil)', 'English'],
}
const KINDS = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]

/** Invented facts, the same at every run. */
export const makeFacts = (count: number, from = 0): Fact[] => Array.from({ length: count }, (_, index) => {
  const at = index + from
  const kind = KINDS[at % KINDS.length] ?? 'hobby'
  const texts = SAMPLES[kind]
  const plain = texts[(at * 7) % texts.length] ?? ''
  return { id: String(at), kind, text: at % 3 === 0 ? plain : `${plain} ${String(at % 97)}`, key: '', evidence: [] }
})

/** Spotting one person of 60 facts against 50 of the user's: the engine without tables, fuse.js over the same facts, and scanning every name in the tables. */
export function benchSpotting(): Timing[] {
  loadReference()
  const mine = makeFacts(50)
  const packed = packSelf(compileSelf(mine))
  const names = referenceInUse()?.schools.byName
  const theirs = makeFacts(60, 13)
  const scan = median(3, () => theirs.filter((fact) => fact.kind === 'school').map((fact) => [...(names?.keys() ?? [])].filter((name) => name.includes(fact.text.toLowerCase()))))
  setReference(undefined)
  const self = unpackSelf(mine, packed)
  const fuse = new Fuse(mine, { keys: ['text'], includeScore: true, threshold: 0.3 })
  return [
    { name: 'spot one person, compiled self', milliseconds: median(50, () => findCommonGround(self, theirs)) },
    { name: 'spot one person, fuse.js', milliseconds: median(10, () => theirs.map((fact) => fuse.search(fact.text))) },
    { name: 'spot one person, scanning the tables', milliseconds: scan },
    { name: 'restore the compiled self', milliseconds: median(20, () => unpackSelf(mine, packed)) },
  ]
}

/** Making the canonical keys of 10,000 imported people with five facts each, with the reference data. */
export function benchCanonicalKeys(people = 10_000): Timing[] {
  const load = median(3, loadReference)
  const facts = makeFacts(people * KINDS.length)
  const keys = median(1, () => facts.map((fact) => canonicalKey(fact.kind, fact.text)))
  setReference(undefined)
  return [{ name: 'read the reference data', milliseconds: load }, { name: `canonical keys of ${people} people`, milliseconds: keys }]
}

/** Whom of 100,000 saved people share something with the person on the page. */
export function benchThroughOthers(people = 100_000): Timing[] {
  const kinds: FactKind[] = ['school', 'employer', 'place', 'hobby', 'language']
  const list: KeyedPerson[] = Array.from({ length: people }, (_, row) => ({ id: String(row), facts: kinds.map((kind, at) => ({ kind, key: `${kind} ${(row * (at + 3)) % (at === 4 ? 40 : 5000)}` })) }))
  let index = indexPeople([])
  const build = median(1, () => { index = indexPeople(list) })
  const theirs = kinds.map((kind) => ({ kind, key: `${kind} 21` }))
  return [{ name: `index ${people} people by key`, milliseconds: build }, { name: 'through others', milliseconds: median(50, () => throughOthers(index, theirs, '7')) }]
}

/** Prints all of them. */
export function main(): Promise<void> {
  for (const { name, milliseconds } of [...benchSpotting(), ...benchCanonicalKeys(), ...benchThroughOthers()]) console.log(`${name.padEnd(42)}${milliseconds.toFixed(3)} ms`)
  return Promise.resolve()
}
