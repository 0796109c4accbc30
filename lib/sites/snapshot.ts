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

/** Longest that a slice of the copying holds the page, in milliseconds; and how often a page that changes meanwhile is begun anew. */
const SLICE = { milliseconds: 8, nodes: 128, starts: 3 }

/** Where the copying stands in one element: the next of its children, and whether its own come after those of its shadow tree. */
interface Frame { node: Node | null; then: Element | undefined; at: Element; hidden: boolean }

/** One copy under way: works until it is done or `until` has passed. */
class Copying {
  /** What is copied so far, as JSON of `Packed`. */
  json = ''
  private nodes = 0
  private room = MOST.text
  private asked = 0
  private readonly open: Frame[] = []

  constructor(root: Element) {
    this.enter(root, false)
  }

  /** Whether the page has taken away what is being copied. */
  get isLost(): boolean {
    return this.open.at(-1)?.at.isConnected === false || this.open.at(-1)?.node?.isConnected === false
  }

  /** Copies on until `now` is past `until`; true once all is copied. */
  work(until: number, now: () => number): boolean {
    for (let step = 1; this.open.length > 0; step++) {
      const frame = this.open[this.open.length - 1]
      if (frame) this.step(frame)
      if (step % SLICE.nodes === 0 && now() > until) return this.open.length === 0
    }
    return true
  }

  private step(frame: Frame): void {
    const isFull = this.nodes >= MOST.nodes || this.room <= 0
    if (frame.then && (!frame.node || isFull)) {
      frame.node = frame.then.firstChild
      frame.then = undefined
    }
    const { node } = frame
    if (!node || isFull) {
      this.json += ']'
      this.open.pop()
      return
    }
    frame.node = node.nextSibling
    this.nodes++
    if (node.nodeType === 3) this.json += `,${JSON.stringify(this.take(node.nodeValue ?? '', frame.at.tagName === 'SCRIPT' ? MOST.json : MOST.piece))}`
    else if (node.nodeType === 1 && this.open.length <= MOST.depth && !isDropped(node as Element)) {
      this.json += ','
      this.enter(node as Element, frame.hidden)
    }
  }

  private enter(at: Element, isWithinHidden: boolean): void {
    const attributes = at.hasAttributes() ? this.attributesOf(at) : 0
    // What a style sheet hides it hides by an attribute, nearly always; asking for every element would cost too much.
    const hidden = isWithinHidden || (attributes !== 0 && this.isAsked(at) && isHidden(at))
    if (hidden && !isWithinHidden && attributes) attributes['hidden'] = ''
    this.json += `[${JSON.stringify(at.tagName.toUpperCase())},${attributes === 0 ? '0' : JSON.stringify(attributes)}`
    const shadow = at.shadowRoot
    this.open.push({ node: shadow ? shadow.firstChild : at.firstChild, then: shadow ? at : undefined, at, hidden })
  }

  private take(text: string, most: number): string {
    const kept = text.length > most || text.length > this.room ? text.slice(0, Math.min(most, this.room)) : text
    this.room -= kept.length
    return kept
  }

  private attributesOf(at: Element): Record<string, string> {
    const kept: Record<string, string> = {}
    for (const name of at.getAttributeNames()) {
      const value = KEPT.has(name) ? at.getAttribute(name) : null
      if (value !== null && !value.startsWith('data:')) kept[name] = this.take(value, MOST.attribute)
    }
    return kept
  }

  private isAsked(at: Element): boolean {
    if (this.asked >= MOST.asked && !(this.asked < MOST.told && (at.hasAttribute('style') || at.hasAttribute('hidden')))) return false
    this.asked++
    return true
  }
}

/** What copying needs of the place that it runs in. */
export interface Works {
  /** Milliseconds, from any beginning. */
  now: () => number
  /** Lets the page work; resolves when it is our turn again. */
  pause: () => Promise<void>
}

/** Whose page it is, as far as can be told here: address, title and first headings. */
const whose = (doc: Document): string =>
  [doc.location.href, doc.title, ...[...doc.querySelectorAll('h1,h2,[role=heading]')].slice(0, 5).map(({ textContent }) => textContent)].join('\n')

/**
 * The page as it is now: its tree without scripts, styles and pictures, what is not displayed marked `hidden`, everything
 * bounded. Runs in the page; writes nothing there and keeps nothing. What it means is told outside (`read-page.ts`), so
 * that no site, language or rule makes the script in the page larger.
 *
 * A large page is copied in slices, and works in between (`pause`). Where it shows somebody else after a pause, or has
 * taken away what was being copied, the copy is thrown away and begun anew: no copy is of two people. The last attempt does without pauses.
 */
export async function takeSnapshot(doc: Document, { now, pause }: Works): Promise<Snapshot> {
  for (let start = 1; ; start++) {
    const [before, copying] = [whose(doc), new Copying(doc.documentElement)]
    let isSame = true
    while (isSame && !copying.work(start === SLICE.starts ? Infinity : now() + SLICE.milliseconds, now)) {
      await pause()
      isSame = !copying.isLost && whose(doc) === before
    }
    if (isSame) return { url: doc.location.href.slice(0, 2000), base: doc.baseURI.slice(0, 2000), tree: copying.json }
  }
}
