import { backup, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { checkA11y } from './a11y'
import { bringIn, heading, seePerson } from './user'

test('what could be two things is a question; the answer is remembered', async ({ app, site, openPanelOn }) => {
  site('harbour-night.example', `<!doctype html><title>Sanna Invented</title><script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org', '@type': 'Person', name: 'Sanna Invented', jobTitle: 'Engineer', alumniOf: { '@type': 'CollegeOrUniversity', name: 'FSU' },
  })}</script><h1>Sanna Invented</h1><p>Engineer</p>`)
  await bringIn(app, backup({ self: { ...me(), facts: [{ id: 's', kind: 'school', text: 'Florida State University', key: 'florida state university', evidence: [] }] } }))
  const { panel } = await openPanelOn('https://harbour-night.example/people/sanna')
  await seePerson(panel, 'Sanna Invented')
  const questions = panel.getByRole('list', { name: 'Could be shared' })
  await expect(questions.getByRole('listitem')).toHaveCount(1)
  await questions.getByRole('button', { name: 'Yes, the same' }).click()
  await expect(questions).toHaveCount(0)
  await expect(panel.getByRole('region', { name: 'You share' })).toContainText('Florida State University')
  await panel.reload()
  await seePerson(panel, 'Sanna Invented')
  await expect(panel.getByRole('region', { name: 'You share' })).toContainText('Florida State University')
  await expect(questions).toHaveCount(0)
})

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
