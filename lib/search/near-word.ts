/**
 * Whether a word is one slip of the finger away from another: one letter wrong, missing, too many, or two swapped
 * (optimal string alignment distance of at most 1). With `isPrefix`, `typed` may go on: "exmp" is near "example".
 */
export function isNear(typed: string, word: string, isPrefix: boolean): boolean {
  if (typed.length > word.length + 1 || (!isPrefix && word.length > typed.length + 1)) return false
  let at = 0
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at++
  if (at === typed.length) return isPrefix || word.length <= typed.length + 1
  const rest = (from: number, to: number): boolean => fits(typed, from, word, to, isPrefix)
  if (rest(at + 1, at + 1) || rest(at, at + 1) || rest(at + 1, at)) return true
  return typed.charCodeAt(at) === word.charCodeAt(at + 1) && typed.charCodeAt(at + 1) === word.charCodeAt(at) && rest(at + 2, at + 2)
}

/** Whether the rest of `typed` is the rest of `word`, or with `isPrefix` the beginning of it. */
function fits(typed: string, from: number, word: string, to: number, isPrefix: boolean): boolean {
  const length = typed.length - from
  if (length < 0 || to > word.length || (isPrefix ? length > word.length - to : length !== word.length - to)) return false
  for (let step = 0; step < length; step++) if (typed.charCodeAt(from + step) !== word.charCodeAt(to + step)) return false
  return true
}
