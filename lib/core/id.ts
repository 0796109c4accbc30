/** A new identifier: a random UUID (RFC 9562, version 4). */
export const newId = (): string => crypto.randomUUID()
