/**
 * Every way in which something may fail that the user can be told about.
 * Each code has a sentence in the locale files under `failure.<CODE>`; a contract test holds the two together.
 */
export const FAILURE_CODES = [
  // Reading a page
  'NOT_A_PERSON',
  'LOGIN_WALL',
  'STILL_LOADING',
  'LAYOUT_CHANGED',
  'OUT_OF_SCOPE',
  'NO_ACCESS',
  'PAGE_NOT_READABLE',
  'READING_UNTRUSTED',
  'RECIPE_MISFIT',
  'NOT_TEACHABLE',
  // Saving
  'PAGE_MOVED_ON',
  'NAME_MISSING',
  'NOT_FOUND',
  'INVALID',
  'DISK_FULL',
  'OLD_CODE',
  'NOTHING_TO_UNDO',
  'CHANGED_SINCE',
  'NOT_COPIED',
  // Files
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'FILE_NOT_JSON',
  'FILE_NOT_CSV',
  'FILE_NOT_OURS',
  'FILE_NO_RECIPE',
  'FILE_NEWER',
  'FILE_WRONG_SHAPE',
  'FILE_TOO_DEEP',
  'CANCELLED',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

/** A failure as a value: its code, and where known the place or the value it is about. */
export interface Failure<C extends FailureCode = FailureCode> {
  code: C
  detail?: string
}
