/** Whether two records of the model hold the same, in whatever order their keys stand. Keys in `except` and missing values do not count. */
export function isSame(a: unknown, b: unknown, except: readonly string[] = []): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => except.includes(key) || isSame(left[key], right[key]))
}
