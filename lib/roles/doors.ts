import type { ActKind } from '../model/kinds'
import type { Act } from '../model/records'

/** Kinds of act that open a door for whoever receives them. */
export const DOORS: ReadonlySet<ActKind> = new Set<ActKind>(['introduction', 'endorsement', 'opportunity', 'visibility'])

/** Whether an introduction has been made; one that is merely asked for or agreed to has opened nothing yet. */
function isMade({ introduction, state }: Pick<Act, 'introduction' | 'state'>): boolean {
  if (introduction === undefined || introduction.steps.length === 0) return state === 'closed'
  return introduction.steps.some(({ step }) => step === 'made' || step === 'replied' || step === 'looped-back')
}

/** Whether an act opened a door: for the user where it was received, for the other where it was given. */
export const opensDoor = (act: Act): boolean => DOORS.has(act.kind) && (act.kind !== 'introduction' || isMade(act))
