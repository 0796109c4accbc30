import { cleanLine } from '../../core/text'
import type { Tree } from '../tree'
import { announced } from './words'

/** One line as a person sees it: its text, the element that holds it, and its level (1 to 6) where it is a heading. */
export interface Line {
  text: string
  at: Tree
  level: number
}

/** Bounds of one walk: enough for the longest real profile. */
const MOST = { lines: 5000, line: 2000, depth: 300 }

const NEVER = /^(?:SCRIPT|NAV|FOOTER)$/
const OTHER_ROLES = /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|menu|tablist|tooltip)$/
const INLINE = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/

/** One line of plain text, cut at `most`: white space folded, invisible characters out. */
export const squeeze = (text: string, most: number = MOST.line): string => cleanLine(text, most)

/** An aria-hidden text beside its copy for screen readers (LinkedIn's twin spans), or an icon: either is said elsewhere or says nothing. */
function isTwin(at: Tree): boolean {
  if (at.attr('aria-hidden') !== 'true') return false
  const said = squeeze(at.text, 200)
  return at.tag === 'I' || at.neighbours.some((other) => squeeze(other.text, 200) === said)
}

/** Site furniture: a header that holds the navigation, an aside that holds nobody's contact details. */
const isFurniture = (at: Tree): boolean =>
  at.tag === 'HEADER'
    ? at.find('nav') !== undefined || !at.find('h1,h2')
    : (at.tag === 'ASIDE' || at.attr('role') === 'complementary') && !at.find('dl,a[href^="mailto:"],a[href^="tel:"]')

/** A row of a list that is a button as a whole, with a picture and text in parts: somebody's card (Meetup's attendees). 2026-11 */
const isCard = (at: Tree): boolean => at.closest('li,[role=listitem]') !== undefined && at.find('img[alt]') !== undefined && at.find('p,h2,h3,h4') !== undefined

/** A button is an action, except around the page's heading (LinkedIn's guest view) and as somebody's card. */
const isAction = (at: Tree): boolean => (at.tag === 'BUTTON' || at.attr('role') === 'button') && !at.find('h1') && !isCard(at)

const isSkipped = (at: Tree): boolean =>
  isAction(at) || NEVER.test(at.tag) || at.has('hidden') || OTHER_ROLES.test(at.attr('role')) || isTwin(at) || (at.tag === 'DIALOG' && !at.has('open')) || isFurniture(at)

/** A picture that says in words what stands beside it: "Job title", "Location". */
const isIconLabel = (at: Tree): boolean => at.attr('role') === 'img' && at.attr('aria-label') !== '' && at.children.length === 0 && announced(at.attr('aria-label')) !== undefined

/** A short value beside an icon, whose label shows only when it is pointed at: `<li title="Location"><i></i>Vigo</li>`. Empty where it is none. */
function titledPlace(at: Tree): string {
  const title = at.attr('title')
  if (!title || !/^(?:LI|P|DIV|SPAN|DD)$/.test(at.tag) || announced(title) !== 'location' || at.find('a,img,input,button,li,p,h1,h2,h3,h4')) return ''
  const text = squeeze(at.text, 100)
  return text.length > 1 && text.length < 90 && !/[:：]/.test(text) && announced(text) === undefined ? `${squeeze(title, 40)}: ${text}` : ''
}

const levelOf = (at: Tree): number => (/^H[1-6]$/.test(at.tag) ? +at.tag.charAt(1) : at.attr('role') === 'heading' ? +at.attr('aria-level') || 2 : 0)

const hasOwnText = (at: Tree): boolean => at.children.some((child) => typeof child === 'string' && /\S/.test(child))

/**
 * The text of an element as lines, in document order, without hidden parts, buttons and site furniture. An element with
 * text of its own is one line together with its inline children; one without makes each child a line, so that two spans
 * side by side stay apart. Linear, and bounded in depth and length.
 */
export function readLines(root: Tree): Line[] {
  const lines: Line[] = []
  let buffer = ''
  const flush = (at: Tree, level: number): void => {
    const text = squeeze(buffer)
    buffer = ''
    if (text && lines.length < MOST.lines) lines.push({ text, at, level })
  }
  const readInput = (at: Tree): void => {
    // A field that nobody can type into shows a value, as personnel systems do; any other is a question.
    if (!at.has('readonly') && !at.has('disabled')) return
    buffer = /^(?:text|email|tel|url|)$/i.test(at.attr('type')) ? at.attr('value') : ''
    flush(at, 0)
  }
  const walk = (at: Tree, level: number, depth: number, within: boolean): void => {
    const joins = within || level > 0 || hasOwnText(at)
    for (const child of at.children) {
      if (typeof child !== 'string') enter(child, at, level, depth, joins)
      else if (buffer.length < MOST.line * 4) buffer += child
    }
  }
  const enter = (child: Tree, at: Tree, level: number, depth: number, joins: boolean): void => {
    if (child.tag === 'BR') return level ? void (buffer += ' ') : flush(at, level)
    if (depth > MOST.depth || isSkipped(child)) return
    if (isIconLabel(child)) {
      flush(at, level)
      buffer = child.attr('aria-label')
      return flush(child, 0)
    }
    const place = level === 0 ? titledPlace(child) : ''
    if (place) {
      flush(at, level)
      buffer = place
      return flush(child, 0)
    }
    if (child.tag === 'INPUT') {
      flush(at, level)
      return readInput(child)
    }
    const own = levelOf(child) || level
    const within = joins && (INLINE.test(child.tag) || (own === level && level > 0))
    if (!within) flush(at, level)
    else if (level && !hasOwnText(at)) buffer += ' '
    walk(child, own, depth + 1, within)
    if (!within) flush(child, own)
  }
  walk(root, levelOf(root), 0, false)
  flush(root, levelOf(root))
  return lines
}

/** The lines of an element as one text, with line breaks, cut at `most` characters. */
export const textOf = (at: Tree | undefined, most = 2000): string =>
  at ? readLines(at).map(({ text }) => text).join('\n').slice(0, most) : ''
