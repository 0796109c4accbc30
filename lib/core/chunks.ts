/** Goes through a list `size` items at a time: what is read or written at once stays small, however long the list is. */
export function* chunksOf<T>(items: readonly T[], size = 500): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
