import { readFile } from 'node:fs/promises'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, row, seePerson } from './user'

test('The map shows who is bound to whom, to the eye and as a list, and is saved as PNG and SVG', async ({ app }) => {
  const self = me()
  const goal = self.goals[0]?.id ?? ''
  const event = { id: 'event-1', name: 'Harbour Night', createdAt: '2026-01-01T00:00:00.000Z' }
  const ilta = person('Ilta Korpi', { organisation: 'Northwind', tags: ['sponsor'], eventIds: [event.id] })
  const people = [ilta, person('Bo <b>Ampleforth', { organisation: 'Northwind', introducedBy: { personId: ilta.id, name: ilta.name } }), person('Cai Dren', { eventIds: [event.id] })]
  ilta.tie.goalIds = [goal]
  await bringIn(app, backup({ self, events: [event], people }))
  const page = await app.context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => { troubles.push(error.message) })
  await page.goto(app.url('workspace.html#/map'))
  await expect(page.getByText('3 people')).toBeVisible()
  await expect(page.locator('canvas').first()).toBeVisible()
  await checkA11y(page)

  // By the keyboard: from the search to the list, to a dot, to its neighbour, to the person.
  await page.getByRole('searchbox', { name: 'Find on the map' }).fill('northw')
  await row(page, 'Northwind').focus()
  await page.keyboard.press('Enter')
  const chosen = page.getByRole('region', { name: 'Northwind' })
  await expect(chosen).toContainText('organisation · 2 links')
  await chosen.getByRole('button', { name: 'Ilta Korpi' }).click()
  await expect(page.getByRole('region', { name: 'Ilta Korpi' })).toContainText('introduced')
  await expect(page.getByRole('region', { name: 'Ilta Korpi' })).toContainText('sponsor')

  const take = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const png = await take('Save as PNG')
  expect(png.name).toMatch(/^common-ground-map-\d{4}-\d\d-\d\d\.png$/)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1600, 1200])
  const svg = await take('Save as SVG')
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    return { broken: file.querySelector('parsererror') !== null, dots: file.querySelectorAll('circle').length, names: [...file.querySelectorAll('text')].map((label) => label.textContent).sort() }
  }, svg.bytes.toString('utf8'))
  expect(read).toEqual({ broken: false, dots: 5, names: ['Bo <b>Ampleforth', 'Cai Dren', 'Harbour Night', 'Ilta Korpi', 'Northwind'] })

  await page.getByRole('button', { name: /Goal/ }).click()
  await page.getByRole('option', { name: 'Lead a platform team' }).click()
  await expect(page.getByText('1 person')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 720 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await checkNoOverflow(page)
  await checkA11y(page)
  await page.getByRole('searchbox', { name: 'Find on the map' }).fill('')
  await row(page, 'Ilta Korpi').click()
  await page.getByRole('button', { name: 'Open their page' }).click()
  await seePerson(page, 'Ilta Korpi')
  expect(troubles).toEqual([])
})
