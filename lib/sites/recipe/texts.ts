import { fold } from '../../core/text'
import type { Reading } from '../../model/reading'
import type { RecipeField } from '../../model/recipe'
import type { Page } from '../page'
import { asName } from '../read/names'
import type { Line } from '../read/lines'
import { squeeze } from '../read/lines'
import { announced } from '../read/words'
import { linesOf } from './locate'
import type { Picks } from './make'
import { headedBy, ownText } from './values'

/** A text of the page that can be pointed at, under a number for as long as the page is open. */
export interface TeachableText {
  id: string
  text: string
  isHeading: boolean
}

/** The texts of a page that may be somebody's: what has letters and is no essay. */
export const teachableTexts = (page: Page): TeachableText[] =>
  linesOf(page).flatMap(({ text, level }, index) => (text.length <= 300 && /\p{L}/u.test(text) ? [{ id: String(index), text, isHeading: level > 0 }] : []))

/** The line under a number. */
export const lineAt = (page: Page, id: string): Line | undefined => linesOf(page)[Number(id)]

/** What was pointed at in the page itself, as the pointer reports it. Untrusted: it comes from a page. */
export interface Pointed {
  text: string
  /** Tags from the element upwards. */
  tags: string[]
  /** Which of the texts that read the same, in the order of the page. */
  nth: number
}

/** Whether an answer is a report of the pointer. */
export const isPointed = (value: unknown): value is Pointed => {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('tags' in value) || !('nth' in value)) return false
  return typeof value.text === 'string' && Array.isArray(value.tags) && value.tags.length <= 40 && value.tags.every((tag) => typeof tag === 'string') && Number.isSafeInteger(value.nth)
}

const tagsAbove = (line: Line, most: number): string[] => {
  const tags: string[] = []
  for (let at: Line['at'] | undefined = line.at; at && tags.length < most; at = at.parent) tags.push(at.tag)
  return tags
}

/** How far up two ways from an element agree. */
const agreement = (line: Line, tags: readonly string[]): number => {
  const own = tagsAbove(line, tags.length + 3)
  // A line may be held by an element some way above the one that was pointed at.
  return Math.max(...[0, 1, 2].map((skip) => tags.slice(skip).findIndex((tag, index) => own[index] !== tag)).map((end, skip) => (end < 0 ? tags.length - skip : end)))
}

/** The number of the line that was pointed at: of the same words, and built in like it. */
export function idOfPointed(page: Page, { text, tags, nth }: Pointed): string | undefined {
  const said = squeeze(text, 300)
  if (!said) return undefined
  const lines = linesOf(page).map((line, index) => ({ line, index }))
  const same = lines.filter(({ line }) => line.text === said)
  const holding = same.length ? same : lines.filter(({ line }) => line.text.length <= 300 && line.text.includes(said))
  const ranked = holding.map((each, at) => ({ ...each, points: agreement(each.line, tags) + (at === nth ? 0.5 : 0) })).sort((a, b) => b.points - a.points)
  return ranked[0] && String(ranked[0].index)
}

/** What the page's own reader understood, as a start: the user corrects it. */
export function suggestPicks(page: Page, reading: Reading | undefined): Partial<Record<RecipeField, string>> {
  const lines = linesOf(page)
  const find = (test: (line: Line) => boolean): string | undefined => { const index = lines.findIndex(test); return index < 0 ? undefined : String(index) }
  const says = (value: string | undefined) => (line: Line): boolean => value !== undefined && fold(ownText(line)) === fold(value)
  const under = (test: RegExp): string | undefined => {
    const at = lines.findIndex((line, index) => test.test(fold(line.text.replace(/[:：].*$/, ''))) && (headedBy(lines, index)?.values.length ?? 0) > 0)
    const value = at < 0 ? undefined : headedBy(lines, at)?.values[0]
    return value && find((line) => line.at === value.at && line.text.endsWith(value.text))
  }
  const hobby = reading?.facts.find(({ kind }) => kind === 'hobby')?.text
  const found: Partial<Record<RecipeField, string | undefined>> = {
    name: find(says(reading?.name.value)) ?? find(({ level, text }) => level > 0 && level < 3 && asName(text) !== undefined),
    title: find(says(reading?.title?.value)), location: find(says(reading?.location?.value)),
    department: under(/^(?:department|team|division|business unit|abteilung|bereich|departement|departamento|dipartimento|afdeling|avdelning|osasto)$/),
    manager: under(/^(?:(?:line )?manager|reports to|supervisor|vorgesetzte[rn]?|fuhrungskraft|responsable|leidinggevende|chef|esihenkilo)$/),
    interests: hobby === undefined ? undefined : find((line) => line.text.includes(hobby) && announced(line.text) === undefined),
  }
  return Object.fromEntries(Object.entries(found).filter(([, id]) => id !== undefined))
}

/** The numbers of the first lines that a recipe finds, by field. */
export function idsOf(page: Page, found: Partial<Record<RecipeField, readonly Line[]>>): Partial<Record<RecipeField, string>> {
  const lines = linesOf(page)
  return Object.fromEntries(Object.entries(found).flatMap(([field, [first]]) => {
    const index = first ? lines.findIndex((line) => line.at === first.at && line.text.endsWith(first.text)) : -1
    return index < 0 ? [] : [[field, String(index)]]
  }))
}

/** Numbers as the lines they stand for; numbers of no line are left out. */
export const picksOf = (page: Page, ids: Partial<Record<RecipeField, string>>): Picks =>
  Object.fromEntries(Object.entries(ids).flatMap(([field, id]) => { const line = lineAt(page, id); return line ? [[field, line]] : [] }))
