import { clickMenu, tabIdOf } from '../../scripts/browser/extension'
import { backup, me } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { addFact, bringIn, goTo, notice, readNotice, seeNobody, seePerson, undo } from './user'

const ARTICLE = `${SAMPLE}/news/quiet-fridays`

test('where a page cannot be read, a person is typed in by hand', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn(ARTICLE)
  await seeNobody(panel)
  await panel.getByRole('button', { name: 'Type a person in' }).click()

  await panel.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(panel.getByRole('main').getByText('A name is needed.')).toBeVisible()
  await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true')
  await expect(panel.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await panel.getByRole('textbox', { name: 'Name' }).fill('  Nkechi   Valborg ')
  await panel.getByRole('button', { name: 'Potential sponsor' }).click()
  await panel.getByRole('textbox', { name: 'Headline' }).fill('Harbour master')
  await panel.getByRole('textbox', { name: 'Note' }).fill('Met on the quay.')
  await panel.getByRole('button', { name: 'What you know of them' }).click()
  await addFact(panel, 'Add a hobby', 'bouldering')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()

  await seePerson(panel, 'Nkechi Valborg')
  await expect(panel.getByText('Saved · potential sponsor')).toBeVisible()
  await expect(panel.getByRole('region', { name: 'You share' })).toContainText('You both enjoy bouldering')
  await panel.getByRole('button', { name: /You both enjoy/ }).click()
  await expect(panel.getByText('(typed by you)')).toBeVisible()
  await expect(panel.getByText('Met on the quay.')).toBeVisible()
  await undo(panel, 'Saved Nkechi Valborg')
  await expect(panel.getByText('Not here any more')).toBeVisible()
})

test('selected text and "Add to Common Ground" fill the form, for review', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel, tab } = await openPanelOn(ARTICLE)
  await seeNobody(panel)
  const id = await tabIdOf(app, tab)
  const select = (selectionText: string): Promise<void> => clickMenu(app, { menuItemId: 'add-selection', selectionText, pageUrl: tab.url() }, { id, url: tab.url() })

  await test.step('a name and a line', async () => {
    await select('Nkechi Valborg\nHarbour master, Turku')
    await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Nkechi Valborg')
    await expect(panel.getByRole('textbox', { name: 'Headline' })).toHaveValue('Harbour master, Turku')
    await expect(panel.getByRole('textbox', { name: 'Address of their page' })).toHaveValue(ARTICLE)
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await seeNobody(panel)
    await goTo(panel, 'People')
    await expect(panel.getByText('Nobody saved yet.')).toBeVisible()
  })

  await test.step('a sentence is a note, and the name is asked for', async () => {
    await select('She has run the harbour for eleven years, and she answers every letter that she gets from students.')
    await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue(/answers every letter/)
    await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('')
    await panel.getByRole('textbox', { name: 'Name' }).fill('Nkechi Valborg')
    await panel.getByRole('button', { name: 'Save', exact: true }).click()
    await readNotice(panel, 'Saved Nkechi Valborg')
    await seePerson(panel, 'Nkechi Valborg')
    await panel.getByRole('button', { name: 'Everything known' }).click()
    await expect(panel.getByText('typed in on')).toBeVisible()
  })

  await test.step('it is used once', async () => {
    await panel.reload()
    await goTo(panel, 'Here')
    await seeNobody(panel)
    await expect(notice(panel, 'Saved')).toHaveCount(0)
  })
})
