import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../../lib/model/reading'
import { completeReading } from '../../../lib/sites/complete'
import { startCamera, type Camera } from '../../../scripts/capture/browser'
import { type Cast, type Shape, SHAPES } from './shapes'

let camera: Camera
beforeAll(async () => { camera = await startCamera() }, 60_000)
afterAll(() => camera.close())

const cast: Cast = {
  who: 'Henrike Solvang', slug: 'henrike-solvang', title: 'Head of Cartography', firm: 'Vaisto Maps', viewer: 'Tuomas Viitasaari',
  others: [['Delphine Arceneaux', 'Surveyor at Harbour Works'], ['Ruben Castelnau', 'VP Finance at Lantern Foods']],
}
/** Whom the page showed before. */
const before: Cast = { ...cast, who: 'Lorcan Petterson', slug: 'lorcan-petterson', title: 'Director of Lighthouses', firm: 'Beacon Trust' }

const slugOf = ({ name }: Shape, { who, slug }: Cast): string => (name === 'XING' ? who.replace(' ', '_') : name === 'GitHub' ? (who.split(' ')[0] ?? '').toLowerCase() : slug)

interface Parts { title?: string | undefined; header?: Cast; top?: Cast | undefined; sections?: Cast | undefined; also?: boolean; skeleton?: boolean }

async function read(shape: Shape, { title, top, sections, also, skeleton }: Parts, asked: Cast = cast): Promise<Reading | string> {
  const fit = (person: Cast): Cast => ({ ...person, slug: slugOf(shape, person) })
  const main = `${top ? shape.top(fit(top)) : ''}${skeleton ? '<div aria-busy="true" class="skeleton"><div></div><div></div></div>' : ''}${sections ? shape.sections(fit(sections)) : ''}`
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title ?? shape.title()}</title></head><body>${shape.header(cast)}${shape.frame(main, also ? shape.also(cast) : '')}</body></html>`
  const result = completeReading(await camera.snapshot(html, shape.url(slugOf(shape, asked))))
  return result.ok ? result.value : result.failure.code
}

/** Everything that is said of somebody who is not the person of the page. */
const strange = (reading: Reading | string, people: readonly string[]): string[] => people.filter((name) => JSON.stringify(reading).includes(name))
const BESIDE = [cast.viewer, ...cast.others.flat()]

describe.each(SHAPES.map((shape) => [shape.name, shape] as const))('%s', (_, shape) => {
  it('whole, with cards of other people and the reader\'s own name: the person of the address, and nothing of the others', async () => {
    const reading = await read(shape, { title: shape.title(cast.who), top: cast, sections: cast, also: true })
    expect(reading).toMatchObject({ name: { value: cast.who } })
    expect(strange(reading, BESIDE)).toEqual([])
  })

  it('half drawn, the top alone: the person of the address', async () => {
    const reading = await read(shape, { title: shape.title(cast.who), top: cast, skeleton: true })
    if (typeof reading !== 'string') expect(reading.name.value).toBe(cast.who)
    expect(strange(reading, BESIDE)).toEqual([])
  })

  it('half drawn, without its top, while cards of others and the reader\'s name stand there: nobody', async () => {
    for (const title of [shape.title(), shape.title(cast.who)]) {
      for (const sections of [undefined, cast]) {
        for (const skeleton of [true, false]) {
          const reading = await read(shape, { title, sections, also: true, skeleton })
          // The title may be of the person already; of anybody else nothing may be read.
          if (typeof reading !== 'string') expect(reading.name.value).toBe(cast.who)
          expect(strange(reading, BESIDE)).toEqual([])
        }
      }
    }
  })

  it('on its way from one person to the next: title and heading are of two people, and nobody is read under the wrong address', async () => {
    const titleBehind = await read(shape, { title: shape.title(before.who), top: cast, sections: cast, also: true })
    if (typeof titleBehind !== 'string') expect(titleBehind.name.value).toBe(cast.who)
    expect(strange(titleBehind, [before.who, before.title])).toEqual([])
    expect(await read(shape, { title: shape.title(cast.who), top: before, sections: before, also: true })).toBeTypeOf('string')
  })
})
