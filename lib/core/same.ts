type Fields = Record<string, unknown>

/** Whether two stored values are equal: same keys, whatever their order. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.keys(a)
  return left.length === Object.keys(b).length && left.every((key) => same((a as Fields)[key], (b as Fields)[key]))
}
