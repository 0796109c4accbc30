import { newId } from '../core/id'
import type { Message } from '../core/message'
import { fail, ok, type Result } from '../core/result'
import { cleanLine } from '../core/text'
import { type Recipe, RecipeFile } from '../model/recipe'
import { offerFile } from '../platform/files'
import type { Made } from '../sites/recipe/make'
import { db } from '../store/database'
import { type Edited, refuse } from '../store/edit'
import { allRecipes } from '../store/queries'
import { change } from './change'
import { instant, readClock } from './clock'

/** A file of one recipe is a few kilobytes; larger ones are refused before they are read, in bytes. */
const LARGEST = 200_000

const same = (a: Pick<Recipe, 'host' | 'path'>, b: Pick<Recipe, 'host' | 'path'>): boolean => a.host === b.host && a.path === b.path

/** Keeps what was taught: in place of the recipe for the same pages, where there is one. */
export function keepRecipe({ host, path, fields }: Pick<Made, 'host' | 'path' | 'fields'>, name?: string): Promise<Result<Edited<Recipe>>> {
  return change((recipe: Recipe): Message => ({ key: 'recipe.edit.taught', values: [recipe.name] }), async (write) => {
    const at = instant(readClock().now)
    const known = (await allRecipes(db)).find((recipe) => same(recipe, { host, path }))
    const recipe: Recipe = {
      id: known?.id ?? newId(), version: 1, name: name ?? known?.name ?? host, host, path, fields, isOn: true, createdAt: known?.createdAt ?? at, updatedAt: at,
    }
    await write.put('recipes', recipe)
    return recipe
  })
}

function revise(id: string, label: (recipe: Recipe) => Message, work: (recipe: Recipe) => Recipe): Promise<Result<Edited<Recipe>>> {
  return change(label, async (write) => {
    const recipe = await write.get('recipes', id)
    if (!recipe) return refuse('NOT_FOUND')
    const next = { ...work(recipe), updatedAt: instant(readClock().now) }
    await write.put('recipes', next)
    return next
  })
}

/** Gives a recipe another name; an empty one changes nothing. */
export const renameRecipe = (id: string, name: string): Promise<Result<Edited<Recipe>>> =>
  revise(id, (recipe) => ({ key: 'recipe.edit.renamed', values: [recipe.name] }), (recipe) => ({ ...recipe, name: cleanLine(name, 200) || recipe.name }))

/** Turns a recipe on or off; off, it is kept and not used. */
export const turnRecipe = (id: string, isOn: boolean): Promise<Result<Edited<Recipe>>> =>
  revise(id, (recipe) => ({ key: isOn ? 'recipe.edit.on' : 'recipe.edit.off', values: [recipe.name] }), (recipe) => ({ ...recipe, isOn }))

/** Notes that the user saw another profile read right. */
export const confirmRecipe = (id: string): Promise<Result<Edited<Recipe>>> =>
  revise(id, (recipe) => ({ key: 'recipe.edit.confirmed', values: [recipe.name] }), (recipe) => ({ ...recipe, checkedOn: readClock().today }))

/** Deletes a recipe; can be undone. */
export function removeRecipe({ id, name }: Pick<Recipe, 'id' | 'name'>): Promise<Result<Edited<string>>> {
  return change({ key: 'recipe.edit.removed', values: [name] }, async (write) => {
    await write.remove('recipes', id)
    return id
  })
}

/** Hands a recipe to the user as a file for a colleague. */
export function exportRecipe({ name, host, path, fields }: Recipe): void {
  const file: RecipeFile = { format: 'common-ground-recipe', version: 1, name, host, path, fields }
  offerFile(`recipe-${host.replace(/[^a-z\d.-]/gi, '')}.json`, 'application/json', JSON.stringify(file, null, 2))
}

/** A recipe from a file, to be shown before it is added. Never throws; each failure says what is wrong. */
export async function readRecipeFile(file: { size: number; text: () => Promise<string> }): Promise<Result<RecipeFile>> {
  if (file.size > LARGEST) return fail('FILE_TOO_LARGE', `${String(Math.round(file.size / 1000))} kB`)
  if (file.size === 0) return fail('FILE_EMPTY')
  let value: unknown
  try {
    value = JSON.parse(await file.text())
  } catch (error) {
    if (error instanceof SyntaxError) return fail('FILE_NOT_JSON', '1')
    throw error
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'common-ground-recipe') return fail('FILE_NO_RECIPE')
  if ('version' in value && typeof value.version === 'number' && value.version > 1) return fail('FILE_NEWER', String(value.version))
  const recipe = RecipeFile.safeParse(value)
  if (recipe.success) return recipe.data.fields.name ? ok(recipe.data) : fail('FILE_WRONG_SHAPE', 'fields.name')
  return fail('FILE_WRONG_SHAPE', recipe.error.issues[0]?.path.join('.') ?? '')
}

/** Adds a recipe from a file, in place of the one for the same pages. */
export const importRecipe = (file: RecipeFile): Promise<Result<Edited<Recipe>>> => keepRecipe(file, cleanLine(file.name, 200))
