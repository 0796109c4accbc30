import type { Page } from '@playwright/test'
import { badgeText, eventually } from '../../scripts/browser/extension'
import { endOfWeek } from '../../lib/core/day'
import { snoozedTo } from '../../lib/followups/snoozed-to'
import { backup, day, followUp, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, goTo, readNotice, row, seePerson, undo } from './user'

const [overdue, today, week, later] = [person('Olga Overdue'), person('Tove Today'), person('Wim Week'), person('Lars Later')]

/** A day that is left of this week, where there is one: at its last day there is none. */
const thisWeek = day(1) <= endOfWeek(day(), 'en') ? day(1) : undefined

const state = () => backup({
  self: me(), people: [overdue, today, week, later], settings: { notify: false },
  followUps: [
    followUp(later, day(40), 'Congratulate'), followUp(today, day(), 'Ask about the launch'), followUp(overdue, day(-2), 'Say thanks'),
    ...(thisWeek ? [followUp(week, thisWeek, 'Send the talk')] : []),
  ],
})

/** The groups with the names under each, as one reads the list from top to bottom. */
const groups = (page: Page): Promise<string[]> => page.getByRole('row').evaluateAll((rows) =>
  rows.map((each) => (each as HTMLElement).innerText.split('\n').filter((line) => /^(Earlier|Today|This week|Later)$|^(Olga|Tove|Wim|Lars) /.test(line)).join(': ')))

test('follow-ups are grouped by when, and done, put off, opened and taken away', async ({ app, openPanelOn }) => {
  await bringIn(app, state())
  const { panel } = await openPanelOn(`${SAMPLE}/news/quiet-fridays`)
  await expect(panel.getByRole('link', { name: /^Follow-ups/ })).toContainText('2 due')
  await goTo(panel, 'Follow-ups')
  await expect.poll(() => groups(panel)).toEqual(['Earlier: Olga Overdue', 'Today: Tove Today', ...(thisWeek ? ['This week: Wim Week'] : []), 'Later: Lars Later'])
  await expect(row(panel, 'Olga Overdue')).toContainText(/due since \w+day · Say thanks/)
  await eventually('the badge to count what is due', () => badgeText(app), (text) => text === '2')

  await test.step('done logs a contact', async () => {
    await panel.getByRole('button', { name: 'Done with Olga Overdue' }).click()
    await expect(row(panel, 'Olga Overdue')).toHaveCount(0)
    await readNotice(panel, 'Done. Today counts as contact.')
    await eventually('the badge to count what is left', () => badgeText(app), (text) => text === '1')
    await goTo(panel, 'People')
    await row(panel, 'Olga Overdue').click()
    await expect(panel.getByText('Saved · last contact today')).toBeVisible()
    await expect(panel.getByRole('region', { name: 'What was' })).toContainText('Say thanks')
  })

  await test.step('put off to a day one can read', async () => {
    await goTo(panel, 'Follow-ups')
    await panel.getByRole('button', { name: 'Snooze Tove Today' }).click()
    const choices = await panel.getByRole('menuitem').evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent ?? item.textContent))
    expect(choices.slice(0, 5)).toEqual(['A day', 'Three days', 'A week', 'Next Monday', 'On a day…'])
    await panel.getByRole('menuitem', { name: /^A week/ }).click()
    await expect(row(panel, 'Tove Today').getByTitle(new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(snoozedTo('a-week', day()))))).toBeVisible()
    await eventually('the badge to be empty', () => badgeText(app), (text) => text === '')
    await undo(panel, 'Moved to')
    await expect(row(panel, 'Tove Today')).toContainText('today')
    await eventually('the badge to count it again', () => badgeText(app), (text) => text === '1')
    await panel.getByRole('button', { name: 'Snooze Lars Later' }).click()
    await panel.getByRole('menuitem', { name: 'On a day…' }).click()
    await panel.getByLabel('On a day').fill(day(55))
    await panel.getByRole('button', { name: 'Set', exact: true }).click()
    await readNotice(panel, 'Moved to')
    await expect(row(panel, 'Lars Later').getByTitle(new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day(55))))).toBeVisible()
    await goTo(panel, 'People')
    await expect(row(panel, 'Lars Later'), 'putting off is no contact').not.toContainText('in touch')
    await goTo(panel, 'Follow-ups')
  })

  await test.step('taken away, and back', async () => {
    await panel.getByRole('button', { name: 'Snooze Lars Later' }).click()
    await panel.getByRole('menuitem', { name: 'Remove this follow-up' }).click()
    await expect(row(panel, 'Lars Later')).toHaveCount(0)
    await undo(panel, 'Follow-up removed')
    await expect(row(panel, 'Lars Later')).toBeVisible()
  })

  await test.step('opened, by keyboard too', async () => {
    await row(panel, 'Tove Today').focus()
    await panel.keyboard.press('l')
    await expect(row(panel, 'Lars Later')).toBeFocused()
    await panel.keyboard.press('Enter')
    await seePerson(panel, 'Lars Later')
    await expect(panel.getByText('Congratulate')).toBeVisible()
  })
})

test('with nothing to come back to, the view says what to do', async ({ app }) => {
  await bringIn(app, backup({ self: me() }))
  const page = await app.context.newPage()
  await page.goto(app.url('sidepanel.html#/follow-ups'))
  await expect(page.getByText('Nothing to come back to.')).toBeVisible()
  await page.getByRole('button', { name: 'Choose a person' }).click()
  await expect(page.getByText('Nobody saved yet.')).toBeVisible()
})
