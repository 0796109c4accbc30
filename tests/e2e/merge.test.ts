import type { Act } from '../../lib/model/records'
import { checkA11y } from './a11y'
import { backup, day, followUp, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, readNotice, row, seePerson, undo } from './user'

const act = (personId: string, text: string): Act =>
  ({ id: `act-${text}`, personId, kind: 'advice', direction: 'received', state: 'closed', quiet: false, on: day(-2), text, createdAt: `${day(-2)}T09:00:00.000Z` })

test('one person saved twice becomes one, field by field, with both ledgers, and can be two again', async ({ app }) => {
  const [keep, gone] = [person('Mirembe Castell', { title: 'VP Platform', tags: ['mentor'] }), person('Mirembe Castell', { title: 'CTO', organisation: 'Kelo Transit', tags: ['sponsor'] })]
  const met = { ...person('Ilta Korpivaara'), introducedBy: { personId: gone.id, name: gone.name } }
  await bringIn(app, backup({ self: me(), people: [keep, gone, met], acts: [act(keep.id, 'first'), act(gone.id, 'second')], followUps: [followUp(gone, day(3), 'Say thanks')] }))
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

test('two windows edit one person: the later save merges by field, says so, and loses nothing', async ({ app }) => {
  const mirembe = person('Mirembe Castell', { title: 'VP Platform', organisation: 'Northwind' })
  await bringIn(app, backup({ self: me(), people: [mirembe] }))
  const [first, second] = [await app.context.newPage(), await app.context.newPage()]
  for (const page of [first, second]) {
    await page.goto(app.url(`sidepanel.html#/people/${mirembe.id}`))
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
  }
  await first.getByRole('textbox', { name: 'Job title' }).fill('CTO')
  await second.getByRole('textbox', { name: 'Job title' }).fill('Chief Engineer')
  await second.getByRole('textbox', { name: 'Location' }).fill('Turku')
  await first.getByRole('textbox', { name: 'Organisation' }).fill('Kelo Transit')
  await first.getByRole('textbox', { name: 'Add a hobby' }).fill('sauna')
  await first.getByRole('textbox', { name: 'Add a hobby' }).press('Enter')
  await second.getByRole('textbox', { name: 'Add a hobby' }).fill('chess')
  await second.getByRole('textbox', { name: 'Add a hobby' }).press('Enter')
  await first.getByRole('button', { name: 'Save', exact: true }).click()
  await readNotice(first, 'Saved')

  await expect(second.getByText('Changed in another window meanwhile, to “CTO”.')).toBeVisible()
  await expect(second.getByRole('textbox', { name: 'Organisation' })).toHaveValue('Kelo Transit')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await readNotice(second, 'Another window had changed this too (Job title)')
  const main = second.getByRole('main')
  await expect(main).toContainText('Chief Engineer, Kelo Transit · Turku')
  await expect(main).toContainText('Job title was also changed in another window, to: CTO')
  await second.getByRole('button', { name: 'Everything known' }).click()
  await expect(main).toContainText('sauna')
  await expect(main).toContainText('chess')
  await first.getByRole('button', { name: 'Edit', exact: true }).click()
  await first.getByRole('textbox', { name: 'Headline' }).fill('Typed while the other window deletes')
  await second.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(first.getByRole('alert')).toContainText('Deleted in another window meanwhile.')
  await first.getByRole('button', { name: 'Save', exact: true }).click()
  await readNotice(first, 'Saved')
  await expect(first.getByRole('main')).toContainText('Typed while the other window deletes')
  await expect(row(second, 'Mirembe Castell')).toBeVisible()
})
