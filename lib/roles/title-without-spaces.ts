import { fold } from '../core/text'
import { RANKS_WITHOUT_SPACES } from './data/titles-east'

/** Chinese characters, hiragana, katakana. */
export const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff]/

const LEVEL_OF = new Map(RANKS_WITHOUT_SPACES.trim().split('\n').flatMap((line) => {
  const [level = '2', ...names] = line.split('|')
  return names.map((name) => [fold(name), Number(level)] as const)
}))
const LONGEST = Math.max(...[...LEVEL_OF.keys()].map((name) => name.length))

/** Before a rank, one level less: vice, deputy. */
const DEPUTY = /[副]$|代理$/
/** After a rank, who serves its bearer or stands in: "总经理助理", "社長秘書", "部長代理". Folded. */
const SERVES = /^(?:助理|秘书|秘書)/
const STANDS_IN = /^(?:代理|補佐|心得)/

/** Levels that one folded word of such a script tells, longest names first, from left to right; at most 300 units are read by the caller. */
export function ranksWithoutSpaces(word: string): number[] {
  const found: number[] = []
  for (let at = 0; at < word.length; ) {
    const length = lengthAt(word, at)
    if (length === 0) { at++; continue }
    const level = LEVEL_OF.get(word.slice(at, at + length)) ?? 2
    const [before, after] = [word.slice(0, at), word.slice(at + length)]
    if (SERVES.test(after)) return [2]
    found.push(level > 2 && (DEPUTY.test(before) || STANDS_IN.test(after)) ? level - 1 : level)
    at += length
  }
  return found
}

function lengthAt(word: string, at: number): number {
  for (let length = Math.min(LONGEST, word.length - at); length > 0; length--) if (LEVEL_OF.has(word.slice(at, at + length))) return length
  return 0
}
