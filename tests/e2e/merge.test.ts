import type { Act } from '../../lib/model/records'
import { type App, launch } from '../../scripts/browser/launch'
import { checkA11y } from './a11y'
import { backup, day, followUp, me, person } from './backup'
import { expect, launchOptions, test } from './fixtures'
import { bringIn, notice, row, seePerson, undo } from './user'

// One browser for both: each looks at people of its own.
test.describe.configure({ mode: 'serial' })

const act = (personId: string, text: string): Act =>
  ({ id: `act-${text}`, personId, kind: 'advice', direction: 'received', state: 'closed', quiet: false, on: day(-2), text, createdAt: `${day(-2)}T09:00:00.000Z` })

const [keep, gone] = [person('Mirembe Castell', { title: 'VP Platform', tags: ['mentor'] }), person('Mirembe Castell', { title: 'CTO', organisation: 'Kelo Transit', tags: ['sponsor'] })]
const met = { ...person('Ilta Korpivaara'), introducedBy: { personId: gone.id, name: gone.name } }
const both = person('Tobiah Renn', { title: 'VP Platform', organisation: 'Northwind' })
let app: App

test.beforeAll(async ({ server }) => {
  app = await launch(launchOptions(server))
  await bringIn(app, backup({ self: me(), people: [keep, gone, met, both], acts: [act(keep.id, 'first'), act(gone.id, 'second')], followUps: [followUp(gone, day(3), 'Say thanks')] }))
})
test.afterAll(() => app.close())

test('one person saved twice becomes one, field by field, with both ledgers, and can be two again', async () => {
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 400, height: 720 })
  await page.goto(app.url(`sidepanel.html#/people/${keep.id}`))
  await seePerson(page, 'Mirembe Castell')
  await expect(page.getByRole('main')).toContainText('There is another Mirembe Castell (CTO, Kelo Transit).')
  await page.getByRole('button', { name: 'The same person?' }).click()
  await page.getByRole('group', { name: 'Job title' }).getByRole('button', { name: 'CTO' }).click()
  await checkA11y(page)
  await page.getByRole('button', { name: 'Merge into one' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('potential mentor · potential sponsor')
  await expect(main).toContainText(/CTO, Kelo Transit/)
  const was = page.getByRole('region', { name: 'What was' })
  await expect(was).toContainText('first')
  await expect(was).toContainText('second')
  await expect(was).toContainText('VP Platform')
  await expect(page.getByRole('region', { name: 'To come back to' })).toContainText('Say thanks')
  await page.getByRole('button', { name: 'Everything known' }).click()
  await expect(main).toContainText(`Mirembe Castell, on ${new Date().toISOString().slice(0, 10)}`)
  await undo(page, 'is one person now')
  await expect(main).toContainText('There is another Mirembe Castell (CTO, Kelo Transit).')
  await expect(was).not.toContainText('second')
  await page.goto(app.url('sidepanel.html#/people'))
  await expect(row(page, 'Mirembe Castell')).toHaveCount(2)
})

test('two windows edit one person: the later save merges by field, says so, and loses nothing', async () => {
  const [first, second] = [await app.context.newPage(), await app.context.newPage()]
  for (const page of [first, second]) {
    await page.bringToFront()
    await page.goto(app.url(`sidepanel.html#/people/${both.id}`))
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
  }
  // A window behind others draws seldom: whichever is used comes to the front, as it does for the user.
  await first.bringToFront()
  await first.getByRole('textbox', { name: 'Job title' }).fill('CTO')
  await first.getByRole('textbox', { name: 'Organisation' }).fill('Kelo Transit')
  await first.getByRole('textbox', { name: 'Add a hobby' }).fill('sauna')
  await first.getByRole('textbox', { name: 'Add a hobby' }).press('Enter')
  await second.getByRole('textbox', { name: 'Job title' }).fill('Chief Engineer')
  await second.getByRole('textbox', { name: 'Add a hobby' }).fill('chess')
  await second.getByRole('textbox', { name: 'Add a hobby' }).press('Enter')
  await first.getByRole('button', { name: 'Save', exact: true }).click()

  await second.bringToFront()
  await expect(second.getByText('Changed in another window meanwhile, to “CTO”.')).toBeVisible()
  await expect(second.getByRole('textbox', { name: 'Organisation' })).toHaveValue('Kelo Transit')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(notice(second, 'Another window had changed this too (Job title)')).toBeVisible()
  const main = second.getByRole('main')
  await expect(main).toContainText('Chief Engineer, Kelo Transit')
  await expect(main).toContainText('Job title was also changed in another window, to: CTO')
  await second.getByRole('button', { name: 'Everything known' }).click()
  await expect(main).toContainText('sauna')
  await expect(main).toContainText('chess')

  // Deleted here while it is typed about there.
  await first.bringToFront()
  await first.getByRole('button', { name: 'Edit', exact: true }).click()
  await first.getByRole('textbox', { name: 'Headline' }).fill('Typed while the other window deletes')
  await second.bringToFront()
  await second.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(notice(second, 'Deleted Tobiah Renn')).toBeVisible()
  await first.bringToFront()
  await expect(first.getByRole('main').getByRole('alert')).toContainText('Deleted in another window meanwhile.')
  await first.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(first.getByRole('main')).toContainText('Typed while the other window deletes')
  await expect(row(second, 'Tobiah Renn')).toBeVisible()
})
