import type { FactKind } from '../../model/kinds'
import type { CompiledSelf } from '../affinity'
import { isHobby } from '../hobby-names'
import { schoolWords } from '../school-words'
import { wordsOf } from '../tokens'
import { sentencesOf } from './clauses'
import { readFreeText, type SpokenFact } from './read-free-text'

/** Kinds whose names are spotted as they stand. Hobbies and places need a sentence that says so: `readFreeText`. */
const BY_NAME: readonly FactKind[] = ['school', 'employer', 'group', 'event', 'project']
const LONGEST_NAME = 9
const MOST = 40

/**
 * What a page's prose tells that could be shared: everything that `readFreeText` reads, and the names of the user's own schools, employers,
 * groups, events and projects wherever they stand, with the sentence as evidence. Names of one short word are left out: "Meta", "Target"
 * and "Brown" are words too. To be given to `findCommonGround` as facts of theirs. Linear time; at most 20,000 units are read.
 */
export function spotInText(self: CompiledSelf, text: string): SpokenFact[] {
  const found = readFreeText(text)
  for (const kind of BY_NAME) {
    const held = self.mine.get(kind)
    if (!held) continue
    const seen = new Set<string>()
    for (const sentence of sentencesOf(text)) for (const name of namesIn(sentence, kind, held.byForm)) {
      if (seen.has(name) || found.length >= MOST) continue
      seen.add(name)
      found.push({ kind, text: name, quote: sentence.slice(0, 500) })
    }
  }
  return found
}

/** The longest of the names that stand in the sentence, from left to right. */
function namesIn(sentence: string, kind: FactKind, names: ReadonlyMap<string, unknown>): string[] {
  const words = kind === 'school' ? schoolWords(sentence) : wordsOf(sentence)
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length >= 1; length--) {
      const name = words.slice(at, at + length)
      if (!names.has(name.join(' ')) || !isTelling(name)) continue
      found.push(name.join(' '))
      at += length - 1
      break
    }
  }
  return found
}

const isTelling = (name: readonly string[]): boolean => (name.length > 1 || (name[0] ?? '').length >= 8) && !isHobby(name)
