import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Review } from '@/lib/model/kept'
import type { Act, Self } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { allActs, allPeople, allReviews } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { findMatters, type Matter, type MatterKind } from '@/lib/ties/matters'
import { useClock, useSelf } from './use-data'
import { useSharedScreen } from './use-shared-screen'

export interface Ties {
  people: PersonRow[]
  acts: Act[]
  reviews: Review[]
  self: Self
  matters: ReadonlyMap<MatterKind, Matter[]>
}

/** Everything between the user and their people, live; undefined until it is read. On a shared screen quiet acts are left out. */
export function useTies(): Ties | undefined {
  const self = useSelf()
  const { today } = useClock()
  const isShared = useSharedScreen()
  const read = useLiveQuery(async () => {
    const [people, acts, reviews] = await Promise.all([allPeople(db), allActs(db), allReviews(db)])
    return { people, acts, reviews }
  }, [])
  return useMemo(() => {
    if (!read || !self) return undefined
    const acts = isShared ? read.acts.filter((act) => !act.quiet) : read.acts
    return { ...read, acts, self, matters: findMatters({ ...read, acts, self, today }) }
  }, [read, self, today, isShared])
}
