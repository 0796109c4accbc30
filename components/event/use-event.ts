import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Affinity, findCommonGround } from '@/lib/affinity/affinity'
import type { Act, Event, FollowUp } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { actsOfMany, eventById, followUpsOfMany, peopleOfEvent } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { useCompiledSelf } from '../hooks/use-data'

/** Somebody met at the event, with what is shared, the most telling first. */
export interface MetPerson {
  person: PersonRow
  shared: Affinity[]
}

/** An event and its people, most shared first, live. `undefined` until read; `event` missing when it is gone. */
export function useEvent(id: string): { event: Event | undefined; people: MetPerson[]; acts: Act[]; followUps: FollowUp[] } | undefined {
  const compiled = useCompiledSelf()
  const read = useLiveQuery(async () => {
    const [event, people] = await Promise.all([eventById(db, id), peopleOfEvent(db, id)])
    const ids = people.map((person) => person.id)
    const [acts, followUps] = await Promise.all([actsOfMany(db, ids), followUpsOfMany(db, ids)])
    return { event, people, acts, followUps }
  }, [id])
  return useMemo(() => {
    if (!read || !compiled) return undefined
    const met = read.people.map((person) => ({ person, shared: compiled.size > 0 ? findCommonGround(compiled, person.facts) : [] }))
    const weight = ({ shared }: MetPerson): number => shared.reduce((sum, { rarity }) => sum + 0.05 + rarity, 0)
    const order = new Map(met.map((one) => [one, weight(one)] as const))
    return { ...read, people: met.sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0) || a.person.sortName.localeCompare(b.person.sortName)) }
  }, [read, compiled])
}
