import { findHobby, isHobby } from '../hobby-names'
import { wordsOf } from '../tokens'
import { ORDINARY } from './hobby-words'

/** Small pictures that stand for a hobby in a bio. Hand-written, by hobby. One that is drawn for other things as well (a rocket, a book of an author) counts only in company. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['🧗', 'climbing'], ['🎻', 'violin'], ['🚴', 'cycling'], ['🚲', 'cycling'], ['🚵', 'mountain biking'], ['📷', 'photography'], ['📸', 'photography'], ['⛵', 'sailing'], ['🎹', 'piano'], ['🎸', 'guitar'],
  ['🏃', 'running'], ['🏊', 'swimming'], ['🏄', 'surfing'], ['⛷', 'skiing'], ['🎿', 'skiing'], ['🏂', 'snowboarding'], ['🥾', 'hiking'], ['♟', 'chess'], ['🎮', 'video games'], ['🎲', 'board games'],
  ['🧶', 'knitting'], ['🧵', 'sewing'], ['🎨', 'painting'], ['📚', 'reading'], ['📖', 'reading'], ['🎾', 'tennis'], ['⚽', 'football'], ['🏀', 'basketball'], ['🏐', 'volleyball'], ['🏓', 'table tennis'], ['🏸', 'badminton'],
  ['🥋', 'martial arts'], ['🧘', 'yoga'], ['🎺', 'trumpet'], ['🎷', 'saxophone'], ['🥁', 'drums'], ['🎤', 'singing'], ['🛹', 'skateboarding'], ['🚣', 'rowing'], ['🛶', 'canoeing'], ['🤿', 'diving'], ['🎣', 'fishing'],
  ['🏌', 'golf'], ['⛳', 'golf'], ['🐝', 'beekeeping'], ['🪴', 'gardening'], ['🌱', 'gardening'], ['🔭', 'astronomy'], ['🏕', 'camping'], ['🏋', 'weightlifting'], ['🤺', 'fencing'], ['🏇', 'horse riding'], ['🏉', 'rugby'], ['🏏', 'cricket'],
])
const SIGN = new RegExp(`(?:${[...SIGNS.keys()].join('|')})`, 'gu')
/** What belongs to a picture without being one: variation selectors, joiners, tones, sexes. */
const TRIM = /[\ufe0e\ufe0f\u200d\u2640\u2642]|[\u{1f3fb}-\u{1f3ff}]/gu

/**
 * Hobbies told in pictures: where the picture's own hobby follows it ("🎻 violin"), or who does it ("📷 photographer"), and where two such pictures or more stand side by side
 * ("⛵️🎹📚"). A picture alone before other words ("🎨 Designer") tells nothing.
 */
export function readSigns(sentence: string): string[] {
  const clean = sentence.replace(TRIM, '')
  const found: string[] = []
  for (const run of clean.matchAll(new RegExp(`(?:${SIGN.source}\\s*){2,}`, 'gu'))) {
    for (const [sign] of run[0].matchAll(SIGN)) found.push(SIGNS.get(sign) ?? '')
  }
  for (const match of clean.matchAll(new RegExp(`${SIGN.source}\\s*([\\p{L}' -]{3,40})`, 'gu'))) {
    const words = wordsOf(match[1] ?? '')
    const hobby = SIGNS.get([...match[0]][0] ?? '')
    const name = [3, 2, 1].map((length) => words.slice(0, length)).find((each) => isHobby(each))
    if (name && hobby !== undefined && (isOne(findHobby(name).name, hobby) || !ORDINARY.has(findHobby(name).name))) found.push(name.join(' '))
  }
  return [...new Set(found)]
}

const isOne = (name: string, hobby: string): boolean => name === hobby || findHobby([name]).families.includes(hobby)
