import type { Line } from '../read/lines'
import type { Tree } from '../tree'
import { isNobody, listedName } from './listed-name'

/** A line that stands where others stand in the same way, with the part of the page that is about it. */
export interface Entry {
  line: Line
  /** Place of the line among all lines. */
  index: number
  name: string | undefined
  card: Tree
}

/** Lines of the page built alike: one of them a person each, perhaps. */
export interface Group {
  entries: Entry[]
  /** Entries that have a name. */
  named: Entry[]
  /** Of the entries that say who they are, the share that has a person's name. */
  ratio: number
}

/** Ways of telling what is built alike, the exact before the rough: pages differ in what they keep equal. */
const LIKENESS: readonly ((at: Tree, height: number) => string)[] = [
  (at) => `${at.tag}.${at.attr('class').slice(0, 120)}`,
  (at, height) => (height < 3 ? `${at.tag}${String(placeOf(at))}` : at.tag),
  // Rows of plain blocks: a name's column is told by where it stands in its row, whichever row that is.
  (at, height) => (height < 2 ? `${at.tag}${String(placeOf(at))}` : at.tag),
  (at, height) => (height === 0 ? `${at.tag}.${at.attr('class').slice(0, 120)}` : at.tag),
  (at) => at.tag,
]

/** Which child of its parent an element is; far down a long list all are alike. */
function placeOf(at: Tree): number {
  const index = (at.parent?.children ?? []).slice(0, 12).filter((child) => typeof child !== 'string').indexOf(at)
  return index < 0 || index > 5 ? 9 : index
}

/** Cells of a table are told apart by their column, always. */
const columnOf = (at: Tree): string => (at.tag === 'TD' || at.tag === 'TH' ? String(at.parent?.elements.indexOf(at) ?? 0) : '')

/** Numbers for the ways from the root to each element, equal for elements built alike. */
function pathNumbers(likeness: (at: Tree, height: number) => string): (at: Tree) => string {
  const numbers = new Map<string, number>()
  const known = new Map<Tree, number>()
  const above = (at: Tree | undefined): number => {
    if (!at) return 0
    const old = known.get(at)
    if (old !== undefined) return old
    const key = `${String(above(at.parent))}/${likeness(at, 9)}${columnOf(at)}`
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    known.set(at, number)
    return number
  }
  return (at) => {
    let key = ''
    let node: Tree | undefined = at
    for (let height = 0; height < 3 && node; height++, node = node.parent) key += `${likeness(node, height)}${columnOf(node)}|`
    return key + String(above(node))
  }
}

/** The part of the page around a line that holds none of the lines beside it. */
function cardAround(at: Tree, before: Tree | undefined, after: Tree | undefined): Tree {
  if (!before && !after) return at.closest('li,tr,article,[role=listitem],[role=row]') ?? at
  let card = at
  const isShared = (tree: Tree): boolean => (before !== undefined && tree.contains(before)) || (after !== undefined && tree.contains(after))
  while (card.parent && !isShared(card.parent)) card = card.parent
  return card
}

/** For each line the how manieth it is in its element, where breaks part a card into lines: "Name<br>Job<br>Firm". Undefined where none do. */
function placesInOne(lines: readonly Line[]): number[] | undefined {
  const seen = new Map<Tree, number>()
  const places = lines.map(({ at }) => {
    const place = seen.get(at) ?? 0
    seen.set(at, place + 1)
    return Math.min(place, 9)
  })
  return places.some((place) => place > 0) ? places : undefined
}

type NameOf = (line: Line) => string | undefined

/** The words in bold or in a link with which a line begins that goes on: "**Ada Quill**, surveyor". */
export function leadOf({ at, text }: Line): Tree | undefined {
  const [first] = at.elements
  const lead = first && /^(?:STRONG|B|A)$/.test(first.tag) ? first : undefined
  const said = lead?.text.replace(/\s+/g, ' ').trim() ?? ''
  return said.length > 3 && said.length < text.length && text.startsWith(said) ? lead : undefined
}

function toGroup(members: readonly { line: Line; index: number }[], nameOf: NameOf): Group {
  const entries = members.map(({ line, index }, at): Entry => ({
    line, index, name: nameOf(line), card: cardAround(line.at, members[at - 1]?.line.at, members[at + 1]?.line.at),
  }))
  const named = entries.filter(({ name }) => name !== undefined)
  const telling = entries.filter(({ line }) => !isNobody(line.text)).length
  return { entries, named, ratio: telling ? named.length / telling : 0 }
}

/** Every group of lines built alike in which somebody's name stands; of one way of telling after the other. Linear in the lines but for the depth of the page. */
export function findGroups(lines: readonly Line[]): Group[] {
  const names = new Map(lines.map((line) => [line, listedName(leadOf(line)?.text ?? '') ?? listedName(line.text)]))
  const nameOf: NameOf = (line) => names.get(line)
  const hasName = new Set(lines.filter((line) => nameOf(line) !== undefined).map(({ at }) => at))
  if (!hasName.size) return []
  const places = placesInOne(lines)
  const ways = [...LIKENESS.map((likeness) => ({ likeness, places: undefined })), ...LIKENESS.slice(0, places ? 1 : 0).map((likeness) => ({ likeness, places }))]
  return ways.flatMap(({ likeness, places: apart }) => {
    const numberOf = pathNumbers(likeness)
    const alike = new Map<string, { line: Line; index: number }[]>()
    for (const [index, line] of lines.entries()) {
      const key = `${numberOf(line.at)}#${String(apart?.[index] ?? '')}`
      const list = alike.get(key)
      if (list) list.push({ line, index })
      else alike.set(key, [{ line, index }])
    }
    return [...alike.values()].filter((members) => members.some(({ line }) => hasName.has(line.at))).map((members) => toGroup(members, nameOf))
  })
}
