/**
 * The file of the reference data, once inflated: the four letters `CGR1`, then sections one after the other, each
 * `length of the name (1 byte), name (ASCII), length of the bytes (4 bytes, big-endian), bytes`. Texts are UTF-8.
 */
const MAGIC = 'CGR1'

/** Joins sections into one file. */
export function writeSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = [encoder.encode(MAGIC)]
  for (const [name, bytes] of sections) {
    const title = encoder.encode(name)
    const size = new Uint8Array(4)
    new DataView(size.buffer).setUint32(0, bytes.length)
    parts.push(Uint8Array.of(title.length), title, size, bytes)
  }
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** Splits a file into its sections; undefined when it is none of ours or cut short. */
export function readSections(file: Uint8Array): Map<string, Uint8Array> | undefined {
  const decoder = new TextDecoder()
  if (decoder.decode(file.subarray(0, 4)) !== MAGIC) return undefined
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const sections = new Map<string, Uint8Array>()
  let at = 4
  while (at < file.length) {
    const length = view.getUint8(at)
    const name = decoder.decode(file.subarray(at + 1, at + 1 + length))
    at += 1 + length
    if (at + 4 > file.length) return undefined
    const size = view.getUint32(at)
    at += 4
    if (at + size > file.length) return undefined
    sections.set(name, file.subarray(at, at + size))
    at += size
  }
  return sections
}
