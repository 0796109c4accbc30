import { fold } from '../../core/text'
import { fail, ok, type Result } from '../../core/result'
import { type Locator, MARKS, type Recipe, type RecipeField } from '../../model/recipe'
import type { Page } from '../page'
import type { Line } from '../read/lines'
import { asName } from '../read/names'
import type { Tree } from '../tree'
import { listedName } from '../people/listed-name'
import { pathPattern } from './address'
import { besideOf, labelled, linesOf, locate, marked } from './locate'
import { headedBy, labelKey, ownText, type Headed } from './values'

/** What the user pointed at: the line of the page for each field. */
export type Picks = Partial<Record<RecipeField, Line>>

/** A recipe in the making, and what could not be taught: nothing lasting stands around it. */
export interface Made {
  host: string
  path: string
  fields: Recipe['fields']
  untaught: RecipeField[]
}

/** Words of the person shown: none of them may get into a recipe. */
interface Private {
  parts: ReadonlySet<string>
  values: ReadonlySet<string>
}

function privateWords(picks: Picks): Private {
  const texts = Object.values(picks).map(ownText)
  const people = [picks.name, picks.manager].map((line) => (line ? ownText(line) : ''))
  return { parts: new Set(people.flatMap((name) => fold(name).split(' ').filter((part) => part.length > 2))), values: new Set(texts.map((text) => fold(text))) }
}

const isPrivate = (text: string, { parts, values }: Private): boolean => {
  const folded = fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.-]/g, ' '))
  return values.has(folded) || folded.split(' ').some((word) => parts.has(word)) || [...values].some((value) => value.length > 3 && ` ${folded} `.includes(` ${value} `))
}

/** A label that a site would write, for everybody: short, without figures, and not a name. */
const isLabel = ({ label, isSure, values }: Headed, own: Private): boolean =>
  isSure && values.length > 0 && /\p{L}{2}|\p{Lo}/u.test(label) && !/\d{2}|@/.test(label) && !isPrivate(label, own) && (listedName(label) === undefined || labelKey(label) === 'line manager')

/** Labels and section headings above a line that head it, the nearest first. */
function byLabel(lines: readonly Line[], pick: Line, field: RecipeField, own: Private): Locator[] {
  const at = lines.findIndex((line) => line.at === pick.at && line.text === pick.text)
  const found: Locator[] = []
  for (let index = at; index >= Math.max(0, at - 60) && found.length < 2; index--) {
    const headed = headedBy(lines, index)
    if (!headed || !isLabel(headed, own)) continue
    const line = headed.values.findIndex((value) => value.at === pick.at && (index === at || value.text === pick.text))
    if (line < 0) continue
    const all = labelled(lines, headed.label)
    const nth = all.findIndex((values) => values.some((value) => value.at === pick.at))
    const only = field === 'interests' || headed.values.length === 1 ? {} : { line, lines: headed.values.length }
    if (nth >= 0) found.push({ by: 'label', label: headed.label.replace(/[:：]\s*$/, '').trim(), nth, of: all.length, ...only })
  }
  return found
}

/** A word of an attribute that a person chose: "job-title", "profileName"; no hash, no number. */
const isChosen = (value: string): boolean =>
  /^\p{L}[\p{L} _:./-]{1,59}$/u.test(value) && value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[ _:./-]+/).filter(Boolean).every((word) => (/[aeiouyäöüáéíóú]/i.test(word) && word.length > 1) || /^\P{ASCII}+$/u.test(word) || /^(?:hr|id|txt|btn|lbl|div|p|h)$/i.test(word))

/** Attributes around a line that hold it and, but for lists, nothing else. */
function byMark(page: Page, lines: readonly Line[], pick: Line, field: RecipeField, own: Private): Locator[] {
  const found: Locator[] = []
  let at: Tree | undefined = pick.at
  for (let height = 0; height < 4 && at && at !== page.root && found.length < 2; height++, at = at.parent) {
    const holder: Tree = at
    const inside = lines.filter((line) => holder.contains(line.at))
    if (field === 'interests' ? inside.length > 40 : inside.length !== 1) break
    for (const attribute of MARKS) {
      const value = holder.attr(attribute)
      if (!value || !isChosen(value) || isPrivate(value, own)) continue
      const all = marked(page, lines, attribute, value)
      found.push({ by: 'mark', attribute, value, nth: all.indexOf(holder), of: all.length })
    }
  }
  // Each entry of a list has the same mark: the list has to be found, not one of its entries.
  return field === 'interests' ? found.filter((locator) => locator.by !== 'mark' || locator.of === 1) : found.filter((locator) => locator.by !== 'mark' || locator.of < 6)
}

function byHeading(lines: readonly Line[], pick: Line): Locator[] {
  if (pick.level === 0) return []
  const all = lines.filter(({ level }) => level === pick.level)
  const nth = all.findIndex(({ at }) => at === pick.at)
  return [{ by: 'heading', level: pick.level, nth, ...(nth > 0 && { of: all.length }) }]
}

/** The way down from the root, for what has neither label nor mark nor heading. */
function byPlace(page: Page, pick: Line, field: RecipeField): Locator[] {
  const holder = field === 'interests' ? (pick.at.closest('ul,ol') ?? pick.at) : pick.at
  const path: { tag: string; nth: number; of: number }[] = []
  for (let at: Tree | undefined = holder; at; at = at === page.root ? undefined : at.parent) {
    const current: Tree = at
    const alike = (current === page.root ? [current] : (current.parent?.elements ?? [])).filter(({ tag }) => tag === current.tag)
    path.unshift({ tag: current.tag, nth: Math.max(0, alike.indexOf(current)), of: alike.length })
  }
  return path.length > 1 && path.length <= 80 && path.every(({ nth, of, tag }) => nth <= 1000 && of <= 1000 && /^[A-Z][A-Z\d-]{0,40}$/.test(tag)) ? [{ by: 'place', path, beside: besideOf(holder) }] : []
}

/** Places of a field that lead back to what was pointed at: labels and marks, else headings, else the bare way down. */
function locatorsFor(page: Page, lines: readonly Line[], pick: Line, field: RecipeField, own: Private): Locator[] {
  const leadsBack = (locator: Locator): boolean => {
    const at = locate(page, lines, locator)
    return field === 'interests' ? at.some((line) => line.at === pick.at) : at.length === 1 && at[0]?.at === pick.at
  }
  const labels = byLabel(lines, pick, field, own).filter(leadsBack)
  // "Title: Pilot" in one line: only its label leaves the label out.
  if (labels.length && ownText(pick) !== pick.text) return labels
  const lasting = [...labels, ...byMark(page, lines, pick, field, own), ...(field === 'name' || field === 'title' ? byHeading(lines, pick) : [])].filter(leadsBack)
  return lasting.length ? lasting.slice(0, 4) : byPlace(page, pick, field).filter(leadsBack)
}

/**
 * Makes a recipe of what the user pointed at on one page: for each field where it stands, by label and structure. Nothing
 * of what stands there gets into it. `NAME_MISSING`: the name was not pointed at, or is none. `NOT_TEACHABLE`: nothing
 * around the name would find the next person's.
 */
export function makeRecipe(page: Page, picks: Picks): Result<Made, 'NAME_MISSING' | 'NOT_TEACHABLE'> {
  if (!picks.name || asName(ownText(picks.name)) === undefined) return fail('NAME_MISSING')
  const lines = linesOf(page)
  const own = privateWords(picks)
  const fields: Recipe['fields'] = {}
  const untaught: RecipeField[] = []
  for (const [field, pick] of Object.entries(picks) as [RecipeField, Line][]) {
    const locators = locatorsFor(page, lines, pick, field, own)
    if (locators.length) fields[field] = locators
    else untaught.push(field)
  }
  if (!fields.name) return fail('NOT_TEACHABLE')
  return ok({ host: page.url.hostname, path: pathPattern(page.url, Object.values(picks).map(ownText)), fields, untaught })
}
