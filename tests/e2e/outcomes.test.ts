import type { Act } from '../../lib/model/records'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, day, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, readNotice, textOf } from './user'

test('Measured outcomes: introductions, endorsements, projects and roles per goal and over time, apart from contacts, as plots with tables; quiet acts in no file unless ticked', async ({ app }) => {
  const self = me()
  const goal = self.goals[0]?.id ?? ''
  const ada = person('Ada Mentorsdottir', { tags: ['sponsor'] })
  const act = (kind: Act['kind'], on: string, more: Partial<Act> = {}): Act =>
    ({ id: `${kind} ${on} ${String(more.quiet)}`, personId: ada.id, kind, direction: 'received', state: 'closed', quiet: false, on, text: '', createdAt: `${on}T09:00:00.000Z`, goalIds: [goal], ...more })
  const [now, year] = [day(-3), day(-3).slice(0, 4)]
  await bringIn(app, backup({ self, people: [ada], acts: [
    act('introduction', day(-400)), act('endorsement', now), act('opportunity', now, { opening: 'role', quiet: true }), act('opportunity', now, { opening: 'project', goalIds: [] }),
    act('opportunity', now, { id: 'unsaid', goalIds: [], text: 'A seat in the round' }),
    act('contact', now), act('advice', now), act('endorsement', now, { direction: 'given', goalIds: [], id: 'given' }),
  ] }))
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(app.url('workspace.html#/outcomes'))
  await expect(page.getByRole('definition')).toHaveText(['1', '1', '1', '1'])

  // What nobody said yet counts for nothing, and is said here.
  await page.getByRole('button', { name: '1 opportunity does not count yet. Was it a project or a role?' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ada Mentorsdottir' })).toContainText('A seat in the round')
  await page.getByRole('group', { name: 'What was it that Ada Mentorsdottir opened?' }).getByRole('button', { name: 'a project' }).click()
  await expect(page.getByRole('definition')).toHaveText(['1', '1', '2', '1'])
  await expect(page.getByRole('button', { name: /does not count yet/ })).toBeHidden()

  // Per year and per goal, contacts in a column of their own.
  await page.getByRole('button', { name: 'Year', exact: true }).click()
  const time = page.getByRole('table', { name: 'Outcomes over time, as a table' })
  await expect(time.getByRole('row', { name: year }).getByRole('cell')).toHaveText(['0', '1', '2', '1', '3'])
  const goals = page.getByRole('table', { name: 'Outcomes per goal, as a table' })
  await expect(goals.getByRole('row', { name: 'Lead a platform team' }).getByRole('cell')).toHaveText(['1', '1', '0', '1'])
  await expect(goals.getByRole('row', { name: 'No goal named' }).getByRole('cell')).toHaveText(['0', '0', '2', '0'])

  // The plot is gone through with the arrows, and says what it shows.
  const plot = page.getByRole('group', { name: 'Outcomes over time', exact: true })
  await expect(plot.locator('svg rect').first()).toBeVisible()
  await plot.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('status').filter({ hasText: year })).toContainText('Roles: 1')
  await checkA11y(page)

  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    await readNotice(page, 'Saved as a file')
    return textOf(download)
  }
  const rowOf = (csv: string): string | undefined => csv.split('\r\n').find((line) => line.startsWith(year))
  expect(rowOf(await save('Save the table as CSV'))).toBe(`${year},0,1,2,0,3`)
  const svg = await save('Save as SVG')
  expect(svg).toMatch(/^<svg [^>]*xmlns/)
  expect(svg).not.toContain('var(--bar)')
  await page.getByRole('checkbox', { name: /With quiet acts/ }).focus()
  await page.keyboard.press(' ')
  expect(rowOf(await save('Save the table as CSV'))).toBe(`${year},0,1,2,1,3`)

  await page.getByRole('button', { name: 'Opened by you' }).click()
  await expect(page.getByRole('definition')).toHaveText(['0', '1', '0', '0'])
  await page.setViewportSize({ width: 320, height: 720 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await checkNoOverflow(page)
  await checkA11y(page)
})
