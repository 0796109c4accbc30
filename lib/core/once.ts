/** A value that is made when it is first asked for, and then kept. What `make` throws is thrown each time. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
