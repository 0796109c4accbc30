import { same } from './same'
import { fold, splitNames } from './text'

/** A field that two windows changed: what stands there now, and what this window would write. */
export interface Clash<F extends string = string> {
  field: F
  theirs: string
  mine: string
}

/**
 * A list after two changes from one beginning: what now stands, without what `mine` took away, with what it changed or added. Items are the
 * same where `keyOf` is. What one took away and the other changed stays: a change is worth more than a deletion, which can be done again.
 */
export function mergeList<T>(base: readonly T[], mine: readonly T[], now: readonly T[], keyOf: (item: T) => string): T[] {
  const before = new Map(base.map((item) => [keyOf(item), item]))
  const wanted = new Map(mine.map((item) => [keyOf(item), item]))
  const kept = now.flatMap((item) => {
    const key = keyOf(item)
    const own = wanted.get(key)
    if (own === undefined) return before.has(key) && same(item, before.get(key)) ? [] : [item]
    return [same(own, before.get(key)) ? item : own]
  })
  const there = new Set(now.map(keyOf))
  return [...kept, ...mine.filter((item) => !there.has(keyOf(item)) && !same(item, before.get(keyOf(item))))]
}

/** Names with commas between them, typed over what stood there `before`: put into the list as it stands now, so that names added elsewhere stay. */
export const mergeNames = (before: string, typed: string, now: readonly string[]): string[] =>
  mergeList(splitNames(before), splitNames(typed), now, (name) => fold(name))

/** Items of a list that this window changed and another one changed too, to something else: what stands there now. */
export function findOverwritten<T>(base: readonly T[], mine: readonly T[], now: readonly T[], keyOf: (item: T) => string): T[] {
  const before = new Map(base.map((item) => [keyOf(item), item]))
  const wanted = new Map(mine.map((item) => [keyOf(item), item]))
  return now.filter((item) => {
    const [was, own] = [before.get(keyOf(item)), wanted.get(keyOf(item))]
    return was !== undefined && own !== undefined && !same(own, was) && !same(item, was) && !same(item, own)
  })
}

type Lines<F extends string> = { [K in F]?: string | undefined }

/** The fields that this window changed and another one changed too, to something else. */
export function findClashes<F extends string>(fields: readonly F[], base: Lines<F>, mine: Lines<F>, now: Lines<F>): Clash<F>[] {
  return fields.flatMap((field) => {
    const [was, wanted, stands] = [base[field] ?? '', mine[field], now[field] ?? '']
    return wanted === undefined || stands === was || stands === wanted || wanted === was ? [] : [{ field, theirs: stands, mine: wanted }]
  })
}
