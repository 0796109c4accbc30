import { type Day, isDay } from '../core/day'

/** Days for `count` follow-ups: at most `perDay` on one, those that `taken` counts there already included, from `first` on; `next` gives the working day after a day. */
export function spreadOver(count: number, first: Day, perDay: number, next: (day: Day) => Day, taken: (day: Day) => number = () => 0): Day[] {
  if (!isDay(first)) throw new Error(`No day: ${first}`)
  const limit = Math.max(1, Math.floor(perDay))
  const days: Day[] = []
  for (let day = first; days.length < count; day = next(day)) {
    for (let used = taken(day); used < limit && days.length < count; used++) days.push(day)
  }
  return days
}
