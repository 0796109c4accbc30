import { useMemo } from 'react'
import type { Review } from '@/lib/model/kept'
import type { Act, Self } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { actsOfMany, allReviews, peopleByIds, pendingActs, tiedPeople } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { findMatters, isMutual, type Matter, type MatterKind } from '@/lib/ties/matters'
import { useClock, useSelf } from './use-data'
import { useScan } from './use-scan'
import { shownPerson, useSharedScreen } from './use-shared-screen'

export interface Ties {
  /** Everybody who is something to the user, or about whom something is open. */
  people: PersonRow[]
  /** Acts about which something may be open, and all acts of those whom the user teaches, learns from in turn or champions. */
  acts: Act[]
  reviews: Review[]
  self: Self
  matters: ReadonlyMap<MatterKind, Matter[]>
}

const TABLES = ['people', 'acts', 'reviews'] as const

const isGivenTo = ({ tie }: PersonRow): boolean => isMutual(tie) || tie.tags.some(({ kind }) => kind === 'protege')

async function readTies(signal: AbortSignal) {
  const [tied, pending, reviews] = await Promise.all([tiedPeople(db, signal), pendingActs(db), allReviews(db)])
  const known = new Set(tied.map(({ id }) => id))
  const missing = [...new Set(pending.map(({ personId }) => personId))].filter((id) => !known.has(id))
  const [others, lessons] = await Promise.all([peopleByIds(db, missing), actsOfMany(db, tied.filter(isGivenTo).map(({ id }) => id))])
  const acts = new Map([...pending, ...lessons].map((act) => [act.id, act]))
  return { people: [...tied, ...others.values()], acts: [...acts.values()], reviews }
}

/** What is open between the user and their people, live; undefined until it is read, by indexes alone. On a shared screen quiet acts and shadow sponsors are left out. */
export function useTies(): Ties | undefined {
  const self = useSelf()
  const { today } = useClock()
  const isShared = useSharedScreen()
  const read = useScan(TABLES, readTies)
  return useMemo(() => {
    if (!read || !self) return undefined
    const acts = isShared ? read.acts.filter((act) => !act.quiet) : read.acts
    const people = isShared ? read.people.map((person) => shownPerson(person, true)) : read.people
    return { ...read, people, acts, self, matters: findMatters({ ...read, people, acts, self, today }) }
  }, [read, self, today, isShared])
}
