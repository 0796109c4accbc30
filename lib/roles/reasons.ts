import type { Message } from '../core/message'

/** One reason in words. Unknown is said, never guessed. */
export interface Reason {
  sign: 'for' | 'against' | 'unknown'
  message: Message
}

type Values = readonly (string | number)[]

const reason = (sign: Reason['sign'], key: string, values?: Values, count?: number): Reason => {
  const message: Message = { key: `roles.${key}`, ...(values && { values }), ...(count !== undefined && { count }) }
  return { sign, message }
}

/** A reason for; `key` below `roles.`. */
export const speaksFor = (key: string, values?: Values, count?: number): Reason => reason('for', key, values, count)
/** A reason against. */
export const speaksAgainst = (key: string, values?: Values): Reason => reason('against', key, values)
/** Something that matters and is not known. */
export const isUnknown = (key: string, values?: Values): Reason => reason('unknown', key, values)

/** A number as the first value, choosing the plural form. */
export const counted = (key: string, count: number): Reason => speaksFor(key, [count], count)
