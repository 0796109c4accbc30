import type { Backup } from '../../lib/model/backup'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, exportFrom, readNotice, seePerson, textOf } from './user'

test('Intersectional sponsorship: coverage of goals and organisations, and a lens of communities in one’s own words, off by default, local, exported only when ticked', async ({ app }) => {
  const self = me()
  const goal = self.goals[0]?.id ?? ''
  const school = self.facts.slice(0, 1)
  const ada = person('Ada Mentorsdottir', { tags: ['mentor'], facts: school, organisation: 'Harbour Works' })
  ada.tie.goalIds = [goal]
  ada.tie.tags = [{ kind: 'mentor', state: 'active', since: '2026-01-01' }]
  const people = [ada, person('Bo Sponsby', { tags: ['sponsor'], facts: school, organisation: 'Northwind' }), person('Cai Sponsby', { tags: ['sponsor'], facts: school }), person('Dag Nobody', { organisation: 'Northwind' }), person('Eeva Fellow', { tags: ['connector'], eventIds: ['rise'] })]
  await bringIn(app, backup({ self, people, events: [{ id: 'rise', name: 'Rise Programme', kind: 'programme', createdAt: '2026-01-01T00:00:00.000Z' }] }))
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(app.url('workspace.html#/coverage'))

  // Who stands beside the goal, told apart, and the gap filled in one click.
  await expect(page.getByRole('group', { name: 'Mentor: Lead a platform team' })).toContainText('Ada Mentorsdottiractive')
  const sponsors = page.getByRole('group', { name: 'Sponsor: Lead a platform team' })
  await expect(sponsors).toContainText('Nobody yet to speak for you in this.')
  await sponsors.getByRole('button', { name: 'Tie Bo Sponsby to the goal “Lead a platform team”' }).click()
  await readNotice(page, 'Tied Bo Sponsby to this goal')
  await expect(sponsors).toContainText('Bo Sponsbypotential')
  await expect(page.getByText('3 of 3 mentors and sponsors share a school: Aalto University.')).toBeVisible()
  await page.getByRole('button', { name: 'Name Bo Sponsby as advocate at Northwind' }).click()
  await readNotice(page, 'Bo Sponsby is your potential advocate there')
  await page.getByRole('button', { name: 'Name Eeva Fellow as advocate at Rise Programme' }).click()
  await readNotice(page, 'Eeva Fellow is your potential advocate there')
  await checkA11y(page)

  // The lens is off until one turns it on; then one's own words, and no others.
  await expect(page.getByLabel('Communities you belong to, with commas')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Look at this by communities that I type' }).focus()
  await page.keyboard.press(' ')
  await page.getByLabel('Communities you belong to, with commas').fill('first generation, parents')
  await page.keyboard.press('Enter')
  await readNotice(page, 'Saved')
  await page.getByRole('region', { name: 'Your mentors and sponsors' }).getByLabel('Ada Mentorsdottir').fill('First generation')
  await page.keyboard.press('Enter')
  await readNotice(page, 'Saved')
  await expect(page.getByRole('group', { name: 'Mentor: first generation' })).toContainText('Ada Mentorsdottiractive')
  await expect(page.getByRole('group', { name: 'Sponsor: first generation' })).toContainText('Nobody you typed this for.')
  await page.setViewportSize({ width: 320, height: 720 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await checkNoOverflow(page)
  await checkA11y(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  const bare = await exportFrom(page, 'Everything as JSON')
  expect(bare.text).toContain('Ada Mentorsdottir')
  expect(bare.text).not.toMatch(/first generation|parents/i)
  await page.getByRole('checkbox', { name: /With the communities that I typed/ }).focus()
  await page.keyboard.press(' ')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Everything as JSON' }).click()])
  const whole = JSON.parse(await textOf(download)) as Backup
  expect([whole.self?.communities, whole.people.find(({ id }) => id === ada.id)?.communities]).toEqual([['first generation', 'parents'], ['First generation']])

  await page.goto(app.url('workspace.html#/coverage'))
  await page.getByRole('group', { name: 'Mentor: first generation' }).getByRole('link', { name: 'Ada Mentorsdottir' }).click()
  await seePerson(page, 'Ada Mentorsdottir')
})
