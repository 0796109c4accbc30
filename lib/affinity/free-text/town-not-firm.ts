import { fold } from '../../core/text'
import type { Field, Reading } from '../../model/reading'
import { metrosAround } from '../metro'
import { referenceInUse } from '../reference/reference'
import { rulesOf } from '../registry'

/** Large towns whose names are words of work or of leisure, or firms that no table has. Folded, sorted. */
const WORDS = new Set('bath commerce cork enterprise independence industry mobile nice orange reading sale split surprise'.split(' '))
/** A town so large is meant where nothing but its name is written. */
const LARGE = 60_000

/** Whether a text is a town's name and nothing else, and no known employer's. Without the reference data, core towns of metropolitan areas are known. */
function isTown(text: string): boolean {
  const name = fold(text)
  if (text.length > 40 || WORDS.has(name) || rulesOf('employer').parse(text).known === true) return false
  return metrosAround(name).length > 0 || (referenceInUse()?.towns.named(name)[0]?.population ?? 0) >= LARGE
}

/**
 * A reading whose line below the name ends with a town ("Partner, Edinburgh", "Designer · Bologna"): the town is where they are, and not whom
 * they work for. Only where the page gives no place otherwise, and the firm was guessed from that very line.
 */
export function placeTown(reading: Reading): Reading {
  if (reading.location) return reading
  const { organisation, headline } = reading
  if (organisation?.how === 'heading' && isTown(organisation.value)) return withPlace(reading, organisation)
  const last = /[·|•]\s*([^·|•,]{2,40})$/u.exec(headline?.value ?? '')?.[1]?.trim() ?? ''
  return headline && !organisation && isTown(last) ? withPlace(reading, { value: last, words: headline.words, how: headline.how }) : reading
}

function withPlace({ organisation, ...reading }: Reading, { value, words, how }: Field): Reading {
  const isWrong = organisation?.value === value
  const facts = reading.facts.filter(({ kind, text, how: found }) => !(isWrong && kind === 'employer' && text === value && found === 'heading'))
  const found = reading.found.filter((field) => !(isWrong && field === 'organisation') && !(field === 'employers' && facts.every(({ kind }) => kind !== 'employer')))
  return {
    ...reading,
    ...(organisation && !isWrong ? { organisation } : {}),
    location: { value, words, how },
    facts: [...facts, { kind: 'place', text: value, placeRole: 'works', quote: words, how }],
    found: [...found, 'location'],
  }
}
