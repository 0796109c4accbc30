import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readReference, setReference, type Reference } from '../../lib/affinity/reference/reference'

/** Where the reference data lies, from the root of the repository. */
export const REFERENCE_FILE = 'public/reference/reference.bin'

/** Reads the reference data from disk and gives them to the engine. Throws when they are missing: `npm run reference` makes them. */
export function loadReference(): Reference {
  const result = readReference(gunzipSync(readFileSync(REFERENCE_FILE)))
  if (!result.ok) throw new Error(`${REFERENCE_FILE} is no reference data; npm run reference builds it`)
  setReference(result.value)
  return result.value
}
