/** One table as the browser keeps it, whatever version wrote it. */
export interface RawStore {
  keyPath: string | string[] | null
  autoIncrement: boolean
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[]
  rows: unknown[]
}

/** A database as the browser keeps it. `version` is the browser's count: ten times the schema's. */
export interface RawDatabase {
  version: number
  stores: Record<string, RawStore>
}

const answered = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => { resolve(request.result) }
  request.onerror = () => { reject(request.error ?? new Error('The database gave no reason')) }
})

/** Opens a database as it is, at whatever version. Where there is none, none is made: undefined. */
async function openAsIs(name: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name)
  let isNew = false
  request.onupgradeneeded = () => {
    isNew = true
    request.transaction?.abort()
  }
  try {
    return await answered(request)
  } catch (error) {
    if (isNew) return undefined
    throw error
  }
}

/**
 * Everything in a database, read past Dexie, the schema and its checks: for when those cannot open it. Asks for no upgrade and changes nothing.
 * Undefined where there is no such database.
 */
export async function readRaw(name: string): Promise<RawDatabase | undefined> {
  const database = await openAsIs(name)
  if (!database) return undefined
  try {
    const names = [...database.objectStoreNames]
    if (names.length === 0) return { version: database.version, stores: {} }
    const transaction = database.transaction(names, 'readonly')
    const stores = await Promise.all(names.map(async (id) => [id, await readStore(transaction.objectStore(id))] as const))
    return { version: database.version, stores: Object.fromEntries(stores) }
  } finally {
    database.close()
  }
}

async function readStore(store: IDBObjectStore): Promise<RawStore> {
  const indexes = [...store.indexNames].map((id) => {
    const { name, keyPath, unique, multiEntry } = store.index(id)
    return { name, keyPath, unique, multiEntry }
  })
  return { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes, rows: await answered(store.getAll()) }
}
