import { fail, ok, type Result } from '../core/result'
import { Reading, Snapshot, type ReadFailure } from '../model/reading'
import { openPage } from './page'
import { readPage } from './read-page'
import { parseTree } from './tree'

/**
 * The door between a page and the extension: what the reader answered (`Snapshot`, from a page that may be hostile) as a
 * reading, checked on the way in and on the way out. Needs no DOM: panel, worker and scripts call it alike.
 * `READING_UNTRUSTED`: the answer is no snapshot, or not of a web page.
 */
export function completeReading(answer: unknown): Result<Reading, ReadFailure | 'READING_UNTRUSTED'> {
  const snapshot = Snapshot.safeParse(answer)
  if (!snapshot.success || !URL.canParse(snapshot.data.url)) return fail('READING_UNTRUSTED')
  const { url, base } = snapshot.data
  const tree = parseTree(snapshot.data.tree)
  if (!tree) return fail('READING_UNTRUSTED')
  const read = readPage(openPage(tree, url, URL.canParse(base) ? base : url))
  if (!read.ok) return read
  const reading = Reading.safeParse(read.value)
  return reading.success ? ok(reading.data) : fail('READING_UNTRUSTED')
}
