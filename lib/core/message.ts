/**
 * A sentence to be put in words by the interface: a key of the locale files, the values that fill `$1`, `$2`, …
 * and, where the sentence has plural forms, the number that chooses between them.
 */
export interface Message {
  key: string
  values?: readonly (string | number)[]
  count?: number
}
