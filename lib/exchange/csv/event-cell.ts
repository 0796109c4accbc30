import { type Day, isDay } from '../../core/day'

const DATED = /^(.+) \((\d{4}-\d\d-\d\d)?\)$/s

/** An event as a cell carries it. */
export interface EventWords {
  name: string
  on?: Day | undefined
}

/** Reads "Data Days (2026-05-03)"; any other text is a name. */
export function readEvent(value: string): EventWords {
  const [, name = value, on] = DATED.exec(value) ?? []
  if (on !== undefined && !isDay(on)) return { name: value }
  return { name: name.trim() || value, ...(on === undefined ? {} : { on }) }
}

/** Prints an event so that `readEvent` reads the same; a name that ends like a day gets empty brackets. */
export function printEvent({ name, on }: EventWords): string {
  if (on !== undefined) return `${name} (${on})`
  return readEvent(name).name === name ? name : `${name} ()`
}
