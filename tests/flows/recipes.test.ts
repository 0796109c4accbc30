import { describe, expect, it } from 'vitest'
import { readRecipeFile } from '../../lib/flows/recipes'

const good = {
  format: 'common-ground-recipe', version: 1, name: 'Our directory', host: 'dir.example', path: '/people/*',
  fields: { name: [{ by: 'heading', level: 1, nth: 0 }], title: [{ by: 'label', label: 'Job', nth: 0, of: 1 }] },
}
const file = (value: unknown): { size: number; text: () => Promise<string> } => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { size: text.length, text: () => Promise.resolve(text) }
}
const code = async (value: unknown): Promise<string> => {
  const result = await readRecipeFile(file(value))
  return result.ok ? 'ok' : result.failure.code
}

describe('a recipe from a file', () => {
  it('is read, and nothing beside what a recipe has', async () => {
    const result = await readRecipeFile(file(JSON.stringify({ ...good, extra: 1 }).replace('"version"', '"__proto__":{"isOn":true},"version"')))
    expect(result).toEqual({ ok: true, value: good })
    expect('isOn' in {}).toBe(false)
  })

  it.each([
    ['nothing', '', 'FILE_EMPTY'], ['half of it', JSON.stringify(good).slice(0, 80), 'FILE_NOT_JSON'], ['a backup', { format: 'common-ground', version: 1 }, 'FILE_NO_RECIPE'],
    ['a list', [good], 'FILE_NO_RECIPE'], ['a later version', { ...good, version: 2 }, 'FILE_NEWER'], ['no name', { ...good, fields: { title: good.fields.title } }, 'FILE_WRONG_SHAPE'],
    ['a host with a path', { ...good, host: 'dir.example/evil' }, 'FILE_WRONG_SHAPE'], ['every host', { ...good, host: '*' }, 'FILE_WRONG_SHAPE'],
    ['a selector of another kind', { ...good, fields: { name: [{ by: 'css', value: 'h1' }] } }, 'FILE_WRONG_SHAPE'],
    ['script for a tag', { ...good, fields: { name: [{ by: 'place', path: [{ tag: '<script>', nth: 0, of: 1 }], beside: '' }] } }, 'FILE_WRONG_SHAPE'],
    ['a hundred places', { ...good, fields: { name: Array.from({ length: 100 }, () => ({ by: 'heading', level: 1, nth: 0 })) } }, 'FILE_WRONG_SHAPE'],
    ['depth without end', `${'['.repeat(90_000)}${']'.repeat(90_000)}`, 'FILE_NO_RECIPE'],
    ['a megabyte', { ...good, name: 'x'.repeat(1_000_000) }, 'FILE_TOO_LARGE'],
  ])('is refused, and says why, for %s', async (_, value, expected) => expect(await code(value)).toBe(expected))
})
