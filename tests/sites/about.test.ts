import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSaved } from '../../scripts/capture'
import { startCamera, type Camera } from '../../scripts/capture/browser'

const ROOT = join(import.meta.dirname, '../fixtures/sites')

let camera: Camera
beforeAll(async () => {
  camera = await startCamera()
}, 60_000)
afterAll(() => camera.close())

/** What people say of themselves, on every site: it is kept whole, for common ground is looked for in it. */
it.each([
  ['linkedin/signed-in-2022', 'I teach coding to teenagers on Saturdays'],
  ['linkedin/signed-in-hashed', 'Hobbies: sea kayaking'],
  ['github/profile-without-name', 'now live on a boat'],
  ['xing/profile-2022', 'Ich suche: Austausch mit Gründerinnen, Mentoring'],
  ['orcid/record', 'I watch ice from above'],
  ['stack-overflow/user', 'Interests: sea swimming'],
  ['mastodon/account', 'Hobbies: sea glass, bell ringing'],
  ['bluesky/account', 'Open to mentees'],
  ['adplist/mentor', 'Hobbies: kite building'],
  ['meetup/member', 'small pottery'],
  ['sessionize/speaker', 'Hobbies: trail running'],
  ['luma/host', 'climate hardware'],
  ['eventbrite/host', 'coach for first-time managers'],
  ['generic/university-cards-in-divs', 'the price of salt'],
])('%s: the about text says "%s"', async (name, words) => {
  const file = join(ROOT, `${name}.html`)
  const { url } = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8')) as { url: string }
  const outcome = await readSaved(camera, { file, url, beside: {} })
  expect(outcome.ok ? outcome.reading.about?.value : outcome.code).toContain(words)
}, 20_000)
