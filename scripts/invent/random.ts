/** Chance that can be repeated: the same seed gives the same answers in the same order, on every machine. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number
  chance(probability: number): boolean
  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T
  /** One of the list, the first the likeliest, the n-th about 1/n as likely (Zipf), as schools and cities are. */
  pickRanked<T>(list: readonly T[]): T
  /** One of the keys, as likely as its weight says. */
  pickWeighted<K extends string>(weights: Readonly<Record<K, number>>): K
  /** A UUID (RFC 9562, version 4 by form). */
  id(): string
}

/** 32 bits from a text (FNV-1a). */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return state >>> 0
}

/** Starts a row of chance from a seed: any text. Generator: mulberry32 (public domain). */
export function seedRandom(seed: string): Random {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[Math.min(index, list.length - 1)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  const hex = (): string => Math.floor(next() * 0x1_0000_0000).toString(16).padStart(8, '0')
  return {
    next,
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickRanked: (list) => at(list, Math.floor((list.length + 1) ** next()) - 1),
    pickWeighted: <K extends string>(weights: Readonly<Record<K, number>>) => pickWeighted(Object.entries(weights) as [K, number][], next()),
    id: () => {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()]
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${'89ab'.charAt(Number.parseInt(c.charAt(0), 16) % 4)}${c.slice(1, 4)}-${c.slice(4)}${d}`
    },
  }
}

function pickWeighted<K>(weights: readonly (readonly [K, number])[], chance: number): K {
  let left = chance * weights.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of weights) {
    left -= weight
    if (left < 0) return key
  }
  throw new Error('Weights must be positive')
}
