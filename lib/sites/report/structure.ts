import { fold } from '../../core/text'
import type { Page } from '../page'
import type { Tree } from '../tree'
import { PLAIN_WORDS } from './plain-words'

/** Longest report, in UTF-16 units, and how deep it goes: an issue form takes no more. */
const MOST = { text: 60_000, depth: 120 }
/** Attributes whose value says how a page is built. Of all others only that they are there is told. */
const TELLING = new Set('class role type itemprop property rel aria-level aria-hidden data-testid data-test-id data-test data-qa data-cy data-automation-id data-field data-section componentkey data-view-name'.split(' '))
/** Elements of HTML and SVG; a custom element's name is judged like a class. */
const HTML_TAG = /^(?:a|abbr|address|article|aside|b|blockquote|body|br|button|caption|center|cite|code|data|dd|details|dfn|dialog|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|img|input|label|legend|li|link|main|mark|meta|nav|ol|output|p|picture|pre|q|s|script|search|section|slot|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|title|tr|tt|u|ul|var|wbr)$/
const VOID = /^(?:br|hr|img|input|link|meta|source|wbr)$/

const wordsOf = (text: string): string[] => fold(text, 200_000).split(' ').filter(Boolean)

/** Every word that the page says anywhere but in what tells of its structure: texts, address, links, names of pictures. */
function wordsOn(page: Page): Set<string> {
  const words = new Set<string>()
  const add = (text: string): void => { for (const word of wordsOf(text)) words.add(word) }
  const visit = (at: Tree): void => {
    for (const name of at.names) if (!TELLING.has(name)) add(decoded(at.attr(name)))
    for (const child of at.children) if (typeof child === 'string') add(child)
    else visit(child)
  }
  add(decoded(page.url.href))
  visit(page.tree)
  return words
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

/** Names by which parts of class names are told apart without saying them: "·1", "·2", the same for the same part. */
function pseudonyms(): (part: string) => string {
  const given = new Map<string, string>()
  return (part) => {
    const known = given.get(part) ?? `·${String(given.size + 1)}`
    given.set(part, known)
    return known
  }
}

/**
 * How a page is built, for a report that somebody may publish: its tags and the names of its attributes. Values stay for
 * attributes that tell of structure, and of those only the words of a fixed list that stand nowhere in the page's texts or
 * address; every other part becomes a number ("·7"), the same for the same part, so that shapes can still be compared. Of
 * texts only the number of words is told. Bounded; pure.
 */
export function structureOf(page: Page): string {
  const said = wordsOn(page)
  const pseudonym = pseudonyms()
  const part = (text: string): string => (PLAIN_WORDS.has(text.toLowerCase()) && !said.has(text.toLowerCase()) ? text : /^\d$/.test(text) ? text : pseudonym(text))
  const safe = (value: string): string => value.slice(0, 300).replace(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+|\d+|[^\s\w-]+/gu, part)
  const tagOf = ({ tag }: Tree): string => (HTML_TAG.test(tag.toLowerCase()) ? tag.toLowerCase() : `custom-${safe(tag.toLowerCase())}`)
  const attributeOf = (at: Tree, name: string): string => (TELLING.has(name) && at.attr(name) ? ` ${name}="${safe(at.attr(name))}"` : ` ${name}`)
  const lines: string[] = []
  let room = MOST.text
  const put = (depth: number, text: string): void => {
    const line = ' '.repeat(depth) + text
    room -= line.length + 1
    if (room > 0) lines.push(line)
  }
  const visit = (at: Tree, depth: number): void => {
    if (room <= 0 || depth > MOST.depth) return
    const open = `<${tagOf(at)}${at.names.map((name) => attributeOf(at, name)).join('')}>`
    const only = at.children.every((child) => typeof child === 'string') ? sizeOf(at.text) : undefined
    if (only !== undefined) return put(depth, open + only + (VOID.test(at.tag.toLowerCase()) ? '' : `</${tagOf(at)}>`))
    put(depth, open)
    for (const child of at.children) if (typeof child !== 'string') visit(child, depth + 1)
    else if (/\S/.test(child)) put(depth + 1, sizeOf(child))
    put(depth, `</${tagOf(at)}>`)
  }
  visit(page.tree, 0)
  return lines.join('\n') + (room > 0 ? '' : '\n…')
}

/** A text by the number of its words alone. */
const sizeOf = (text: string): string => {
  const count = text.slice(0, 100_000).split(/\s+/).filter(Boolean).length
  return count > 0 ? `[${String(count)}]` : ''
}
