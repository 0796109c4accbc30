import type { ReadFact, Reading } from '../../model/reading'
import { LIMITS } from '../../core/text'
import { canonicalKey } from '../affinity'
import { readFreeText } from './read-free-text'

/**
 * A reading with what its owner tells of themselves in prose: hobbies, hometown and other places, causes, each with its sentence as the quoted
 * words. What the page lists as a fact already is not repeated. Pure; reads at most 20,000 units.
 */
export function joinSpoken(reading: Reading): Reading {
  const about = reading.about?.value ?? ''
  if (about === '') return reading
  const known = new Set(reading.facts.map(({ kind, text, placeRole }) => idOf(kind, text, placeRole)))
  const spoken = readFreeText(about).filter(({ kind, text, placeRole }) => !known.has(idOf(kind, text, placeRole)))
    .map(({ kind, text, quote, placeRole }): ReadFact => ({ kind, text: text.slice(0, LIMITS.line), quote: quote.slice(0, LIMITS.quote), how: 'text', ...(placeRole ? { placeRole } : {}) }))
  return spoken.length === 0 ? reading : { ...reading, facts: [...reading.facts, ...spoken].slice(0, LIMITS.rows) }
}

/** Living and working in a town are one here: a page names its place once, prose says which it is. */
const idOf = (kind: ReadFact['kind'], text: string, role: ReadFact['placeRole']): string => `${kind} ${canonicalKey(kind, text)} ${kind === 'place' && role === 'hometown' ? 'hometown' : ''}`
