/** A copy of a record that lacks one field; for fields that are optional, where `undefined` is no value. */
export function without<T extends object, K extends keyof T>(record: T, field: K): Omit<T, K> {
  const copy: Partial<T> = { ...record }
  Reflect.deleteProperty(copy, field)
  return copy as Omit<T, K>
}
