import type { FactKind } from '../model/kinds'
import { isHobby } from './hobby-names'
import { wordsOf } from './tokens'

/** Names of peoples, brands, persons and games keep their capital. Folded, sorted. Hand-written. */
const PROPER = new Set(`
  african alexander american argentine arduino asian aussie australian balinese baltic bavarian brazilian british broadway bulgarian burmese canadian caribbean catan celtic chinese cuban czech danish discord disney dragons dungeons
  dutch egyptian english ethiopian european feldenkrais finnish formula french gaelic gathering georgian german google greek hawaiian hebrew hungarian icelandic indian indonesian irish israeli italian japanese korean
  latin lebanese lego linux malaysian mediterranean mexican minecraft moroccan nepalese nintendo nordic norwegian olympic pathfinder persian peruvian pilates playstation pokemon polish polynesian portuguese raspberry rubik russian sanskrit
  scandinavian scottish scrabble settlers shakespeare shakespearean siberian sichuan spanish swedish swiss texan texas thai tibetan turkish ukrainian vespa victorian viennese vietnamese warhammer welsh xbox zumba
`.trim().split(/\s+/))

const isProper = (word: string): boolean => { const [folded = ''] = wordsOf(word); return PROPER.has(folded) || PROPER.has(folded.replace(/s$/, '')) }

/**
 * A fact's name as it stands within an English sentence: "Bouldering" and "Trail Running" are lower case there; "Brazilian Jiu-Jitsu" keeps its people's capital, "LARP",
 * "Dungeons & Dragons" and "Pilates" all of theirs. What is no hobby or cause (a place, a house) and what the table of hobbies does not know beyond its first capital
 * ("Star Wars") stays as written, and so do words of other languages' letters.
 */
export function withinSentence(kind: FactKind, label: string): string {
  if ((kind !== 'hobby' && kind !== 'cause') || label === 'Go') return label
  const isKnown = kind === 'hobby' && isHobby(wordsOf(label))
  if (!/^[\x20-\x7e]*$/.test(label) || (!isKnown && !/^[A-Z][^A-Z]*$/.test(label))) return label
  return label.split(/([ /-])/).map((word) => (/^\(?[A-Z][a-z'()]+,?$/.test(word) && !isProper(word) ? word.replace(/[A-Z]/, (letter) => letter.toLowerCase()) : word)).join('')
}

/** "Review a talk." is "review a talk" within a sentence; a name, an acronym and "I" keep their capitals. */
export function offerWithin(label: string): string {
  const [first = ''] = label.split(' ')
  const text = label.replace(/[.!]+$/, '')
  return first === 'I' || !/^\p{Lu}\p{Ll}*$/u.test(first) || isProper(first) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
