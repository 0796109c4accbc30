import type { ReadFact } from '../../model/reading'
import { listFacts } from './facts'
import { announced } from './words'

const ORIGIN =
  /(?:^|[^\p{L}])(?:grew up in|(?:was )?born(?: and (?:raised|bred))? in|raised in|originally from|(?:hometown|home town) is|aufgewachsen in|geboren in|gebürtig aus|grandi à|née? à|originaire de|nac[íi] en|crec[íi] en|originari[oa] de|nasci em|cresci em|cresciut[oa] a|nat[oa] a|opgegroeid in|uppvuxen i|född i)\s+/iu
/** Capitalised words, with the small words and commas of place names between them. */
const PLACE = /^(?:the )?\p{Lu}[\p{L}'’.-]*(?:(?:, | de | la | del | am | an der | of | upon | sur | |-)\p{Lu}[\p{L}'’.-]*){0,4}/u
/** Somebody or something else is meant, or it is denied. */
const NOT_THEM = /\b(?:we|my|our|his|her|their|who|whose|mother|father|mom|dad|wife|husband|partner|son|daughter|parents|kids|compan\w+|startup|business|idea|band|never|not|n't|meine?|mon|ma|mes|mi|mis|mijn)\b/i

/**
 * Hometown and hobbies from a person's own words: only plain statements ("grew up in X", "Interests: a, b") with the
 * sentence as the quote. Misses rather than guesses.
 */
export function fromFreeText(text: string): ReadFact[] {
  return text.slice(0, 8000).split(/(?<=[.!?])\s+|\n/).flatMap((sentence): ReadFact[] => {
    if (sentence.length > 400) return []
    const [, label = '', list = ''] = /^\W{0,4}([^:：–]{3,40})(?:[:：]|\s[–-])\s*(.+)$/.exec(sentence) ?? []
    if (list && announced(label) === 'interests') return listFacts([list], 'hobby', 'text').map((fact) => ({ ...fact, quote: sentence }))
    const origin = ORIGIN.exec(sentence)
    const place = origin && PLACE.exec(sentence.slice(origin.index + origin[0].length))?.[0].replace(/[.,\s]+$/, '').replace(/^the /, '')
    if (!origin || !place || NOT_THEM.test(sentence.slice(0, origin.index))) return []
    return [{ kind: 'place', text: place, placeRole: 'hometown', quote: sentence.trim(), how: 'text' }]
  })
}
