import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../browser/build'
import { BUILT } from '../browser/launch'

/** A folder of this run's own in the system's temp folder. The caller removes it, or says where it is. */
export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `common-ground-${name}-`))

/** Builds the extension and copies it into `folder`, so that a later build does not pull it from under a running browser. Answers the copy. */
export function buildInto(folder: string): string {
  buildIfNeeded()
  const copy = join(folder, 'extension')
  cpSync(BUILT, copy, { recursive: true })
  return copy
}
