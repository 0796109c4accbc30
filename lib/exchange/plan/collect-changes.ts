import { isSame } from './same-value'

/** What an import would do to one table. Records of the file that are in none of the three are left out, and `problems` says why. */
export interface Changes<T> {
  added: T[]
  updated: { before: T; after: T }[]
  /** How many records of the file bring nothing new: known already, or older than what is known. */
  unchanged: number
}

/** Gathers what an import does to one table; a record that several records of the file touch is told once. */
export class ChangeList<T extends { id: string }> {
  readonly #added = new Map<string, T>()
  readonly #updated = new Map<string, { before: T; after: T }>()
  #unchanged = 0

  add(record: T): void {
    this.#added.set(record.id, record)
  }

  /** `after` takes the place of `before`, which is known or has just been added. Answers the record as it then is. */
  update(before: T, after: T): T {
    if (isSame(before, after, ['updatedAt'])) {
      this.#unchanged++
      return before
    }
    if (this.#added.has(before.id)) this.#added.set(before.id, after)
    else this.#updated.set(before.id, { before: this.#updated.get(before.id)?.before ?? before, after })
    return after
  }

  result(): Changes<T> {
    return { added: [...this.#added.values()], updated: [...this.#updated.values()], unchanged: this.#unchanged }
  }
}
