import { CAUSE_NAMES } from '../data/causes'
import { rowsOf } from '../rows'
import { clausesOf, says } from './clauses'
import { DENIAL, OTHERS } from './cues'

const NAMES = rowsOf(CAUSE_NAMES).flat().filter((name) => name.length > 3).sort((a, b) => b.length - a.length)

/** Words by which someone stands up for something. Folded. */
const STANDS_FOR = [
  'activist', 'advocate for', 'advocates for', 'advocating for', 'ally', 'board member of', 'campaign for', 'campaigning for', 'care about', 'care deeply about', 'cares about', 'champion', 'champion of', 'committed to',
  'dedicated to', 'donate to', 'fight for', 'fighting for', 'fundraise for', 'fundraising for', 'passionate about', 'pro bono', 'stand up for', 'support', 'volunteer', 'volunteering', 'volunteers', 'engagiere mich', 'ehrenamtlich', 'benevole', 'voluntario', 'voluntaria',
]

/** Causes that a sentence says its writer stands up for; only known ones, and none that is denied or another's. */
export function readCauses(sentence: string): string[] {
  const found: string[] = []
  let stands = false
  for (const { folded } of clausesOf(sentence)) {
    stands ||= says(folded, STANDS_FOR)
    if (!stands || says(folded, DENIAL) || says(folded, OTHERS)) continue
    const name = NAMES.find((each) => folded.includes(` ${each} `))
    if (name !== undefined && !found.includes(name)) found.push(name)
  }
  return found
}
