import { checkA11y, checkNoOverflow } from './a11y'
import { backup, day, followUp, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, goTo, readNotice, undo } from './user'

test('whom to reach out to: the overdue by role with a reason, this week’s share of quiet ties and bridges, each written down, planned or put off in one click', async ({ app }) => {
  const self = me()
  const since = day(-400)
  const known = (name: string, days: number, state: 'potential' | 'active' = 'potential', more: Parameters<typeof person>[1] = {}) => {
    const someone = { ...person(name, more), lastContactOn: day(-days), createdAt: `${since}T09:00:00.000Z` }
    someone.tie.tags = [{ kind: state === 'active' ? 'sponsor' : 'mentor', state, since }]
    return someone
  }
  const planned = known('Planned Pirkko', 200)
  const people = [known('Mentor Mielikki', 60), known('Sponsor Sylvi', 75, 'active', { facts: self.facts.slice(1, 2) }), known('Quiet Kaarlo', 500), planned, known('Bridge Bertil', 70, 'potential', { organisation: 'Harbour Works', cadence: { ideal: 300, latest: 330 } })]
  await bringIn(app, backup({ self, people, followUps: [followUp(planned, day(5))] }))
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 400, height: 720 })
  await page.goto(app.url('sidepanel.html#/follow-ups'))
  await page.getByRole('link', { name: 'Whom to reach out to' }).click()
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows.getByRole('link')).toHaveText(['Sponsor Sylvi', 'Mentor Mielikki', 'Quiet Kaarlo', 'Bridge Bertil'])
  await expect(rows.nth(0)).toContainText('active sponsor · Last in touch 75 days ago; every 30 is what you mean to keep.')
  await expect(rows.nth(0)).toContainText('Tampere')
  await expect(page.getByRole('region', { name: 'Gone quiet, this week\'s share' })).toContainText('Last in touch 16 months ago.')
  await expect(page.getByRole('region', { name: 'Bridges, this week\'s share' })).toContainText('Your way into Harbour Works.')
  await checkA11y(page)
  await page.setViewportSize({ width: 320, height: 720 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await checkNoOverflow(page)
  await checkA11y(page)

  await page.getByRole('button', { name: 'Note that you talked with Sponsor Sylvi today' }).click()
  await expect(rows).toHaveCount(3)
  await undo(page, 'Contact today noted')
  await expect(rows).toHaveCount(4)
  await page.getByRole('button', { name: 'Follow up with Mentor Mielikki on the next working day' }).click()
  await readNotice(page, 'Follow-up planned')
  await page.getByRole('button', { name: 'Come back to Quiet Kaarlo in a month' }).click()
  await readNotice(page, 'Follow-up planned')
  await page.getByRole('button', { name: 'Note that you talked with Bridge Bertil today' }).click()
  await readNotice(page, 'Contact today noted')
  await page.getByRole('button', { name: 'Note that you talked with Sponsor Sylvi today' }).click()
  await expect(page.getByText('Nobody is waiting for a word from you.')).toBeVisible()
  await goTo(page, 'Follow-ups')
  await expect(page.getByRole('row', { name: 'Quiet Kaarlo' })).toHaveCount(1)
})
