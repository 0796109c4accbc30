import { useMemo, useSyncExternalStore } from 'react'
import { type Affinity, type CompiledSelf, findCommonGround } from '@/lib/affinity/affinity'
import type { PersonRow } from '@/lib/store/rows'
import { useCompiledSelf } from './use-data'

/** The rarest thing shared with a person; worked out when a row is drawn, and once per record. Undefined too while it waits for its turn. */
export type SharedFinder = (person: PersonRow | undefined) => Affinity | undefined

/** So many milliseconds may go into it at a time: a screenful of rows, cold, would take a quarter of a second. */
const SLICE = 16
/** More than are on any screen; who waits longer has been scrolled away. */
const MOST_WAITING = 120

export function useShared(): SharedFinder {
  const self = useCompiledSelf()
  const finding = useMemo(() => new Finding(self), [self])
  const found = useSyncExternalStore(finding.subscribe, finding.count)
  return useMemo(() => { void found; return (person) => finding.of(person) }, [finding, found])
}

/** What is shared with whom, found a slice at a time. */
class Finding {
  readonly #known = new WeakMap<PersonRow, Affinity[]>()
  readonly #waiting = new Set<PersonRow>()
  readonly #listeners = new Set<() => void>()
  /** Nothing at first: rows are painted before what takes its time to find, the first one most of all, for it makes the tables. */
  #spent = SLICE
  #count = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly self: CompiledSelf | undefined) {}

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => { this.#listeners.delete(changed) }
  }

  /** How often something was found later than it was asked for. */
  readonly count = (): number => this.#count

  of(person: PersonRow | undefined): Affinity | undefined {
    if (!person || !this.self || this.self.size === 0) return undefined
    const known = this.#known.get(person)
    if (known) return known[0]
    this.#timer ??= setTimeout(this.#goOn)
    if (this.#spent < SLICE) return this.#find(person, this.self)
    this.#waiting.add(person)
    const [oldest] = this.#waiting
    if (oldest && this.#waiting.size > MOST_WAITING) this.#waiting.delete(oldest)
    return undefined
  }

  #find(person: PersonRow, self: CompiledSelf): Affinity | undefined {
    const begin = performance.now()
    const found = findCommonGround(self, person.facts)
    this.#known.set(person, found)
    this.#spent += performance.now() - begin
    return found[0]
  }

  readonly #goOn = (): void => {
    this.#timer = undefined
    this.#spent = 0
    if (this.#waiting.size === 0 || !this.self) return
    for (const person of this.#waiting) {
      if (this.#spent >= SLICE) break
      this.#waiting.delete(person)
      this.#find(person, this.self)
    }
    if (this.#waiting.size > 0) this.#timer = setTimeout(this.#goOn)
    this.#count++
    for (const listener of this.#listeners) listener()
  }
}
