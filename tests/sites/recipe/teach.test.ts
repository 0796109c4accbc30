import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../../lib/core/text'
import { Recipe, type RecipeField } from '../../../lib/model/recipe'
import { openSnapshot } from '../../../lib/sites/complete'
import type { Page } from '../../../lib/sites/page'
import { coversPage } from '../../../lib/sites/recipe/address'
import { type Made, makeRecipe, type Picks } from '../../../lib/sites/recipe/make'
import { readByRecipe } from '../../../lib/sites/recipe/run'
import { startCamera, type Camera } from '../../../scripts/capture/browser'
import { ALONE, DIRECTORIES, OTHER, TAUGHT, type Build, type Employee } from './directories'

let camera: Camera
beforeAll(async () => {
  camera = await startCamera()
}, 60_000)
afterAll(() => camera.close())

/** Each page is shown once; under which address it stands is told afterwards. */
const shown = new Map<string, unknown>()
const open = async (html: string, url: string): Promise<Page> => {
  if (!shown.has(html)) shown.set(html, await camera.snapshot(html, 'https://directory.example/'))
  const page = openSnapshot({ ...(shown.get(html) as object), url, base: url })
  if (!page.ok) throw new Error(page.failure.code)
  return page.value
}

/** Points at what a page shows of an employee, as a user would: at the line with these words. */
function point(page: Page, who: Employee): Picks {
  const lineWith = (words: string | undefined) => words ? page.lines.find(({ text }) => text === words) ?? page.lines.find(({ text }) => text.endsWith(`: ${words}`)) ?? page.lines.find(({ text }) => text.includes(words)) : undefined
  const all: Record<RecipeField, string | undefined> = { name: who.name, title: who.title, department: who.department, location: who.location, manager: who.manager, interests: who.interests[0] }
  return Object.fromEntries((Object.entries(all) as [RecipeField, string | undefined][]).flatMap(([field, words]) => { const line = lineWith(words); return line ? [[field, line]] : [] }))
}

async function teach({ url, build }: { url: (who: Employee) => string; build: Build }): Promise<{ made: Made; picks: Picks }> {
  const page = await open(build(TAUGHT, 'x7f'), url(TAUGHT))
  const picks = point(page, TAUGHT)
  const made = makeRecipe(page, picks)
  if (!made.ok) throw new Error(made.failure.code)
  return { made: made.value, picks }
}

const recipeOf = ({ host, path, fields }: Made): Recipe => Recipe.parse({ id: 'r', version: 1, name: host, host, path, fields, isOn: true, createdAt: '2026-11-23T00:00:00.000Z', updatedAt: '2026-11-23T00:00:00.000Z' })

describe.each(Object.entries(DIRECTORIES))('a directory built of %s', (_, directory) => {
  it('is taught on one page and read on the next, with other class names', async () => {
    const { made, picks } = await teach(directory)
    expect(made.untaught).toEqual([])
    for (const who of [OTHER, ALONE]) {
      const page = await open(directory.build(who, 'q0z'), directory.url(who))
      expect(coversPage(made, page.url), made.path).toBe(true)
      const read = readByRecipe(page, recipeOf(made))
      if (!read.ok) throw new Error(`${who.name}: ${read.failure.code} ${JSON.stringify(made.fields)}`)
      const { name, title, department, location, manager, facts } = read.value
      expect({ name: name.value, title: title?.value, department: department?.value, location: location?.value }).toEqual({ name: who.name, title: who.title, department: who.department, location: who.location })
      if (picks.manager && who.manager) expect(manager?.name).toBe(who.manager)
      if (!who.manager) expect(manager).toBeUndefined()
      if (picks.interests) expect(facts.filter(({ kind }) => kind === 'hobby').map(({ text }) => text)).toEqual(who.interests)
    }
  })

  it('leaves nothing of the person in the recipe', async () => {
    const { made } = await teach(directory)
    const written = ` ${fold(JSON.stringify(recipeOf(made)), 100_000)} `
    for (const value of [TAUGHT.name, ...TAUGHT.name.split(' '), TAUGHT.slug, TAUGHT.title, TAUGHT.department, TAUGHT.location, TAUGHT.manager ?? '', ...TAUGHT.interests]) {
      expect(written.includes(` ${fold(value)} `), value).toBe(false)
    }
  })

  it('says that it no longer fits where the site is built anew, and reads nobody wrong', async () => {
    const { made } = await teach(directory)
    for (const [other, { build }] of Object.entries(DIRECTORIES)) {
      const page = await open(build(OTHER, 'new'), directory.url(OTHER))
      const read = readByRecipe(page, recipeOf(made))
      if (read.ok) {
        expect(read.value.name.value, other).toBe(OTHER.name)
        expect([undefined, OTHER.title], other).toContain(read.value.title?.how === 'taught' ? read.value.title.value : undefined)
        expect([undefined, OTHER.department], other).toContain(read.value.department?.value)
        expect([undefined, OTHER.manager], other).toContain(read.value.manager?.name)
      } else expect(read.failure.code).toBe('RECIPE_MISFIT')
    }
  })
})

describe('a recipe', () => {
  it('needs a name that is one', async () => {
    const page = await open('<h1>Welcome back</h1><p>Pilot</p>', 'https://dir.example/people/x')
    const [heading, job] = page.lines
    expect(makeRecipe(page, { ...(job && { title: job }) })).toMatchObject({ ok: false, failure: { code: 'NAME_MISSING' } })
    expect(makeRecipe(page, { ...(heading && { name: heading }) })).toMatchObject({ ok: false, failure: { code: 'NAME_MISSING' } })
  })

  it('does not read a list, a form or an empty page of the same address', async () => {
    const { made } = await teach(DIRECTORIES['definition list'] ?? { url: () => '', build: () => '' })
    for (const html of ['<main><h1>New person</h1><dl><dt>Job</dt><dd></dd></dl></main>', '<main><h1>People</h1><ul><li>Ada Quill</li></ul></main>', '<main></main>', '<main><h1>Ada Quill</h1></main>', '<title>Ada Quill</title><h1>Ada Quill</h1><h1>Bo Finch</h1>']) {
      expect(readByRecipe(await open(html, 'https://dir.example/people/new'), recipeOf(made))).toMatchObject({ ok: false, failure: { code: 'RECIPE_MISFIT' } })
    }
  })
})
