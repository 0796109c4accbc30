import type { FactKind } from '../model/kinds'
import type { Kind } from './kind'

/** Every file of `kinds/`, by path; the contract test reads it too. */
export const KIND_FILES = import.meta.glob<Kind>('./kinds/*.ts', { eager: true, import: 'kind' })

const BY_KIND = new Map(Object.values(KIND_FILES).map((kind) => [kind.kind, kind]))

/** The rules of one kind of fact. Throws where there are none: a bug that the contract test catches. */
export function rulesOf(kind: FactKind): Kind {
  const rules = BY_KIND.get(kind)
  if (!rules) throw new Error(`No file lib/affinity/kinds/${kind}.ts`)
  return rules
}

/** Whether a shared fact of this kind opens conversations. */
export const isIcebreaker = (kind: FactKind): boolean => rulesOf(kind).use === 'icebreaker'

/** Whether a shared fact of this kind speaks for good mentoring: values, skills, work. Shown apart from icebreakers. */
export const isFit = (kind: FactKind): boolean => rulesOf(kind).use === 'fit'
