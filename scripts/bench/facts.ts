import { canonicalKey } from '../../lib/affinity/affinity'
import type { Fact } from '../../lib/model/fact'

const SAMPLES: Record<'school' | 'employer' | 'place' | 'hobby' | 'language', readonly string[]> = {
  school: ['Aalto University', 'MIT', 'Univ. of Helsinki', 'UC Berkeley', 'Dept. of Physics, Lund University, Sweden', 'Politecnico di Milano', 'Quillfeather College'],
  employer: ['Northwind Oy', 'IBM', 'Siemens Deutschland', 'Brightwater Foods Ltd.', 'Meta Platforms', 'WHO', 'Harbour & Sons GmbH'],
  place: ['Tampere, Finland', 'Portland, OR', 'Greater Boston Area', 'SF Bay Area', 'München', 'Springfield, Missouri', 'Bengaluru, Karnataka, India'],
  hobby: ['bouldering', 'yacht racing', 'I love playing chess', 'letterpress', 'gravel cycling', 'choir', 'whittling spoons'],
  language: ['Finnish', 'Deutsch C1', 'Mandarin', 'Español', 'Suomi (native)', 'Portuguese (Brazil)', 'English'],
}
const KINDS = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]

/** Invented facts as pages write them, the same at every run; five in a row are of five kinds. Of the 97 endings of a name each makes another. */
export const makeFacts = (count: number, from = 0): Fact[] => Array.from({ length: count }, (_, index) => {
  const at = index + from
  const kind = KINDS[at % KINDS.length] ?? 'hobby'
  const texts = SAMPLES[kind]
  const plain = texts[(at * 7) % texts.length] ?? ''
  return { id: String(at), kind, text: at % 3 === 0 ? plain : `${plain} ${String(at % 97)}`, key: '', evidence: [] }
})

/** The same with their keys. */
export const keyedFacts = (count: number, from = 0): Fact[] => makeFacts(count, from).map((fact) => ({ ...fact, key: canonicalKey(fact.kind, fact.text) }))

/** How long one piece of work takes, in milliseconds. */
export function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  work()
  return Promise.resolve(performance.now() - from)
}
