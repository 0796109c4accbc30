import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseYAML } from 'confbox'
import { compileSelf, findCommonGround } from '../../lib/affinity/affinity'
import { suggestOpeners } from '../../lib/affinity/opener'
import { FAILURE_CODES } from '../../lib/core/failure'
import { weighRoles } from '../../lib/roles/roles'
import { invent } from '../../scripts/invent/invent'

type Tree = { [key: string]: string | Tree }

/** Every key of a locale file, plural forms as one. */
function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (/^(\d+|n)$/.test(key)) return [path]
    const here = path === '' ? key : `${path}.${key}`
    return typeof value === 'string' ? [here] : keysOf(value, here)
  })
}

const english = new Set(keysOf(parseYAML<Tree>(readFileSync('locales/en.yml', 'utf8'))))
const sources = import.meta.glob<string>(['../../lib/**/*.ts', '../../components/**/*.{ts,tsx}'], { eager: true, query: '?raw', import: 'default' })

/** Keys written out in full in the code: `key: 'a.b'`. Keys made of parts are checked by the tests of their rooms. */
const written = Object.entries(sources).flatMap(([file, code]) =>
  [...code.matchAll(/\bkey: '([a-zA-Z]+(?:\.[a-zA-Z0-9-]+)+)'/g)].map((match) => [file.replace('../../', ''), match[1] ?? ''] as const))

describe('the words of the interface', () => {
  it.each(FAILURE_CODES)('has a sentence for %s', (code) => {
    expect(english).toContain(`failure.${code}`)
  })

  it('has every message that the code names', () => {
    expect(written.length).toBeGreaterThan(60)
    expect(written.filter(([, key]) => !english.has(key.replaceAll('-', '_')))).toEqual([])
  })

  it('writes no sentence into a component', () => {
    const loose = Object.entries(sources).filter(([file]) => file.endsWith('.tsx'))
      .flatMap(([file, code]) => [...code.matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<>{}]*)</g)].map((match) => `${file}: ${match[1] ?? ''}`))
    expect(loose).toEqual([])
  })
})

describe('what the rooms say of invented people', () => {
  const { people, acts, self } = invent({ count: 400, seed: '7', today: '2026-11-03' })
  if (!self) throw new Error('The invented people have no user among them')
  const compiled = compileSelf(self.facts)
  const said = people.flatMap((person) => {
    const common = findCommonGround(compiled, person.facts)
    const roles = weighRoles({ self, person, common, tie: person.tie, acts: acts.filter((act) => act.personId === person.id) })
    return [
      ...common.flatMap((affinity) => [affinity.sentence, ...(affinity.rarityReason ? [affinity.rarityReason] : [])]),
      ...[...roles.mentor, ...roles.sponsor].map((reason) => reason.message),
      ...suggestOpeners(common, person, self),
    ]
  })

  it('has words for all of it', () => {
    expect(said.length).toBeGreaterThan(1000)
    expect([...new Set(said.map(({ key }) => key))].filter((key) => !english.has(key.replaceAll('-', '_')))).toEqual([])
  })
})
