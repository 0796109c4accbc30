import { resetLocalTimeZone } from '@internationalized/date'
import { IDBDatabase as FDBDatabase } from 'fake-indexeddb'
import { Killed, simulated } from './simulated-browser'

/** The moment and the place that the simulated machine's clock shows. The place is the process's own, so that all that asks agrees. */
export const clock = {
  now: Date.parse('2026-11-23T08:00:00Z'),
  get zone(): string { return process.env['TZ'] ?? 'UTC' },
  set zone(zone: string) {
    process.env['TZ'] = zone
    resetLocalTimeZone() // as each process finds it when it starts
  },
}

function keepZone(): () => void {
  const before = process.env['TZ']
  return () => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
}

const open = { transactions: 0 }

/** Counts the transactions under way, so that it is known when nothing runs any more. */
function countTransactions(): () => void {
  const begin = FDBDatabase.prototype.transaction
  FDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
    const transaction = begin.apply(this, args)
    open.transactions++
    const over = (): void => void open.transactions--
    transaction.addEventListener('complete', over)
    transaction.addEventListener('abort', over)
    return transaction
  }
  return () => { FDBDatabase.prototype.transaction = begin }
}

/** Turns of the event loop without a transaction after which nothing is under way. */
const CALM = 5

/** Waits until nothing is under way. */
export async function quiesce(): Promise<void> {
  for (let calm = 0; calm < CALM; calm++) {
    await new Promise((resolve) => setImmediate(resolve))
    if (open.transactions > 0) calm = -1
  }
}

function replace<T extends object>(target: T, key: keyof T & string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, key)
  Object.defineProperty(target, key, { value, configurable: true, writable: true })
  return () => {
    if (before) Object.defineProperty(target, key, before)
    else Reflect.deleteProperty(target, key)
  }
}

const PLAIN = new Set<unknown>([Object.prototype, Array.prototype])

/** Copies the plain records of the store a few times quicker than the language does, which a run spends a quarter of its time on. */
function cloning(real: typeof structuredClone): (value: unknown) => unknown {
  return function clone(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return typeof value === 'function' ? real(value) : value
    if (!PLAIN.has(Object.getPrototypeOf(value))) return real(value)
    if (Array.isArray(value)) return value.map(clone)
    const copy: Record<string, unknown> = {}
    for (const key in value) copy[key] = clone((value as Record<string, unknown>)[key])
    return copy
  }
}

/** Who asks for the zone of the machine is told that of the clock; all else is the language's own. */
function zoned(real: typeof Intl.DateTimeFormat): unknown {
  return new Proxy(real, {
    apply: (_, __, args: Parameters<typeof Intl.DateTimeFormat>) => (args.length === 0 ? { resolvedOptions: () => ({ timeZone: simulated.faults.zone ?? clock.zone }) } : new real(...args)),
  })
}

/** What a killed process leaves behind is no fault; everything else is. */
function listenForFaults(faults: unknown[]): () => void {
  const before = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  const listen = (error: unknown): void => { if (!isKilled(error)) faults.push(error) }
  process.on('unhandledRejection', listen)
  return () => {
    process.removeListener('unhandledRejection', listen)
    for (const listener of before) process.on('unhandledRejection', listener)
  }
}

export function isKilled(error: unknown): boolean {
  return error instanceof Killed || (error instanceof Error && 'inner' in error && isKilled(error.inner)) || (error instanceof Error && /killed/.test(error.message))
}

/**
 * Runs `work` on a machine whose clock, zone, locks and ids are simulated; everything is put back afterwards.
 * Throws the first fault of the code that ran unawaited.
 */
export async function inRealm<T>(newId: () => string, work: () => Promise<T>): Promise<T> {
  const faults: unknown[] = []
  const undo = [
    countTransactions(), listenForFaults(faults), replace(Date, 'now', () => clock.now), replace(crypto, 'randomUUID', newId),
    keepZone(), replace(globalThis, 'structuredClone', cloning(structuredClone)), replace(Intl, 'DateTimeFormat', zoned(Intl.DateTimeFormat)), replace(globalThis, 'navigator' as never, { language: 'en-GB', locks: simulated.locks }),
  ]
  try {
    const value = await work()
    await quiesce()
    if (faults.length > 0) throw faults[0]
    return value
  } finally {
    for (const step of undo.reverse()) step()
  }
}
