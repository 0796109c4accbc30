import type { Snapshot } from '../model/reading'

/** An element as it travels: its tag, its attributes (0 for none), then its children: texts and elements. */
export type Packed = [tag: string, attributes: Record<string, string> | 0, ...children: (Packed | string)[]]

/**
 * Bounds of one snapshot; a profile has some 5,000 nodes. Beyond them the page is read as far as it goes. `asked`: elements
 * whose style is looked up, which takes half of the time; `told`: with further ones that carry a style or `hidden` of their own.
 */
const MOST = { nodes: 40_000, text: 1_500_000, piece: 20_000, json: 400_000, attribute: 500, depth: 250, asked: 4000, told: 10_000 }

/** Attributes that carry meaning: structure, links, labels, items of schema.org and microformats. No event handlers, no styles. */
const KEPT = new Set(
  'id class href src alt title rel type name property content itemprop itemscope itemtype typeof role lang datetime value open readonly disabled aria-label aria-hidden aria-level aria-labelledby data-testid data-test-id data-test data-qa data-cy data-automation-id data-field data-label data-th data-title data-section data-hovercard-type data-bio-text componentkey data-view-name'.split(' '),
)

const DROPPED = new Set('STYLE NOSCRIPT TEMPLATE SVG svg IFRAME OBJECT CANVAS VIDEO AUDIO SELECT TEXTAREA LINK'.split(' '))

/** Not displayed. A box-less element (`display: contents`) counts as shown. */
const isHidden = (at: Element): boolean => at.checkVisibility?.() === false && getComputedStyle(at).display === 'none'

/** Whether an element is worth nothing to a reader. Of scripts only JSON-LD is data; of links only those that name the page. */
const isDropped = (at: Element): boolean =>
  at.tagName === 'SCRIPT' ? !/^application\/ld\+json/i.test(at.getAttribute('type') ?? '') : DROPPED.has(at.tagName) && !/canonical|\bme\b/i.test(at.getAttribute('rel') ?? '')

/**
 * The page as it is now: its tree without scripts, styles and pictures, what is not displayed marked `hidden`, everything
 * bounded. Runs in the page; writes nothing there and keeps nothing. What it means is told outside (`read-page.ts`), so
 * that no site, language or rule makes the script in the page larger.
 */
export function takeSnapshot(doc: Document, href: string): Snapshot {
  let nodes = 0
  let room = MOST.text
  let asked = 0
  const take = (text: string, most: number): string => {
    const kept = text.length > most || text.length > room ? text.slice(0, Math.min(most, room)) : text
    room -= kept.length
    return kept
  }
  const attributesOf = (at: Element): Record<string, string> => {
    const kept: Record<string, string> = {}
    for (const name of at.getAttributeNames()) {
      const value = KEPT.has(name) ? at.getAttribute(name) : null
      if (value !== null && !value.startsWith('data:')) kept[name] = take(value, MOST.attribute)
    }
    return kept
  }
  const isAsked = (at: Element): boolean => {
    if (asked >= MOST.asked && !(asked < MOST.told && (at.hasAttribute('style') || at.hasAttribute('hidden')))) return false
    asked++
    return true
  }
  const pack = (at: Element, depth: number, isWithinHidden: boolean): Packed => {
    const attributes = at.hasAttributes() ? attributesOf(at) : 0
    // What a style sheet hides it hides by an attribute, nearly always; asking for every element would cost too much.
    const hidden = isWithinHidden || (attributes !== 0 && isAsked(at) && isHidden(at))
    if (hidden && !isWithinHidden && attributes) attributes['hidden'] = ''
    const packed: Packed = [at.tagName.toUpperCase(), attributes]
    for (const parent of [at.shadowRoot, at]) {
      for (let node = parent?.firstChild; node && nodes < MOST.nodes && room > 0; node = node.nextSibling) {
        nodes++
        if (node.nodeType === 3) packed.push(take(node.nodeValue ?? '', at.tagName === 'SCRIPT' ? MOST.json : MOST.piece))
        else if (node.nodeType === 1 && depth < MOST.depth && !isDropped(node as Element)) packed.push(pack(node as Element, depth + 1, hidden))
      }
    }
    return packed
  }
  return { url: href.slice(0, 2000), base: doc.baseURI.slice(0, 2000), tree: JSON.stringify(pack(doc.documentElement, 0, false)) }
}
