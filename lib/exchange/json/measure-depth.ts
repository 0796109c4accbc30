const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * How deep brackets are nested in a JSON text, without parsing it: `JSON.parse` takes a depth of a million,
 * and whatever walks the value afterwards overflows the stack. One pass; stops as soon as `limit` is passed.
 */
export function measureDepth(text: string, limit: number): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > deepest) deepest = depth
      if (deepest > limit) return deepest
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return deepest
}

/** Offset of the quote that closes the string opening at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return quote
  }
  return text.length
}
