import { fold } from '../../core/text'
import { type Stage, STAGES, type TieKind } from '../../model/kinds'
import type { TieTag } from '../../model/person'

/** The words of the tags in a table; part of the format, so that they are the same in every language of the interface. */
const KIND_WORDS: Readonly<Record<TieKind, string>> = {
  'mentor': 'mentor',
  'sponsor': 'sponsor',
  'reverse-mentor': 'reverse mentor',
  'reciprocal': 'reciprocal mentor',
  'shadow-sponsor': 'shadow sponsor',
  'advocate-in-residence': 'advocate in residence',
  'protege': 'protégé',
  'connector': 'connector',
  'skip-level': 'skip-level',
}

const KINDS = new Map((Object.entries(KIND_WORDS) as [TieKind, string][]).flatMap(([kind, words]) => [[fold(words), kind] as const, [fold(kind), kind] as const]))
const STAGE_OF = new Map(STAGES.map((stage) => [fold(stage), stage] as const))

/** "potential mentor". */
export const printTag = ({ kind, state }: TieTag): string => `${state} ${KIND_WORDS[kind]}`

/** Reads "active sponsor", "Potential mentor", "mentor" (potential); undefined for a word that is no tag. */
export function readTag(text: string): Omit<TieTag, 'since'> | undefined {
  const words = fold(text)
  const [first] = words.split(' ')
  const kind = KINDS.get(first === 'potential' || first === 'active' ? words.slice(first.length + 1) : words)
  return kind && { kind, state: first === 'active' ? 'active' : 'potential' }
}

/** "in conversation". */
export const printStage = (stage: Stage): string => stage.replaceAll('-', ' ')

/** Reads "In conversation" or "in-conversation"; undefined for a word that is no stage. */
export const readStage = (text: string): Stage | undefined => STAGE_OF.get(fold(text))
