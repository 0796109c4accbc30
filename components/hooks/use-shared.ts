import { useMemo } from 'react'
import { type Affinity, type CompiledSelf, findCommonGround } from '@/lib/affinity/affinity'
import type { PersonRow } from '@/lib/store/rows'
import { useCompiledSelf } from './use-data'

/** The rarest thing shared with a person; worked out when a row is drawn, and once per record. */
export type SharedFinder = (person: PersonRow | undefined) => Affinity | undefined

export function useShared(): SharedFinder {
  const self = useCompiledSelf()
  return useMemo(() => sharedFinder(self), [self])
}

function sharedFinder(self: CompiledSelf | undefined): SharedFinder {
  const known = new WeakMap<PersonRow, Affinity[]>()
  return (person) => {
    if (!person || !self || self.size === 0) return undefined
    const found = known.get(person) ?? findCommonGround(self, person.facts)
    known.set(person, found)
    return found[0]
  }
}
