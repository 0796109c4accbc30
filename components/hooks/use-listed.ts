import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Affinity, type CompiledSelf, findCommonGround, type SharedFact } from '@/lib/affinity/affinity'
import { type Known, knownAmong, listedId } from '@/lib/flows/listed'
import type { ListedPerson, PeopleReading } from '@/lib/model/listed'
import { db } from '@/lib/store/database'
import { useCompiledSelf } from './use-data'

/** One of many on a page: with what is shared, and as whom they are saved. */
export interface ListedRow extends Known {
  id: string
  listed: ListedPerson
  shared: Affinity[]
}

/** Everybody on the page, most shared first, live with what is saved; undefined until that is known. */
export function useListed(people: PeopleReading): ListedRow[] | undefined {
  const self = useCompiledSelf()
  const known = useLiveQuery(() => knownAmong(db, people.people, people.url), [people])
  return useMemo(() => known && self && rank(people.people.map((listed) => rowOf(listed, known.get(listedId(listed)) ?? {}, self))), [people, known, self])
}

function rowOf(listed: ListedPerson, known: Known, self: CompiledSelf): ListedRow {
  const facts: SharedFact[] = [...listed.facts, ...(known.person?.facts ?? [])]
  return { id: listedId(listed), listed, ...known, shared: self.size > 0 ? findCommonGround(self, facts) : [] }
}

/** Most shared first: what few share counts more. Among equals the page's own order stays. */
function rank(rows: ListedRow[]): ListedRow[] {
  const weight = ({ shared }: ListedRow): number => shared.reduce((sum, { rarity }) => sum + 0.05 + rarity, 0)
  return rows.map((row) => ({ row, weight: weight(row) })).sort((a, b) => b.weight - a.weight).map(({ row }) => row)
}
