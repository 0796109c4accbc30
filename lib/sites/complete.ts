import { fail, ok, type Result } from '../core/result'
import { Reading, Snapshot, type ReadFailure } from '../model/reading'
import { openPage, type Page } from './page'
import { readPage } from './read-page'
import { readByRecipe } from './recipe/run'
import type { Recipe } from '../model/recipe'
import { withReporting } from './reporting'
import { parseTree } from './tree'

/** What the reader answered (`Snapshot`, from a page that may be hostile) as a page. `READING_UNTRUSTED`: it is no snapshot, or not of a web page. */
export function openSnapshot(answer: unknown): Result<Page, 'READING_UNTRUSTED'> {
  const snapshot = Snapshot.safeParse(answer)
  if (!snapshot.success || !URL.canParse(snapshot.data.url)) return fail('READING_UNTRUSTED')
  const { url, base } = snapshot.data
  const tree = parseTree(snapshot.data.tree)
  return tree ? ok(openPage(tree, url, URL.canParse(base) ? base : url)) : fail('READING_UNTRUSTED')
}

/** The person on a page, checked on the way out. */
export function completePage(page: Page): Result<Reading, ReadFailure | 'READING_UNTRUSTED'> {
  const read = readPage(page)
  if (!read.ok) return read
  const reading = Reading.safeParse(read.value.site === 'generic' ? withReporting(page, read.value) : read.value)
  return reading.success ? ok(reading.data) : fail('READING_UNTRUSTED')
}

/** The person on a page by what the user taught, checked on the way out. */
export function completeTaught(page: Page, recipe: Pick<Recipe, 'fields'>): Result<Reading, 'RECIPE_MISFIT' | 'READING_UNTRUSTED'> {
  const read = readByRecipe(page, recipe)
  if (!read.ok) return read
  const reading = Reading.safeParse(read.value)
  return reading.success ? ok(reading.data) : fail('READING_UNTRUSTED')
}

/**
 * The door between a page and the extension: what the reader answered as a reading, checked on the way in and on the way
 * out. Needs no DOM: panel, worker and scripts call it alike.
 */
export function completeReading(answer: unknown): Result<Reading, ReadFailure | 'READING_UNTRUSTED'> {
  const page = openSnapshot(answer)
  return page.ok ? completePage(page.value) : page
}
