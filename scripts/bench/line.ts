/** What a line is given: folders that it may write to, and how often to measure. */
export interface Bench {
  /** A copy of the built extension; not to be changed, but copied again where a probe has to go in. */
  extension: string
  /** A folder of this run's own. */
  folder: string
  rounds: number
}

/** Something that has a bound of its own, in milliseconds, whatever stands beside it. */
export interface Bound { what: string; is: number; most: number }

/** What was measured, in milliseconds or the line's unit, a number a round: ours, and the plain thing beside it, taken in turns. */
export interface Measured {
  ours: number[]
  plain: number[]
  bounds?: readonly Bound[]
}

/** One line of the bench. One file in `lines/` exports one as `line`. */
export interface Line {
  /** Same as the file's name. */
  name: string
  /** What is measured, and what stands beside it, in words. */
  what: string
  beside: string
  /** Most times that ours may take what the plain thing takes. How each was chosen: docs/decisions/measuring.md. */
  goal: number
  rounds: number
  /** Of what is measured; milliseconds where nothing is said. */
  unit?: 'MB'
  run: (bench: Bench) => Promise<Measured>
}

export interface Outcome {
  line: Line
  ratio: number
  ours: number
  plain: number
  bounds: readonly Bound[]
  met: boolean
}

/** Declares a line. */
export const defineLine = (line: Line): Line => line

/** The middle value; the mean of the two in the middle where their number is even. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.')
  return (low + high) / 2
}

/** The ratio of the medians, held against the goal, and what has bounds of its own. */
export function judge(line: Line, { ours, plain, bounds = [] }: Measured): Outcome {
  const [a, b] = [median(ours), median(plain)]
  return { line, ratio: a / b, ours: a, plain: b, bounds, met: a / b <= line.goal && bounds.every(({ is, most }) => is <= most) }
}

/**
 * Measures both in turns, the one that goes first changing every round: what warms up or slows down in the meantime then
 * counts for both alike. The first round is thrown away.
 */
export async function takeTurns(rounds: number, ours: () => Promise<number>, plain: () => Promise<number>): Promise<Measured> {
  const measured: Measured = { ours: [], plain: [] }
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const)
    for (const which of order) {
      const time = await (which === 'ours' ? ours() : plain())
      if (round > 0) measured[which].push(time)
    }
  }
  return measured
}
