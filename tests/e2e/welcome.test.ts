import { expect, SAMPLE, test } from './fixtures'
import { goTo, addFact, notice, readNotice, seePerson } from './user'
import { openPanel } from '../../scripts/browser/panel'

const ILTA = `${SAMPLE}/people/ilta-korpivaara.html`

test('the first run says what it does and never does, and keeps what one tells of oneself', async ({ app, openPanelOn }) => {
  const { panel, tab, side } = await openPanelOn(ILTA)
  await expect(panel.getByRole('heading', { name: 'Welcome to Common Ground' })).toBeVisible()
  await expect(panel.getByRole('navigation')).toHaveCount(0)
  await expect(panel.getByRole('region', { name: 'What it never does' }).getByRole('listitem')).toHaveCount(4)
  await panel.getByRole('button', { name: 'Tell a little about yourself' }).click()

  await addFact(panel, 'Add a school', 'Aalto University', { from: '2009', to: '2014' })
  await addFact(panel, 'Add a place', 'Tampere')
  await addFact(panel, 'Add an employer', 'Vaisto Maps')
  for (const [label, text] of [
    ['Add a hobby', 'bouldering'], ['Add a language', 'Finnish'], ['Add a cause', 'food rescue'], ['Add a group', 'Kallio Pantry'],
    ['Goals', 'Lead a platform team'], ['Limits', 'Will not relocate'], ['Offers', 'review a talk'], ['Wishes to learn', 'Site reliability'],
  ] as const) await addFact(panel, label, text)
  await panel.getByRole('textbox', { name: 'Job title' }).fill('Senior Engineer')
  await panel.getByRole('textbox', { name: 'Job title' }).press('Enter')
  await panel.getByRole('button', { name: 'Done' }).click()
  await seePerson(panel, 'Ilta Korpivaara')

  await test.step('closed and opened again, everything is there', async () => {
    await side.release()
    await panel.close()
    const again = await openPanel(app, tab)
    await seePerson(again.page, 'Ilta Korpivaara')
    await goTo(again.page, 'Me')
    await expect(again.page.getByRole('region', { name: 'Schools' })).toContainText('Aalto University, 2009–2014')
    await expect(again.page.getByRole('region', { name: 'Places' })).toContainText('Tampere · hometown')
    for (const text of ['Vaisto Maps', 'bouldering', 'Finnish', 'food rescue', 'Kallio Pantry', 'Lead a platform team', 'Will not relocate', 'review a talk', 'Site reliability']) {
      await expect(again.page.getByRole('button', { name: `Remove ${text}` })).toBeVisible()
    }
    await expect(again.page.getByRole('textbox', { name: 'Job title' })).toHaveValue('Senior Engineer')
    await again.release()
  })
})

test('what one told can be corrected and taken away', async ({ openPanelOn }) => {
  const { panel } = await openPanelOn(ILTA)
  await panel.getByRole('button', { name: 'Tell a little about yourself' }).click()
  await addFact(panel, 'Add a school', 'Alto University', { from: '2009', to: '2014' })
  await addFact(panel, 'Add a hobby', 'sailing')

  await panel.getByRole('button', { name: 'Edit Alto University' }).click()
  const school = panel.getByRole('group', { name: 'Schools' })
  await school.getByRole('textbox', { name: 'Add a school' }).fill('Aalto University')
  await school.getByRole('textbox', { name: 'To year' }).fill('2005')
  await expect(school.getByRole('alert')).toContainText('Years have four digits')
  await expect(school.getByRole('button', { name: 'Keep' })).toBeDisabled()
  await school.getByRole('textbox', { name: 'To year' }).fill('2015')
  await school.getByRole('button', { name: 'Keep' }).click()
  await panel.getByRole('button', { name: 'Remove sailing' }).click()

  await expect(panel.getByRole('region', { name: 'Schools' })).toContainText('Aalto University, 2009–2015')
  await expect(panel.getByRole('button', { name: 'Remove sailing' })).toHaveCount(0)
  await panel.reload()
  await panel.getByRole('button', { name: 'Tell a little about yourself' }).click()
  await expect(panel.getByRole('region', { name: 'Schools' })).toContainText('Aalto University, 2009–2015')
  await expect(panel.getByRole('region', { name: 'Hobbies' })).not.toContainText('sailing')
})

test('one’s own page fills the form, after a review', async ({ openPanelOn }) => {
  const { panel } = await openPanelOn(ILTA)
  await panel.getByRole('button', { name: 'Tell a little about yourself' }).click()
  await addFact(panel, 'Add a language', 'Finnish')
  await panel.getByRole('button', { name: 'Fill from this page' }).click()
  const review = panel.getByRole('region', { name: 'Found on the page of Ilta Korpivaara' })
  await expect(review.getByRole('listitem').filter({ hasText: 'Aalto University' })).toBeVisible()
  await expect(review.getByRole('listitem').filter({ hasText: 'Languages: Finnish' })).toHaveCount(0)
  await review.getByRole('button', { name: 'Leave it' }).click()
  await expect(panel.getByRole('button', { name: 'Remove Aalto University' })).toHaveCount(0)

  await panel.getByRole('button', { name: 'Fill from this page' }).click()
  await review.getByRole('button', { name: 'Add all to mine' }).click()
  await expect(panel.getByRole('button', { name: 'Remove Aalto University' })).toBeVisible()
  await expect(panel.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Ilta Korpivaara')
  await expect(panel.getByRole('button', { name: 'Remove Finnish' })).toHaveCount(1)

  await test.step('and that can be taken back', async () => {
    await notice(panel, 'Added to what you told').getByRole('button', { name: 'Undo' }).click()
    await readNotice(panel, 'Taken back')
    await expect(panel.getByRole('button', { name: 'Remove Aalto University' })).toHaveCount(0)
    await expect(panel.getByRole('button', { name: 'Remove Finnish' })).toBeVisible()
  })
})
