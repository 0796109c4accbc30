import type { Locator } from '../../model/recipe'
import type { Page } from '../page'
import type { Line } from '../read/lines'
import type { Tree } from '../tree'
import { headedBy, labelKey } from './values'

/** Lines of a page that a recipe reads: with the page's first lines, as far as profiles go. */
export const MOST_LINES = 1500

export const linesOf = (page: Page): readonly Line[] => page.lines.slice(0, MOST_LINES)

/** The lines in an element. */
const linesIn = (lines: readonly Line[], at: Tree | undefined): Line[] => (at ? lines.filter((line) => at.contains(line.at)) : [])

/** Elements with this value of an attribute that hold a line. */
export function marked(page: Page, lines: readonly Line[], attribute: string, value: string): Tree[] {
  return page.root.findAll(`[${attribute}]`, 3000).filter((at) => at.attr(attribute) === value && lines.some((line) => at.contains(line.at)))
}

/** Every label of this wording, with what it heads. */
export function labelled(lines: readonly Line[], label: string): Line[][] {
  const key = labelKey(label)
  return lines.flatMap((line, index) => {
    if (!labelKey(line.text.slice(0, 60)).startsWith(key)) return []
    const headed = headedBy(lines, index)
    return headed && labelKey(headed.label) === key && headed.values.length ? [headed.values] : []
  })
}

/** One step down: the child of this tag at this place. */
const childOf = (at: Tree, tag: string, nth: number): Tree | undefined => at.elements.filter((child) => child.tag === tag)[nth]

const countOf = (at: Tree, tag: string): number => at.elements.filter((child) => child.tag === tag).length

/** Tags of an element and those beside it, in order. */
export const besideOf = (at: Tree): string => (at.parent?.elements ?? []).map(({ tag }) => tag).join(' ').slice(0, 400)

function follow(page: Page, { path, beside }: Extract<Locator, { by: 'place' }>): Tree | undefined {
  const [first, ...steps] = path
  let at: Tree | undefined = page.root.tag === first?.tag ? page.root : undefined
  for (const [index, { tag, nth, of }] of steps.entries()) {
    // Far up a page differs from person to person; near what is read it has to be built as it was.
    if (!at || (index >= steps.length - 3 && countOf(at, tag) !== of)) return undefined
    at = childOf(at, tag, nth)
  }
  return at && besideOf(at) === beside ? at : undefined
}

/** The lines at a place that a recipe names; none where the page is built otherwise than it was taught. */
export function locate(page: Page, lines: readonly Line[], locator: Locator): Line[] {
  switch (locator.by) {
    case 'label': {
      const all = labelled(lines, locator.label)
      const values = all.length === locator.of ? (all[locator.nth] ?? []) : []
      if (locator.line === undefined) return values
      return values.length === locator.lines ? values.slice(locator.line, locator.line + 1) : []
    }
    case 'mark': {
      const all = marked(page, lines, locator.attribute, locator.value)
      return all.length === locator.of ? linesIn(lines, all[locator.nth]) : []
    }
    case 'heading': {
      const all = lines.filter(({ level }) => level === locator.level)
      return locator.of === undefined || all.length === locator.of ? all.slice(locator.nth, locator.nth + 1) : []
    }
    case 'place':
      return linesIn(lines, follow(page, locator))
  }
}
