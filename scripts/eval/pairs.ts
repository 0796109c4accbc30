import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { FACT_KINDS, type FactKind } from '../../lib/model/kinds'
import { BadInput } from './bad-input'

/** Two texts of one kind of fact, and whether a well-connected friend would say that they are shared. */
export interface Pair {
  kind: FactKind
  a: string
  b: string
  same: boolean
}

const YES = new Set(['1', 'true', 'yes'])
const NO = new Set(['0', 'false', 'no'])

const COLUMNS = ['kind', 'a', 'b', 'same'] as const

/** Reads a CSV file with the columns kind, a, b, same. Throws `BadInput`, with the record, on one that cannot be judged: a case is never dropped unseen. */
export function readPairs(path: string): Pair[] {
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true, skipEmptyLines: true, transformHeader: (name) => name.trim().toLowerCase(),
  })
  const missing = COLUMNS.filter((column) => !meta.fields?.includes(column))
  if (missing.length > 0) throw new BadInput(`${path}: needs the columns ${COLUMNS.join(', ')}; there is no ${missing.join(', ')}`)
  return data.map((row, index) => {
    const kind = FACT_KINDS.find((each) => each === row['kind']?.trim().toLowerCase())
    const same = row['same']?.trim().toLowerCase() ?? ''
    if (!kind) throw new BadInput(`${path}, record ${index + 1}: the kind has to be one of ${FACT_KINDS.join(', ')}, not ${JSON.stringify((row['kind'] ?? '').slice(0, 40))}`)
    if (!YES.has(same) && !NO.has(same)) throw new BadInput(`${path}, record ${index + 1}: "same" has to be 1 or 0, not ${JSON.stringify(same.slice(0, 40))}; is a quotation mark left open before it?`)
    return { kind, a: row['a'] ?? '', b: row['b'] ?? '', same: YES.has(same) }
  })
}
