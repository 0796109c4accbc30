import { presetDue } from '../../lib/followups/preset-due'
import { backup, day, me } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, goTo, notice, planFollowUp, readNotice, row, seePerson, stateLine, tag, undo } from './user'

const ILTA = `${SAMPLE}/people/ilta-korpivaara`

test('one click saves a person with a tag, and one click takes that back', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel, tab } = await openPanelOn(ILTA)
  await seePerson(panel, 'Ilta Korpivaara')

  await test.step('mentor', async () => {
    await tag(panel, 'Potential mentor').click()
    await expect(stateLine(panel)).toHaveText('Saved · potential mentor')
    await expect(tag(panel, 'Potential mentor')).toHaveAttribute('aria-pressed', 'true')
    await undo(panel, 'Saved Ilta Korpivaara')
    await expect(panel.getByText('Not saved yet')).toBeVisible()
  })

  await test.step('sponsor', async () => {
    await tag(panel, 'Potential sponsor').click()
    await readNotice(panel, 'Saved Ilta Korpivaara')
    await expect(stateLine(panel)).toHaveText('Saved · potential sponsor')
    await tag(panel, 'Potential sponsor').click()
    await readNotice(panel, 'Tag taken off Ilta Korpivaara')
    await expect(stateLine(panel)).toHaveText('Saved')
  })

  await test.step('both', async () => {
    await tag(panel, 'Both').click()
    await readNotice(panel, 'Saved Ilta Korpivaara')
    await expect(stateLine(panel)).toHaveText('Saved · potential mentor · potential sponsor')
    await expect(tag(panel, 'Both')).toBeDisabled()
  })

  await test.step('seen again, the same person is known and not saved twice', async () => {
    await tab.goto(`${SAMPLE}/people/yuzuha-merrivale`)
    await seePerson(panel, 'Yuzuha Merrivale')
    await tag(panel, 'Potential mentor').click()
    await readNotice(panel, 'Saved Yuzuha Merrivale')
    await tab.goto(`${ILTA}.html`)
    await tab.goto(ILTA)
    await seePerson(panel, 'Ilta Korpivaara')
    await expect(stateLine(panel)).toContainText('potential sponsor')
    await goTo(panel, 'People')
    await expect(panel.getByText('2 people')).toBeVisible()
  })
})

test('a note and the place one met save the person too', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn(ILTA)
  await seePerson(panel, 'Ilta Korpivaara')
  await panel.getByRole('button', { name: 'note', exact: true }).click()
  await expect(panel.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await panel.keyboard.press('Escape')
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveCount(0)
  await panel.getByRole('button', { name: 'note', exact: true }).click()
  await panel.getByRole('textbox', { name: 'Note' }).fill('Runs the routing engine.\nClimbs on granite.')
  await panel.getByRole('button', { name: 'Save note' }).click()
  await readNotice(panel, 'Note saved')
  await expect(stateLine(panel)).toHaveText('Saved')

  await panel.getByRole('button', { name: 'met at' }).click()
  await panel.getByRole('combobox', { name: 'Where did you meet?' }).fill('Harbour Night')
  await panel.keyboard.press('Enter')
  await readNotice(panel, 'Saved where you met')

  await panel.getByRole('button', { name: 'Open their page' }).click()
  await expect(panel.getByText('Climbs on granite.')).toBeVisible()
  await panel.getByRole('button', { name: 'Everything known' }).click()
  await expect(panel.getByText('Harbour Night')).toBeVisible()
  await expect(panel.getByRole('main')).toContainText(/Aalto University.*people\.northwind\.example, read on \d{4}-\d\d-\d\d/)
  await panel.getByRole('button', { name: 'in touch today' }).click()
  await readNotice(panel, 'Contact today noted')
  await expect(stateLine(panel)).toHaveText('Saved · last contact today')

  await test.step('each is an edit that can be taken back', async () => {
    await panel.getByRole('button', { name: 'Remove this note' }).click()
    await expect(panel.getByText('Climbs on granite.')).toHaveCount(0)
    await undo(panel, 'Note removed')
    await expect(panel.getByText('Climbs on granite.')).toBeVisible()
  })
})

test('a follow-up is planned for the next working day, in a week, in a month, or on a day', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn(ILTA)
  await seePerson(panel, 'Ilta Korpivaara')
  await planFollowUp(panel, /^Next working day/, 'First')
  await planFollowUp(panel, /^In a week/, 'Second')
  await planFollowUp(panel, /^In a month/, 'Third')
  await planFollowUp(panel, { day: day(90) }, 'Fourth')

  await test.step('a day gone by is refused', async () => {
    await panel.getByRole('button', { name: 'follow up' }).click()
    await panel.getByLabel('On a day').fill(day(-1))
    await expect(panel.getByText('Choose today or a day to come.')).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Set', exact: true })).toBeDisabled()
  })

  await goTo(panel, 'Follow-ups')
  const today = day()
  const short = (due: string): string => new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(due))
  for (const [reason, due] of [
    ['First', presetDue('next-working-day', today, 'en')], ['Second', presetDue('in-a-week', today, 'en')],
    ['Third', presetDue('in-a-month', today, 'en')], ['Fourth', day(90)],
  ] as const) {
    await expect(row(panel, reason).getByTitle(short(due))).toBeVisible()
  }
  await expect(notice(panel, 'Follow-up planned')).toHaveCount(0)
})
