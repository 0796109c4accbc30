import { backup, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { checkA11y } from './a11y'
import { bringIn, heading, seePerson } from './user'

const fact = (id: string) => ({ id, kind: 'employer' as const, text: 'Northwind', key: 'northwind', evidence: [] })

test('where nothing is shared directly, people the user knows are named, one click away', async ({ app, openPanelOn }) => {
  const self = { ...me(), facts: [{ id: 'oulu', kind: 'place' as const, text: 'Oulu', key: 'oulu|fi', evidence: [] }] }
  await bringIn(app, backup({ self, people: [person('Tove Granlund', { facts: [fact('1')] }), person('Ansel Pryde', { facts: [fact('2')] }), person('Mirre Holloway')] }))
  const { panel } = await openPanelOn(`${SAMPLE}/people/ruxandra-holtby`)
  await seePerson(panel, 'Ruxandra Holtby')
  const through = panel.getByRole('list', { name: 'Through people you know' })
  await expect(through.getByText('2 people you know also worked at Northwind')).toBeVisible()
  await expect(through.getByText('Mirre Holloway')).toHaveCount(0)
  await checkA11y(panel)
  await through.getByText('Tove Granlund').click()
  await expect(heading(panel, 'Tove Granlund')).toBeVisible()
})
