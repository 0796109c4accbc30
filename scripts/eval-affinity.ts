import { engine, equality, meetTexts, scoreBy, scoreFuse } from './eval/judge'
import { readPairs, type Pair } from './eval/pairs'
import { lineOf, type Score } from './eval/score'
import { loadReference } from './reference/load'

const USAGE = 'npm run eval:affinity -- FILE.csv [--json] [--plain]     columns kind,a,b,same; --plain: without the reference data'

/** A pair that the engine judged otherwise than the file, and what it said. */
interface Wrong extends Pair {
  told: string
}

interface KindScore extends Score {
  wrong: Wrong[]
}

function scoreEngine(pairs: readonly Pair[]): KindScore {
  const wrong = pairs.filter((pair) => engine(pair) !== pair.same)
  return { ...scoreBy(pairs, engine), wrong: wrong.map((pair) => ({ ...pair, told: meetTexts(pair.kind, pair.a, pair.b)?.degree ?? 'nothing' })) }
}

/** Scores the engine and two baselines on pairs that someone judged. */
export async function main(args: string[]): Promise<number> {
  const path = args.find((arg) => !arg.startsWith('--'))
  if (!path) {
    console.error(USAGE)
    return 1
  }
  if (!args.includes('--plain')) loadReference()
  const pairs = readPairs(path)
  const kinds = [...new Set(pairs.map((pair) => pair.kind))]
  const of = <T>(make: (pairs: readonly Pair[]) => T): Record<string, T> =>
    Object.fromEntries(kinds.map((kind) => [kind, make(pairs.filter((pair) => pair.kind === kind))]))
  const result = { kinds: of(scoreEngine), baselines: { equality: of((some) => scoreBy(some, equality)), fuse: of(scoreFuse) } }
  if (args.includes('--json')) console.log(JSON.stringify(result, null, 2))
  else print(result)
  return 0
}

function print({ kinds, baselines }: { kinds: Record<string, KindScore>; baselines: Record<string, Record<string, Score>> }): void {
  for (const [kind, score] of Object.entries(kinds)) {
    console.log(lineOf(kind, score))
    for (const [name, scores] of Object.entries(baselines)) if (scores[kind]) console.log(lineOf(`  ${name}`, scores[kind]))
    for (const { a, b, same, told } of score.wrong) console.log(`  ${same ? 'missed' : 'false '}  ${JSON.stringify(a)} ~ ${JSON.stringify(b)}: ${told}`)
  }
}
