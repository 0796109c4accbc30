import type { Tree } from './tree'

type Test = (tree: Tree) => boolean
/** Compound selectors from right to left; `near` where the next one must be the parent itself. */
type Step = { test: Test; near: boolean }

const COMPARE: Record<string, (value: string, wanted: string) => boolean> = {
  '=': (value, wanted) => value === wanted,
  '^=': (value, wanted) => value.startsWith(wanted),
  '$=': (value, wanted) => value.endsWith(wanted),
  '*=': (value, wanted) => value.includes(wanted),
  '~=': (value, wanted) => value.split(/\s+/).includes(wanted),
}

function attributeTest(source: string): Test {
  const [, name = '', sign, wanted = '', loose] = /^([\w-]+)(?:([~^$*]?=)["']?([^"'\]]*?)["']?(\s+i)?)?$/.exec(source) ?? []
  if (!name) throw new Error(`Not an attribute selector: [${source}]`)
  if (!sign) return (tree) => tree.has(name)
  const compare = COMPARE[sign] ?? (() => false)
  return loose ? (tree) => compare(tree.attr(name).toLowerCase(), wanted.toLowerCase()) : (tree) => tree.has(name) && compare(tree.attr(name), wanted)
}

function compoundTest(source: string): Test {
  const tests: Test[] = []
  for (const [part] of source.matchAll(/\[[^\]]*\]|[.#]?[\w-]+|\*/g)) {
    const name = part.slice(1)
    if (part.startsWith('[')) tests.push(attributeTest(part.slice(1, -1)))
    else if (part.startsWith('.')) tests.push((tree) => tree.attr('class').includes(name) && tree.attr('class').split(/\s+/).includes(name))
    else if (part.startsWith('#')) tests.push((tree) => tree.attr('id') === name)
    else if (part !== '*') tests.push((tree) => tree.tag === part.toUpperCase())
  }
  return (tree) => tests.every((test) => test(tree))
}

function compile(selector: string): Step[][] {
  return (selector.match(/(?:\[[^\]]*\]|[^,[])+/g) ?? []).map((single) => {
    const parts = single.trim().match(/(?:\[[^\]]*\]|[^\s>[])+|>/g) ?? []
    const steps: Step[] = []
    for (const [index, part] of parts.entries()) if (part !== '>') steps.unshift({ test: compoundTest(part), near: parts[index - 1] === '>' })
    return steps
  })
}

const compiled = new Map<string, Step[][]>()

/**
 * Whether an element matches a CSS selector: tags, `.class`, `#id`, attributes (`= ^= $= *= ~=`, flag `i`), descendants,
 * `>` and lists. Enough for adapters; a selector beyond that throws.
 */
export function matchesSelector(tree: Tree, selector: string): boolean {
  let lists = compiled.get(selector)
  if (!lists) compiled.set(selector, (lists = compile(selector)))
  return lists.some(([first, ...above]) => first !== undefined && first.test(tree) && matchesAbove(tree, first, above))
}

function matchesAbove(tree: Tree, last: Step, steps: readonly Step[]): boolean {
  let { near } = last
  let at = tree.parent
  for (const step of steps) {
    if (!near) while (at && !step.test(at)) at = at.parent
    if (!at || !step.test(at)) return false
    near = step.near
    at = at.parent
  }
  return true
}
