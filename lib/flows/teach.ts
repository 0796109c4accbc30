import { fail, ok, type Result } from '../core/result'
import type { RecipeField } from '../model/recipe'
import { stopPointingIn, pointInTab } from '../platform/pointing'
import { injectReader } from '../platform/reader'
import { frontTab } from '../platform/tabs'
import { completePage, openSnapshot } from '../sites/complete'
import type { Page } from '../sites/page'
import { coversPage } from '../sites/recipe/address'
import { type Made, makeRecipe } from '../sites/recipe/make'
import { idOfPointed, idsOf, isPointed, picksOf, suggestPicks, type TeachableText, teachableTexts } from '../sites/recipe/texts'
import { findFields } from '../sites/recipe/run'
import { db } from '../store/database'
import { allRecipes } from '../store/queries'
import { noteTaught } from './just-taught'
import { keepRecipe } from './recipes'

/** Numbers of the texts that the user chose, by field. */
export type Choices = Partial<Record<RecipeField, string>>

/** One page that is being taught from, as it was when teaching began. */
export interface Lesson {
  tabId: number
  page: Page
  texts: TeachableText[]
  /** What was understood already. */
  suggested: Choices
}

/** What a recipe for this page finds on it, as a start for correcting it. */
async function fromRecipe(page: Page): Promise<Choices> {
  const recipe = (await allRecipes(db)).find((each) => coversPage(each, page.url))
  return recipe ? idsOf(page, findFields(page, recipe)) : {}
}

/** Opens the page in front for teaching. */
export async function beginLesson(): Promise<Result<Lesson>> {
  const tab = await frontTab()
  if (!tab) return fail('PAGE_NOT_READABLE')
  const answer = await injectReader(tab.id)
  if (!answer.ok) return answer
  const page = openSnapshot(answer.value)
  if (!page.ok) return page
  const reading = completePage(page.value)
  const suggested = { ...suggestPicks(page.value, reading.ok ? reading.value : undefined), ...(await fromRecipe(page.value)) }
  return ok({ tabId: tab.id, page: page.value, texts: teachableTexts(page.value), suggested })
}

/** What would be kept of these choices: the pages it is for, and which fields nothing lasting stands around. */
export const tryLesson = ({ page }: Lesson, choices: Choices): Result<Made> => makeRecipe(page, picksOf(page, choices))

/** Keeps what was taught. */
export async function keepLesson(lesson: Lesson, choices: Choices): ReturnType<typeof keepRecipe> {
  const made = tryLesson(lesson, choices)
  if (!made.ok) return made
  noteTaught(lesson.page.url.href)
  return keepRecipe(made.value)
}

/** Lets the user point at a text in the page; answers its number. Undefined when they gave up or it is none of the texts. */
export async function pointAtText({ tabId, page }: Lesson, words: string): Promise<Result<string | undefined>> {
  const answer = await pointInTab(tabId, words)
  if (!answer.ok) return answer
  return ok(isPointed(answer.value) ? idOfPointed(page, answer.value) : undefined)
}

/** Ends pointing. */
export const stopPointing = ({ tabId }: Lesson): Promise<void> => stopPointingIn(tabId)
