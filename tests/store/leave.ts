import type { RawDatabase } from '../../lib/store/raw'

/**
 * Makes a database as a version of the product left it, through the browser's own interface. Complete in itself, so that it can be
 * evaluated in a page as well. One of this name that is there already is deleted first.
 */
export async function leave({ name, left }: { name: string; left: RawDatabase }): Promise<void> {
  const answered = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result) }
    request.onerror = () => { reject(request.error ?? new Error('refused')) }
  })
  await answered(indexedDB.deleteDatabase(name))
  const opening = indexedDB.open(name, left.version)
  opening.onupgradeneeded = () => {
    for (const [id, { keyPath, autoIncrement, indexes, rows }] of Object.entries(left.stores)) {
      const store = opening.result.createObjectStore(id, { keyPath, autoIncrement })
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index)
      for (const row of rows) store.put(row)
    }
  }
  const database = await answered(opening)
  database.close()
}

/** Makes a database that no upgrade can bring along: the keys of a table are not where they were. */
export function spoil(left: RawDatabase): void {
  const { followUps } = left.stores
  if (!followUps) throw new Error('There are no follow-ups to spoil')
  followUps.keyPath = 'key'
  followUps.rows = followUps.rows.map((row, index) => ({ ...(row as object), key: index }))
}
