/** A dot that wants its name written: where it stands, how large it and its name are, in pixels, y downwards. `room`: what stands around it reaches so far, and the name goes above or below that. */
export interface Wanted { id: string; x: number; y: number; size: number; width: number; room?: number | undefined }
/** Where a name stands: the left end of its line, and the middle of its height. */
export interface Placed { id: string; x: number; y: number }

interface Box { left: number; right: number; top: number; bottom: number }

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const around = (x: number, y: number, half: number): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half })

/** Boxes are looked up in squares of this side, in pixels. */
const CELL = 64

/** Boxes in squares, so that one asks only those near by. */
class Taken {
  readonly #cells = new Map<string, Box[]>()

  #keysOf({ left, right, top, bottom }: Box): string[] {
    const keys: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${String(x)} ${String(y)}`)
    return keys
  }

  add(box: Box): void {
    for (const key of this.#keysOf(box)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), box])
  }

  meets(box: Box): boolean {
    return this.#keysOf(box).some((key) => (this.#cells.get(key) ?? []).some((other) => meets(box, other)))
  }
}

/**
 * Places for names so that none covers another, nor leaves the frame, nor covers a dot that wants a name, nor what stands around it, where that can be helped: those that come first choose first,
 * beside their dot, above or below it; a name that finds no place is not written. Linear in the names, whatever they are.
 */
export function placeLabels(wanted: readonly Wanted[], frame: { width: number; height: number }, lineHeight: number): Placed[] {
  const [names, dots, flowers] = [new Taken(), new Taken(), new Taken()]
  for (const { x, y, size, room = 0 } of wanted) {
    dots.add(around(x, y, size))
    flowers.add(around(x, y, Math.max(size, room * 0.75)))
  }
  const boxOf = ({ x, y }: { x: number; y: number }, width: number): Box => ({ left: x - 2, right: x + width + 2, top: y - lineHeight / 2, bottom: y + lineHeight / 2 })
  const isFree = (box: Box): boolean => box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height && !names.meets(box)
  return wanted.flatMap((one): Placed[] => {
    const free = spotsFor(one, lineHeight).filter((spot) => isFree(boxOf(spot, one.width)))
    const spot = free.find((known) => !flowers.meets(boxOf(known, one.width))) ?? free.find((known) => !dots.meets(boxOf(known, one.width))) ?? free[0]
    if (!spot) return []
    names.add(boxOf(spot, one.width))
    return [{ id: one.id, ...spot }]
  })
}

function spotsFor({ x, y, size, width, room }: Wanted, lineHeight: number): { x: number; y: number }[] {
  const beside = size + 4
  const above = Math.max(size, room ?? 0) + lineHeight / 2 + 1
  const sides = [{ x: x + beside, y }, { x: x - beside - width, y }]
  const ends = [{ x: x - width / 2, y: y - above }, { x: x - width / 2, y: y + above }]
  return room === undefined ? [...sides, ...ends] : [...ends, { x: x - width / 2, y: y + size + lineHeight / 2 }, ...sides]
}
