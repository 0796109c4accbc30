const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The offset after a match of a sticky pattern at `at`, or `at` when there is none. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The offset after a string that opens at `at`; a negative one, `-1 - offset`, points at its fault. */
function afterString(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x22) return index + 1
    if (code < 0x20) return -1 - index
    if (code !== 0x5c) continue
    const escape = text.slice(index + 1, index + 6)
    if (!/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(escape)) return -1 - index
    index += escape.startsWith('u') ? 5 : 1
  }
  return -1 - text.length
}

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/**
 * Offset of the first character that is not JSON (RFC 8259); undefined when all is. Engines word this differently and
 * often leave the place out, so that we look ourselves. Linear, without recursion.
 */
export function locateFault(text: string): number | undefined {
  const open: string[] = []
  let expected: Expected = 'value'
  const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end')
  for (let at = after(SPACE, text, 0); ; at = after(SPACE, text, at)) {
    const char = text[at]
    if (char === undefined) return expected === 'nothing' ? undefined : at
    if (expected === 'nothing') return at
    const isValue = expected.startsWith('value')
    if ((char === '}' || char === ']') && expected.endsWith('or-end') && open.at(-1) === char) { open.pop(); expected = closed(); at++ }
    else if (expected === 'colon' && char === ':') { expected = 'value'; at++ }
    else if (expected === 'comma-or-end' && char === ',') { expected = open.at(-1) === '}' ? 'name' : 'value'; at++ }
    else if (isValue && char === '{') { open.push('}'); expected = 'name-or-end'; at++ }
    else if (isValue && char === '[') { open.push(']'); expected = 'value-or-end'; at++ }
    else if (char === '"' && (isValue || expected.startsWith('name'))) {
      const end = afterString(text, at)
      if (end < 0) return -1 - end
      expected = isValue ? closed() : 'colon'
      at = end
    } else {
      const end = isValue ? after(SCALAR, text, at) : at
      if (end === at) return at
      expected = closed()
      at = end
    }
  }
}

/** "line 3, column 14", both from 1; for people who open the file in an editor. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++
  return `line ${line}, column ${offset - start + 1}`
}
