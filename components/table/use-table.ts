import { useLiveQuery } from 'dexie-react-hooks'
import { useDeferredValue, useMemo, useState } from 'react'
import { type Column, readColumns, readSort, sortPeople, type TableContext, type TableSort } from '@/lib/network/columns'
import { type FilterContext, filterPeople, readFilters, type TableFilter } from '@/lib/network/filters'
import { weighShared } from '@/lib/network/weigh-shared'
import type { SavedView } from '@/lib/model/kept'
import { searchPeople } from '@/lib/search/people-index'
import { saveSettings } from '@/lib/flows/own'
import { db } from '@/lib/store/database'
import { firstPeople } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { useClock, useSettings } from '../hooks/use-data'
import { type Everybody, useEverybody } from '../hooks/use-everybody'
import { useSharedScreen } from '../hooks/use-shared-screen'
import { announceTrouble } from '../ui/toast'

/** What the table shows and how. */
export interface TableState {
  query: string
  filters: readonly TableFilter[]
  match: 'all' | 'any'
  sort: TableSort
}

export interface Table extends TableState {
  everybody: Everybody | undefined
  /** Who matches, in order; the first by name while everybody is being read, undefined until then. */
  rows: readonly PersonRow[] | undefined
  columns: readonly Column[]
  context: TableContext & FilterContext
  selected: ReadonlySet<string>
  select: (ids: ReadonlySet<string>) => void
  show: (patch: Partial<TableState>) => void
  setColumns: (columns: readonly Column[]) => void
  /** The saved view that was opened last, until it is left. */
  view: string | undefined
  open: (view: SavedView | undefined) => void
}

const START: TableState = { query: '', filters: [], match: 'all', sort: { by: 'name', descending: false } }
const NOTHING: Pick<Everybody, 'due' | 'goalNames' | 'eventNames' | 'mine'> = { due: new Map(), goalNames: new Map(), eventNames: new Map(), mine: new Map() }
const UNWEIGHED: ReadonlyMap<string, number> = new Map()

/** Enough rows for the first screen, while the others are on their way. */
const FIRST = 60

/** The state of the table; columns are kept in the settings, everything else lives as long as the view does. */
export function useTable(): Table {
  const everybody = useEverybody()
  const settings = useSettings()
  const { today } = useClock()
  const isShared = useSharedScreen()
  const [state, setState] = useState(START)
  const [view, setView] = useState<string>()
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(() => readColumns(settings?.columns), [settings?.columns])
  const query = useDeferredValue(state.query)
  const { due, goalNames, eventNames, mine } = everybody ?? NOTHING
  const isWeighed = state.sort.by === 'shared'
  const shared = useMemo(() => (everybody && isWeighed ? weighShared(everybody.people, mine) : UNWEIGHED), [everybody, isWeighed, mine])
  const context = useMemo(() => ({ today, due, goals: goalNames, events: eventNames, shared, isShared }), [today, due, goalNames, eventNames, shared, isShared])
  const isRead = everybody !== undefined
  const first = useLiveQuery(() => (isRead ? undefined : firstPeople(db, FIRST)), [isRead])
  const rows = useMemo(
    () => (everybody ? rowsOf(everybody.people, query, state, context) : isPlain(state) && first?.length !== 0 ? first : undefined),
    [everybody, first, query, state, context],
  )
  const setColumns = (next: readonly Column[]): void => {
    void saveSettings({ columns: [...next] }).then((result) => { if (!result.ok) announceTrouble(result.failure) })
  }
  const open = (saved: SavedView | undefined): void => {
    setView(saved?.id)
    setState(saved ? { query: saved.query, filters: readFilters(saved.filters), match: saved.match, sort: readSort(saved.sort) } : START)
    if (saved) setColumns(readColumns(saved.columns))
  }
  return { ...state, everybody, rows, columns, context, selected, select, setColumns, view, open, show: (patch) => { setState((known) => ({ ...known, ...patch })) } }
}

const isPlain = ({ query, filters, sort }: TableState): boolean => query === '' && filters.length === 0 && sort.by === 'name' && !sort.descending

/** Narrowed down, then in order: the search's own where one searches and no column is chosen. */
function rowsOf(people: readonly PersonRow[], query: string, { filters, match, sort }: TableState, context: TableContext & FilterContext): readonly PersonRow[] {
  const kept = filterPeople(people, filters, match, context)
  if (query.trim() === '') return sortPeople(kept, sort, context)
  const found = searchPeople(people, query)
  if (sort.by !== 'name') {
    const ids = new Set(found)
    return sortPeople(kept.filter(({ id }) => ids.has(id)), sort, context)
  }
  const byId = new Map(kept.map((person) => [person.id, person]))
  return found.flatMap((id) => { const person = byId.get(id); return person ? [person] : [] })
}
