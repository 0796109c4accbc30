import { backup, me } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, readNotice, seePerson, stateLine, tag, undo } from './user'
import { checkA11y } from './a11y'

const ILTA = `${SAMPLE}/people/ilta-korpivaara`

test('Potential and active: a click makes a sponsor potential, only a logged act makes them active, and the card says which', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn(ILTA)
  await seePerson(panel, 'Ilta Korpivaara')
  await tag(panel, 'Potential sponsor').click()
  await readNotice(panel, 'Saved Ilta Korpivaara')
  const between = panel.getByRole('region', { name: 'Between you' })
  await expect(between).toContainText('Potential sponsor. Becomes active with the first door they open for you, not by a click.')
  await expect(between).toContainText('Has not seen your work yet')

  await test.step('advice is not sponsorship', async () => {
    await panel.getByRole('button', { name: 'log', exact: true }).click()
    await panel.getByRole('button', { name: 'Advice', exact: true }).click()
    await readNotice(panel, 'Logged: They gave advice')
    await expect(stateLine(panel)).toContainText('potential sponsor')
  })

  await test.step('an introduction is, and the card names it', async () => {
    await panel.getByRole('button', { name: 'log', exact: true }).click()
    await panel.getByRole('textbox', { name: 'What about?' }).fill('The platform council')
    await panel.getByRole('checkbox', { name: 'Lead a platform team' }).focus()
    await panel.keyboard.press(' ')
    await panel.getByRole('button', { name: 'Introduction', exact: true }).click()
    await expect(between).toContainText(/Active sponsor since .*They introduced you, “The platform council”/)
    await expect(stateLine(panel)).toContainText('active sponsor')
    await undo(panel, 'That makes them your active sponsor')
    await expect(between).toContainText('Potential sponsor.')
    await expect(between).not.toContainText('platform council')
  })

  await test.step('what they gave is in their timeline, and can be corrected', async () => {
    await panel.getByRole('button', { name: 'log', exact: true }).click()
    await checkA11y(panel)
    await panel.getByRole('button', { name: 'Opportunity', exact: true }).click()
    await readNotice(panel, 'active sponsor')
    await panel.getByRole('button', { name: 'Open their page' }).click()
    const was = panel.getByRole('region', { name: 'What was' })
    await was.getByRole('button', { name: 'a project' }).click()
    await expect(was).toContainText(/They opened an opportunity · today · a project/)
    await expect(panel.getByRole('region', { name: 'To come back to' })).toBeVisible()
    await was.getByRole('button', { name: 'I told them how it went' }).click()
    await readNotice(panel, 'The loop is closed')
    await expect(was).toContainText('You told them how it went')
    await expect(panel.getByRole('region', { name: 'To come back to' })).toHaveCount(0)
    await was.getByRole('button', { name: 'Edit: They opened an opportunity' }).click()
    await was.getByRole('button', { name: 'Take out' }).click()
    await readNotice(panel, 'Taken out of the ledger')
    await expect(stateLine(panel)).toContainText('potential sponsor')
  })
})
