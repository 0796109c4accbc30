/** What the user pointed at: its words, the tags from it upwards, and which of the same words it is. */
export interface PointedAt {
  text: string
  tags: string[]
  nth: number
}

/** Where our scripts in a page leave word for each other. Their world is their own: the page cannot see it. */
interface Shared {
  pointingWords?: string
  stopPointing?: () => void
}

const shared = globalThis as Shared

/** Pointing ends by itself after this long, in milliseconds: the panel may be gone. */
const LONGEST = 180_000

const BLOCKED = ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick', 'contextmenu', 'auxclick', 'touchstart', 'touchend'] as const

const isReadOnly = (at: Element): at is HTMLInputElement => at instanceof HTMLInputElement && (at.readOnly || at.disabled)

const wordsOf = (at: Element): string => (isReadOnly(at) ? at.value : (at.textContent ?? '')).replace(/\s+/g, ' ').trim()

/** Elements with words of their own that can be seen and are short enough to be a field. */
function candidates(doc: Document): Element[] {
  const all = [...doc.body.querySelectorAll('*')].slice(0, 20_000)
  return all.filter((at) => {
    const hasWords = isReadOnly(at) || [...at.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''))
    return hasWords && !/^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION)$/.test(at.tagName) && at.checkVisibility() && wordsOf(at) !== '' && wordsOf(at).length <= 300
  })
}

/** A frame around an element and a line of words, in a shadow tree of its own that takes no clicks. */
function drawFrame(doc: Document, words: string): { around: (at: Element | undefined) => void; remove: () => void } {
  const host = doc.createElement('div')
  host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647;pointer-events:none'
  const root = host.attachShadow({ mode: 'closed' })
  const frame = doc.createElement('div')
  frame.style.cssText = 'position:fixed;display:none;box-sizing:border-box;border:2px solid #1f4b99;border-radius:4px;background:rgb(31 75 153/.14)'
  const tip = doc.createElement('div')
  tip.setAttribute('role', 'status')
  tip.style.cssText = 'position:fixed;left:50%;bottom:16px;transform:translateX(-50%);max-width:90vw;padding:8px 12px;border-radius:6px;background:#16233c;color:#fff;font:14px/1.4 system-ui,sans-serif'
  tip.textContent = words
  root.append(frame, tip)
  doc.documentElement.append(host)
  return {
    around: (at) => {
      const box = at?.getBoundingClientRect()
      frame.style.display = box ? 'block' : 'none'
      if (box) Object.assign(frame.style, { left: `${String(box.left - 4)}px`, top: `${String(box.top - 4)}px`, width: `${String(box.width + 8)}px`, height: `${String(box.height + 8)}px` })
    },
    remove: () => { host.remove() },
  }
}

function report(at: Element, all: readonly Element[]): PointedAt {
  const tags: string[] = []
  for (let node: Element | null = at; node && tags.length < 12; node = node.parentElement) tags.push(node.tagName.toUpperCase())
  const text = wordsOf(at).slice(0, 300)
  return { text, tags, nth: all.filter((other) => wordsOf(other) === text).indexOf(at) }
}

/**
 * Lets the user point at one text of the page: the pointer frames it and a click takes it, or Tab goes from one to the
 * next and Enter takes it; Escape ends it with nothing. Only at the user's request; everything is removed after.
 */
export function pointAt(doc: Document): Promise<PointedAt | null> {
  shared.stopPointing?.()
  const frame = drawFrame(doc, shared.pointingWords ?? '')
  const all = candidates(doc)
  let at: Element | undefined
  const show = (next: Element | undefined): void => { at = next; frame.around(next) }
  const nearest = (from: EventTarget | null): Element | undefined => {
    let node = from instanceof Element ? from : null
    while (node && !all.includes(node)) node = node.parentElement
    return node ?? undefined
  }
  const step = (by: number): void => {
    const next = all[((at ? all.indexOf(at) : by > 0 ? -1 : 0) + by + all.length) % Math.max(1, all.length)]
    next?.scrollIntoView({ block: 'nearest' })
    show(next)
  }
  return new Promise((resolve) => {
    const ended = new AbortController()
    const end = (picked: Element | undefined): void => {
      ended.abort()
      clearTimeout(timer)
      frame.remove()
      delete shared.stopPointing
      resolve(picked ? report(picked, all) : null)
    }
    const timer = setTimeout(() => { end(undefined) }, LONGEST)
    shared.stopPointing = () => { end(undefined) }
    const on = (name: string, handle: (event: Event) => void): void => { doc.defaultView?.addEventListener(name, handle, { capture: true, signal: ended.signal }) }
    const take = (event: Event): void => { event.preventDefault(); event.stopImmediatePropagation() }
    for (const name of BLOCKED) on(name, take)
    on('mousemove', (event) => { show(nearest(event.composedPath()[0] ?? null)) })
    on('scroll', () => { frame.around(at) })
    on('pagehide', () => { end(undefined) })
    on('click', (event) => {
      take(event)
      const picked = nearest(event.composedPath()[0] ?? null)
      if (picked) end(picked)
    })
    on('keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent
      if (!/^(?:Tab|Enter|Escape|ArrowDown|ArrowUp)$/.test(key)) return
      take(event)
      if (key === 'Escape') end(undefined)
      else if (key === 'Enter') { if (at) end(at) }
      else step(key === 'ArrowUp' || (key === 'Tab' && shiftKey) ? -1 : 1)
    })
  })
}
