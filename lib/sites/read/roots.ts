import type { Page } from '../page'
import type { Tree } from '../tree'

const MOST = 200_000
/** Elements without content and end tag (WHATWG HTML, void elements). */
const VOID = /^(?:AREA|BASE|BR|COL|EMBED|HR|IMG|INPUT|LINK|META|SOURCE|TRACK|WBR)$/

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** Attributes that microformats are read from. */
const READ = ['class', 'href', 'src', 'alt', 'title', 'rel', 'datetime', 'value', 'lang']

/** Whether a page has a root of h-card, hCard, h-resume or hResume (https://microformats.org/wiki/microformats2). */
export const hasMicroformats = ({ tree }: Page): boolean => tree.find('.h-card,.vcard,.h-resume,.hresume') !== undefined

/** Roots of microformats, old and new: what a page's items are, and what is no person among them. */
const ROOTS = ['card', 'resume', 'entry', 'event', 'product', 'recipe', 'review', 'feed', 'item', 'listing'].flatMap((name) => [`.h-${name}`, `.h${name}`]).concat('.vcard', '.vevent').join(',')

/** The microformats of a page as HTML for their parser: the outermost roots in order, without scripts, bounded to some 200,000 characters. */
export function toHtml({ tree, base }: Page): string {
  let html = `<!doctype html><base href="${escape(base)}">`
  const write = (at: Tree): void => {
    if (html.length > MOST || at.tag === 'SCRIPT' || at.tag === 'BASE') return
    const tag = at.tag.toLowerCase().replace(/[^a-z\d-]/g, '')
    html += `<${tag}${READ.map((name) => (at.has(name) ? ` ${name}="${escape(at.attr(name))}"` : '')).join('')}>`
    for (const child of at.children) {
      if (typeof child === 'string') html += escape(child.slice(0, 20_000))
      else write(child)
    }
    if (!VOID.test(at.tag)) html += `</${tag}>`
  }
  let outer: Tree | undefined
  for (const root of tree.findAll(ROOTS)) {
    if (outer?.contains(root)) continue
    outer = root
    write(root)
  }
  return html
}
