import type { Message } from '../core/message'
import { fold } from '../core/text'
import type { Entry } from '../model/records'
import { COMMITMENTS } from './data/commitments'

/** One of the user's limits that a text seems to break. */
export interface LimitConflict {
  limit: Entry
  /** The words of the text, as written, cut at 160 units. */
  quote: string
  /** "May conflict with: won't relocate". */
  message: Message
}

/** Words that deny what follows them, within four words. Folded. */
const DENIES = new Set('cannot cant dont kein keine neither never no non none not ohne sans sin sem senza zonder ilman utan without wont zero'.split(' '))

/** Words of a limit that say "I will not", rather than what. Folded. */
const AROUND = new Set(`
  a am an and any anything at avoid be can cannot cant company companies do dont for from i in industry is it me more must my never no not of
  only or rather related than the to want will with without wont work working would
`.trim().split(/\s+/))

/**
 * Which of the user's limits a text about a role or project seems to break, one entry a limit, in the order of the limits. First form:
 * known commitments (moving, travel, office, nights and weekends, no pay) in the words of `data/commitments.ts`, else the limit's own
 * telling words. A sentence that denies it ("no relocation needed") breaks nothing. Reads at most 20,000 units, in linear time.
 */
export function findLimitConflicts(limits: readonly Entry[], text: string): LimitConflict[] {
  const sentences = text.slice(0, 20_000).split(/[.!?;\n•|]/).map((part) => part.trim()).filter((part) => part !== '')
    .map((part) => ({ quote: part.slice(0, 160), words: fold(part, 600).split(' ') }))
  return limits.flatMap((limit) => {
    const phrases = phrasesOf(limit.text)
    const broken = sentences.find(({ words }) => phrases.some((phrase) => isAffirmed(phrase, words)))
    return broken ? [{ limit, quote: broken.quote, message: { key: 'roles.limit.conflict', values: [limit.text.slice(0, 160), broken.quote] } }] : []
  })
}

/** What would break the limit: the phrases of its commitment, or the limit's own telling words, all of them. */
function phrasesOf(limit: string): string[][] {
  const folded = ` ${fold(limit)} `
  const known = COMMITMENTS.find(({ limits }) => limits.some((words) => folded.includes(` ${words} `)))
  if (known) return known.broken.map((phrase) => phrase.split(' '))
  const words = folded.trim().split(' ').filter((word) => word !== '' && !AROUND.has(word))
  return words.length === 0 || words.length > 3 ? [] : [words]
}

/** Whether the words stand next to each other in the sentence, and no word shortly before or right after them denies it. */
function isAffirmed(phrase: readonly string[], words: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (!phrase.every((word, index) => words[at + index] === word)) continue
    const around = [...words.slice(Math.max(0, at - 4), at), ...words.slice(at + phrase.length, at + phrase.length + 2)]
    if (!around.some((word) => DENIES.has(word)) && !/^(optional|possible|unnecessary)$/.test(around.at(-1) ?? '')) return true
  }
  return false
}
