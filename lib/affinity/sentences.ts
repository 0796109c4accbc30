import type { Message } from '../core/message'
import type { FactKind } from '../model/kinds'
import type { Pair } from './kind'
import { withinSentence } from './within-sentence'

/**
 * The sentence for two who were at the same school, employer or group: with years where both are known to have been there at once.
 * Keys: `affinity.<kind>.` `same`, `sameYears` ($1 name, $2 from, $3 to), `sameYear` ($1, $2 year), `since` ($1, $2), `samePart` ($1, $2 part),
 * `ambiguous` ($1 mine, $2 theirs).
 */
export function sayTogether(kind: FactKind, pair: Pair): Message {
  const { together, myLabel } = pair
  if (pair.degree === 'ambiguous') return { key: `affinity.${kind}.ambiguous`, values: [myLabel, pair.theirLabel] }
  if (together && pair.degree === 'same-years') {
    if (together.to === undefined) return { key: `affinity.${kind}.since`, values: [myLabel, String(together.from)] }
    if (together.to === together.from) return { key: `affinity.${kind}.sameYear`, values: [myLabel, String(together.from)] }
    return { key: `affinity.${kind}.sameYears`, values: [myLabel, String(together.from), String(together.to)] }
  }
  if (pair.degree === 'same-part') return { key: `affinity.${kind}.samePart`, values: [myLabel, (pair.mine.detail ?? '').slice(0, 120)] }
  return { key: `affinity.${kind}.same`, values: [myLabel] }
}

/** `affinity.<kind>.same` ($1 name) or, where the two names differ in meaning, `affinity.<kind>.<degree>` ($1 mine, $2 theirs). Names of hobbies stand as words of the sentence. */
export function sayPlainly(kind: FactKind, { degree, ...pair }: Pair): Message {
  const mine = withinSentence(kind, pair.myLabel)
  const theirs = withinSentence(kind, pair.theirLabel)
  if (degree === 'near') return { key: `affinity.${kind}.near`, values: [mine, theirs] }
  if (degree === 'kind-of') return { key: `affinity.${kind}.kindOf`, values: [mine, theirs] }
  return { key: `affinity.${kind}.same`, values: [mine] }
}
