import { cleanLine, fold, LIMITS } from '../../core/text'
import { fail, ok, type Result } from '../../core/result'
import type { Recipe, RecipeField } from '../../model/recipe'
import type { Field, Reading } from '../../model/reading'
import { absolute } from '../address'
import { finish } from '../finish'
import type { Page } from '../page'
import { listFacts } from '../read/facts'
import type { Line } from '../read/lines'
import { asName, isContradicted } from '../read/names'
import { fieldOf } from '../read/schema-person'
import { readPage } from '../read-page'
import { linesOf, locate } from './locate'

/** What a recipe finds on a page, by field. */
export type Found = Partial<Record<RecipeField, Line[]>>

const sameText = (a: readonly Line[], b: readonly Line[]): boolean => fold(a.map(({ text }) => text).join(' ')) === fold(b.map(({ text }) => text).join(' '))

/** The lines of one field; none where its places disagree. */
function fieldLines(page: Page, lines: readonly Line[], recipe: Pick<Recipe, 'fields'>, field: RecipeField): Line[] {
  const found = (recipe.fields[field] ?? []).map((locator) => locate(page, lines, locator)).filter((each) => each.length > 0)
  const [first, ...more] = found
  return first && more.every((other) => sameText(first, other)) ? first : []
}

/** Everything that a recipe finds on a page, before it is judged. */
export function findFields(page: Page, recipe: Pick<Recipe, 'fields'>): Found {
  const lines = linesOf(page)
  const found: Found = {}
  for (const field of Object.keys(recipe.fields) as RecipeField[]) {
    const at = fieldLines(page, lines, recipe, field)
    if (at.length) found[field] = at
  }
  return found
}

/** A field of one line; several lines are something else than what was taught. */
const single = (at: readonly Line[] | undefined): Line | undefined => (at?.length === 1 && (at[0]?.text.length ?? 0) <= 300 ? at[0] : undefined)

const taught = (line: Line | undefined): Field | undefined => fieldOf(line?.text ?? '', 'taught')

function managerOf(page: Page, line: Line | undefined): Reading['manager'] {
  const name = asName(line?.text ?? '')
  if (!line || !name) return undefined
  const link = line.at.closest('a[href]') ?? line.at.find('a[href]')
  const url = absolute(page, link?.attr('href') ?? '')
  return { name: name.slice(0, LIMITS.name), ...(/^https?:/.test(url) && url.length <= LIMITS.url && { url }) }
}

/** Whether enough was found where it was taught: the name, and of what else was taught at least something. */
function isFit(recipe: Pick<Recipe, 'fields'>, found: Found): boolean {
  const others = (Object.keys(recipe.fields) as RecipeField[]).filter((field) => field !== 'name')
  return found.name !== undefined && (others.length === 0 || others.some((field) => found[field] !== undefined))
}

/** What the generic reader says of the same person, where it says anything. */
function beside(page: Page, name: string): Reading | undefined {
  const read = readPage(page)
  return read.ok && fold(read.value.name.value) === fold(name) ? read.value : undefined
}

/**
 * Reads a page by a recipe. `RECIPE_MISFIT` where the page is built otherwise than it was taught: no name at its place,
 * nothing that looks like one, one that the page's own heading denies, or nothing of the rest. What the page says in other
 * ways of the same person is added; what was taught wins.
 */
export function readByRecipe(page: Page, recipe: Pick<Recipe, 'fields'>): Result<Reading, 'RECIPE_MISFIT'> {
  const found = findFields(page, recipe)
  const line = single(found.name)
  const name = asName(line?.text ?? '')
  if (!line || !name || !isFit(recipe, found) || isContradicted(page, name)) return fail('RECIPE_MISFIT')
  const base = beside(page, name)
  const location = single(found.location)
  const interests = listFacts((found.interests ?? []).map(({ text }) => text), 'hobby', 'taught')
  const reading = finish({
    name: { value: name, words: line.text, how: 'taught' },
    headline: base?.headline,
    title: taught(single(found.title)) ?? base?.title,
    organisation: base?.organisation,
    location: taught(location) ?? base?.location,
    about: base?.about,
    profileUrl: base?.profileUrl,
    links: base?.links ?? [],
    contacts: base?.contacts ?? [],
    facts: [
      ...interests,
      ...(location && /\p{L}{3}|\p{Lo}{2}/u.test(location.text) ? [{ kind: 'place' as const, text: cleanLine(location.text, 200), placeRole: 'works' as const, quote: location.text, how: 'taught' as const }] : []),
      ...(base?.facts ?? []),
    ],
  }, page.url.href, 'taught')
  if (!reading) return fail('RECIPE_MISFIT')
  const department = single(found.department)
  const manager = managerOf(page, single(found.manager))
  return ok({ ...reading, ...(department && { department: { value: cleanLine(department.text), words: cleanLine(department.text), how: 'taught' as const } }), ...(manager && { manager }) })
}
