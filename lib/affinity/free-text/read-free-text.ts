import type { FactKind, PlaceRole } from '../../model/kinds'
import { rulesOf } from '../registry'
import { readCauses } from './read-causes'
import { readHobbies } from './read-hobbies'
import { readPlaces } from './read-places'
import { sentencesOf } from './clauses'

/** A fact that someone tells in prose, with the sentence that tells it. */
export interface SpokenFact {
  kind: FactKind
  /** As written, or the name as it is known by. */
  text: string
  /** The sentence, at most 500 units. */
  quote: string
  placeRole?: PlaceRole
}

/** So many facts of one text at most: prose that names more is a list of keywords. */
const MOST = 60

/**
 * Hometown, other places, hobbies and causes told in someone's own sentences ("About", a bio, an introduction). Only what is plainly said
 * of the person: "my son plays the cello", "never got into tennis" and "surfing a wave of change" yield nothing. Reads at most 20,000 units
 * in linear time. Finds hometowns better with the reference data. Each fact once, the first sentence as its evidence.
 */
export function readFreeText(text: string): SpokenFact[] {
  const found: SpokenFact[] = []
  const seen = new Set<string>()
  const add = (fact: SpokenFact): void => {
    const id = `${fact.kind} ${fact.placeRole ?? ''} ${rulesOf(fact.kind).parse(fact.text).key}`
    if (found.length >= MOST || seen.has(id)) return
    seen.add(id)
    found.push(fact)
  }
  for (const sentence of sentencesOf(text)) {
    const quote = sentence.slice(0, 500)
    for (const { text: place, role } of readPlaces(sentence)) add({ kind: 'place', text: place, quote, placeRole: role })
    for (const hobby of readHobbies(sentence)) add({ kind: 'hobby', text: hobby.text, quote })
    for (const cause of readCauses(sentence)) add({ kind: 'cause', text: cause, quote })
  }
  return found
}
