/** Counts of a yes-or-no decision against what is true. */
export interface Tally {
  hits: number
  falseAlarms: number
  misses: number
}

/** Shares between 0 and 1, four decimals; 1 where nothing was said (precision) or nothing was to be found (recall). */
export interface Score {
  precision: number
  recall: number
  f1: number
}

export const newTally = (): Tally => ({ hits: 0, falseAlarms: 0, misses: 0 })

/** Adds one decision. */
export function count(tally: Tally, told: boolean, isTrue: boolean): void {
  if (told && isTrue) tally.hits++
  else if (told) tally.falseAlarms++
  else if (isTrue) tally.misses++
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000

/** Precision, recall and their harmonic mean. */
export function scoreOf({ hits, falseAlarms, misses }: Tally): Score {
  const precision = hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms)
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: round(precision), recall: round(recall), f1: round(f1) }
}

/** One line of a table for people to read. */
export const lineOf = (name: string, score: Score): string =>
  `${name.padEnd(34)}precision ${score.precision.toFixed(3)}  recall ${score.recall.toFixed(3)}  F1 ${score.f1.toFixed(3)}`
