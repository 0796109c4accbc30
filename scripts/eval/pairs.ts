import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { FACT_KINDS, type FactKind } from '../../lib/model/kinds'

/** Two texts of one kind of fact, and whether a well-connected friend would say that they are shared. */
export interface Pair {
  kind: FactKind
  a: string
  b: string
  same: boolean
}

const YES = new Set(['1', 'true', 'yes'])
const NO = new Set(['0', 'false', 'no'])

/** Reads a CSV file with the columns kind, a, b, same. Throws, with the line, on one that cannot be judged: a case is never dropped unseen. */
export function readPairs(path: string): Pair[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
  return data.map((row, index) => {
    const kind = FACT_KINDS.find((each) => each === row['kind']?.trim().toLowerCase())
    const same = row['same']?.trim().toLowerCase() ?? ''
    if (!kind || (!YES.has(same) && !NO.has(same))) throw new Error(`${path}, record ${index + 1}: needs a kind of fact and same = 0 or 1`)
    return { kind, a: row['a'] ?? '', b: row['b'] ?? '', same: YES.has(same) }
  })
}
