import { useEffect, useState } from 'react'
import { db } from '@/lib/store/database'
import type { TableName } from '@/lib/store/rows'
import { watchTables } from '@/lib/store/watch'

/** After a write it waits so long for the next, so that an import is read once. */
const PAUSE = 120

/**
 * What `read` gives, and gives anew after each write to one of the tables; undefined until the first is there. Where a live query would read thousands at
 * once, `read` may take its time: what is known stays in sight meanwhile. `read` and `tables` have to be the same from one drawing to the next.
 */
export function useScan<T>(tables: readonly TableName[], read: (signal: AbortSignal) => Promise<T>): T | undefined {
  const [known, setKnown] = useState<{ read: unknown; value: T }>()
  const [trouble, setTrouble] = useState<Error>()
  useEffect(() => {
    let stop = new AbortController()
    let timer = 0
    const begin = (): void => {
      stop.abort()
      stop = new AbortController()
      const { signal } = stop
      read(signal).then(
        (value) => { if (!signal.aborted) setKnown({ read, value }) },
        (error: unknown) => { if (!signal.aborted) setTrouble(error instanceof Error ? error : new Error(String(error))) },
      )
    }
    const unwatch = watchTables(db, tables, () => { clearTimeout(timer); timer = window.setTimeout(begin, PAUSE) })
    begin()
    return () => { unwatch(); clearTimeout(timer); stop.abort() }
  }, [tables, read])
  if (trouble) throw trouble
  return known?.value
}
