import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Day } from '@/lib/core/day'
import { factKey } from '@/lib/network/filters'
import type { Event, Self } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { allEvents } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { useSelf } from './use-data'
import { useEverybodyRows, useOpenOnes } from './use-live-rows'

/** Everybody and what the wide views look up beside them, live. */
export interface Everybody {
  people: readonly PersonRow[]
  self: Self
  events: readonly Event[]
  /** The next open follow-up of each person. */
  due: ReadonlyMap<string, Day>
  goalNames: ReadonlyMap<string, string>
  eventNames: ReadonlyMap<string, string>
  /** The user's facts, by the key that people share. */
  mine: ReadonlyMap<string, string>
}

/** Everybody, live; undefined until they are read. */
export function useEverybody(): Everybody | undefined {
  const people = useEverybodyRows()
  const events = useLiveQuery(() => allEvents(db), [])
  const open = useOpenOnes()
  const self = useSelf()
  const due = useMemo(() => new Map((open ?? []).toReversed().map((followUp) => [followUp.personId, followUp.due])), [open])
  const mine = useMemo(() => new Map((self?.facts ?? []).map((fact) => [factKey(fact), fact.text])), [self])
  return useMemo(() => {
    if (!people || !events || !open || !self) return undefined
    return {
      people, self, events, due, mine,
      goalNames: new Map(self.goals.map(({ id, text }) => [id, text])), eventNames: new Map(events.map(({ id, name }) => [id, name])),
    }
  }, [people, events, open, self, due, mine])
}
