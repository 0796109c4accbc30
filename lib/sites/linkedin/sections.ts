import type { Page } from '../page'
import { readLines, type Line } from '../read/lines'
import type { Tree } from '../tree'
import { announced, type Word } from '../read/words'
import { isDates } from '../read/years'
import { isNoise } from './noise'

/** One section of a profile and its entries; an entry is its lines and the element around them. */
export interface Section {
  word: Word
  at: Tree
  lines: Line[]
  entries: Entry[]
}

export interface Entry {
  at: Tree
  lines: string[]
}

/** How `componentkey` ends for each card of the 2026 profile; the middle is an opaque id. 2026-11 */
const BY_KEY: readonly [string, Word][] = [
  ['volunteerexperiencetoplevel', 'volunteering'], ['experiencetoplevelsection', 'experience'], ['educationtoplevelsection', 'education'],
  ['languagetoplevel', 'languages'], ['organizations', 'groups'], ['interests', 'interests'], ['skills', 'skills'], ['projects', 'projects'], ['causes', 'causes'],
  ['about', 'about'], ['topcard', 'others'], ['activity', 'others'], ['featured', 'others'], ['suggestedforyou', 'others'],
  ['certificationtoplevel', 'others'], ['recommendationstoplevel', 'others'], ['honorstoplevel', 'others'], ['coursetoplevelsection', 'others'],
]
/** `data-section` of the guest view. 2026-11 */
const BY_GUEST: Readonly<Record<string, Word>> = {
  summary: 'about', experience: 'experience', education: 'education', volunteering: 'volunteering', languages: 'languages', organizations: 'groups',
  groups: 'groups', skills: 'skills', projects: 'projects', interests: 'interests', causes: 'causes', currentPositionsDetails: 'others', educationsDetails: 'others',
}

const keyed = (at: Tree): Word | undefined => {
  const key = at.attr('componentkey').toLowerCase()
  if (/anchor|nullstate|entity-collection/.test(key)) return undefined
  // The guest view says `educationsDetails` of the list beside the name and of the section itself. 2026-11
  if (at.tag === 'SECTION' && at.attr('data-section') === 'educationsDetails') return 'education'
  return BY_KEY.find(([end]) => key.endsWith(end))?.[1] ?? BY_GUEST[at.attr('data-section')]
}

const ITEMS = ['[componentkey^=entity-collection-item]', 'li', '[role=listitem]']

const isOuter = (item: Tree, among: readonly Tree[], root: Tree): boolean => {
  for (let above = item.parent; above && above !== root; above = above.parent) if (among.includes(above)) return false
  return true
}

const linesOf = (at: Tree): string[] => readLines(at).filter((line) => !isNoise(line)).map(({ text }) => text)

/** The children, of the smallest element around all dates, that hold dates: entries of a list without list mark-up. */
function entriesByDates(root: Tree, lines: readonly Line[]): Entry[] {
  const dates = lines.filter(({ text }) => isDates(text)).map(({ at }) => at)
  const [first] = dates
  if (!first || dates.length < 2) return [{ at: root, lines: lines.filter((line) => !isNoise(line)).map(({ text }) => text) }]
  let around: Tree = first
  while (around.parent && around !== root && !dates.every((at) => around.contains(at))) around = around.parent
  const parts = around.elements.filter((part) => dates.some((at) => part.contains(at)))
  return parts.every((part) => linesOf(part).length > 1) ? parts.map((at) => ({ at, lines: linesOf(at) })) : splitByDates(root, lines)
}

/** Entries of a flat run of lines: the two lines before each date and the date; what follows belongs to the entry before. */
function splitByDates(at: Tree, lines: readonly Line[]): Entry[] {
  const texts = lines.filter((line) => !isNoise(line)).map(({ text }) => text)
  return texts.flatMap((text, index) => (isDates(text) && index > 0 ? [{ at, lines: texts.slice(Math.max(0, index - 2), index + 1) }] : []))
}

function entriesOf(root: Tree, lines: readonly Line[]): Entry[] {
  for (const selector of ITEMS) {
    const items = root.findAll(selector, 300).filter((item) => lines.some(({ at }) => item.contains(at)))
    const outer = items.filter((item) => isOuter(item, items, root))
    const entries = outer.map((at) => ({ at, lines: linesOf(at) })).filter((entry) => entry.lines.length)
    if (entries.length) return entries
  }
  return entriesByDates(root, lines)
}

/** The part that a heading heads: its section or card where that has no other heading of a section. */
function partOf(heading: Line, page: Page): Tree {
  const part = heading.at.closest('section,[componentkey$=TopLevelSection],[data-section]')
  return part && page.root.contains(part) ? part : page.root
}

function fromHeading(heading: Line, index: number, page: Page, word: Word): Section {
  const at = partOf(heading, page)
  const after = page.lines.slice(index + 1)
  const end = after.findIndex((line) => !at.contains(line.at) || (line.level > 0 && line.level <= heading.level && announced(line.text) !== undefined))
  const lines = end < 0 ? after : after.slice(0, end)
  return { word, at, lines, entries: entriesOf(at, lines) }
}

/** The end of a details page's address, and the section that the page shows whole. */
const BY_PATH: Readonly<Record<string, Word>> = {
  experience: 'experience', education: 'education', 'volunteering-experiences': 'volunteering', interests: 'interests', languages: 'languages',
  skills: 'skills', projects: 'projects', organizations: 'groups', causes: 'causes',
}

/** The one section of a details page, "/in/SLUG/details/experience/": the address says which, in any language. None for the sections that we do not read. */
export function detailsSection(page: Page): Section[] {
  const word = BY_PATH[/\/details\/([a-z-]+)/.exec(page.url.pathname)?.[1] ?? '']
  const heading = page.headings.find(({ level }) => level < 3)
  const at = (heading && partOf(heading, page)) ?? page.root
  const lines = readLines(at).filter(({ level }) => level === 0 || level > 2)
  return word ? [{ word, at, lines, entries: entriesOf(at, lines) }] : []
}

/** A section without a heading that we know: by what its entries link to, and by its place; the first with firms is the experience. */
function guessed(part: Tree, hasExperience: boolean): Word | undefined {
  const lines = readLines(part)
  if (!lines.some(({ text }) => isDates(text))) return undefined
  if (part.find('a[href*="/school/"]')) return 'education'
  return part.find('a[href*="/company/"]') ? (hasExperience ? 'volunteering' : 'experience') : undefined
}

/**
 * The sections of a profile in any of LinkedIn's shapes: by heading in the languages of `words.ts`, by key, and, for
 * headings in other languages, by shape. Sections about other people are left out.
 */
export function readSections(page: Page): Section[] {
  const sections: Section[] = []
  const isTaken = (at: Tree): boolean => sections.some((section) => section.at !== page.root && (section.at.contains(at) || at.contains(section.at)))
  const add = (at: Tree, word: Word): void => {
    const lines = readLines(at).filter(({ level }) => level === 0 || level > 2)
    sections.push({ word, at, lines, entries: entriesOf(at, lines) })
  }
  for (const at of page.root.findAll('[componentkey],[data-section]', 1000)) {
    const word = keyed(at)
    if (word && !at.has('hidden') && !isTaken(at)) add(at, word)
  }
  for (const [index, line] of page.lines.entries()) {
    const word = line.level > 1 ? announced(line.text) : undefined
    if (word && !isTaken(line.at)) sections.push(fromHeading(line, index, page, word))
  }
  for (const part of page.root.findAll('section', 100)) {
    if (part.has('hidden') || isTaken(part) || part.find('h1')) continue
    const word = guessed(part, sections.some((section) => section.word === 'experience'))
    if (word) add(part, word)
  }
  return sections.filter(({ word }) => word !== 'others')
}
