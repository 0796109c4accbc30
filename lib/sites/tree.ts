import { matchesSelector } from './selector'

/** Text of an element is cut here: nothing that is read is longer. */
const MOST_TEXT = 60_000

/** One element of a snapshot, with the little of the DOM that reading needs: no browser, so that worker and tests have it too. */
export class Tree {
  /** Elements of this tree in document order; shared by all of them. */
  private all: Tree[] = []
  private start = 0
  private end = 0
  readonly children: (Tree | string)[] = []

  constructor(
    readonly tag: string,
    private readonly attributes: ReadonlyMap<string, string>,
    readonly parent: Tree | undefined,
  ) {
    this.all = parent?.all ?? this.all
    this.start = this.all.push(this) - 1
    this.end = this.start
  }

  /** Takes note that its last child is in. */
  close(): this {
    this.end = this.all.length - 1
    return this
  }

  /** Names of its attributes, in the page's order. */
  get names(): string[] {
    return [...this.attributes.keys()]
  }

  /** Value of an attribute; empty where it is absent. */
  attr(name: string): string {
    return this.attributes.get(name) ?? ''
  }

  has(name: string): boolean {
    return this.attributes.has(name)
  }

  /** All text in it, as `textContent`, cut at 60,000 characters. */
  get text(): string {
    let text = ''
    const add = (tree: Tree): void => {
      for (const child of tree.children) {
        if (text.length > MOST_TEXT) return
        if (typeof child === 'string') text += child
        else add(child)
      }
    }
    add(this)
    return text.slice(0, MOST_TEXT)
  }

  /** The elements next to it, before and after. */
  get neighbours(): Tree[] {
    const among = this.parent?.elements ?? []
    const index = among.indexOf(this)
    return [among[index - 1], among[index + 1]].filter((tree) => tree !== undefined)
  }

  get elements(): Tree[] {
    return this.children.filter((child) => typeof child !== 'string')
  }

  contains(other: Tree): boolean {
    return other.all === this.all && other.start >= this.start && other.start <= this.end
  }

  matches(selector: string): boolean {
    return matchesSelector(this, selector)
  }

  /** The nearest element that matches, itself included. */
  closest(selector: string): Tree | undefined {
    return this.matches(selector) ? this : this.parent?.closest(selector)
  }

  /** Elements in it that match, in document order, at most `most`. */
  findAll(selector: string, most = 2000): Tree[] {
    const found: Tree[] = []
    for (let index = this.start + 1; index <= this.end && found.length < most; index++) {
      const tree = this.all[index]
      if (tree?.matches(selector)) found.push(tree)
    }
    return found
  }

  find(selector: string): Tree | undefined {
    return this.findAll(selector, 1)[0]
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A snapshot's tree from its JSON. Whatever is not of the form `[tag, attributes, ...children]` is left out; depth is
 * bounded. Undefined where it is no JSON, or no element. Source of the form: `Packed` in `snapshot.ts`.
 */
export function parseTree(json: string): Tree | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  const build = (packed: unknown, parent: Tree | undefined, depth: number): Tree | undefined => {
    if (!Array.isArray(packed) || typeof packed[0] !== 'string' || depth > 300) return undefined
    const entries = isRecord(packed[1]) ? Object.entries(packed[1]).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : []
    const tree = new Tree(packed[0], new Map(entries), parent)
    for (const child of packed.slice(2) as unknown[]) {
      const built = typeof child === 'string' ? child : build(child, tree, depth + 1)
      if (built !== undefined) tree.children.push(built)
    }
    return tree.close()
  }
  return build(value, undefined, 0)
}
