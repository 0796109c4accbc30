import { checkA11y } from './a11y'
import { backup, day, followUp, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { fixture } from './pages'
import { bringIn, readNotice, seeNobody, seePerson, stateLine } from './user'

const ILTA = `${SAMPLE}/people/ilta-korpivaara`

test('a click on the icon says who is there, what is shared, and how it is known', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn(ILTA)
  await seePerson(panel, 'Ilta Korpivaara')
  await expect(panel.getByRole('main')).toContainText('VP Platform')
  await expect(panel.getByText('Not saved yet')).toBeVisible()

  await test.step('the rarest comes first, the common last', async () => {
    const shared = panel.getByRole('region', { name: 'You share' })
    const lines = shared.getByTestId('common-ground').getByRole('listitem') // what opens a conversation; what is fit stands apart, below
    await expect(lines.filter({ hasText: 'You were both at Aalto University from 2009 to 2012' })).toBeVisible()
    await expect(lines.filter({ hasText: 'You both grew up in Tampere' })).toBeVisible()
    await expect(lines.last()).toContainText('You both speak English')
    await expect(lines.last()).toContainText('common')
  })

  await test.step('each opens to the words it rests on', async () => {
    const line = panel.getByRole('button', { name: /You were both at Aalto/ })
    await expect(line).toHaveAttribute('aria-expanded', 'false')
    await line.click()
    const evidence = panel.getByRole('listitem').filter({ has: line })
    await expect(evidence.locator('q')).toContainText('Aalto University')
    await expect(evidence).toContainText('people.northwind.example, just now')
  })

  await test.step('reasons for and against, in words', async () => {
    const reasons = panel.getByRole('region', { name: 'Could this person mentor or sponsor you?' })
    await expect(reasons.getByRole('heading', { name: 'As a mentor' })).toBeVisible()
    await expect(reasons).toContainText('For: says: “I am open to mentees')
    await expect(reasons).toContainText('has not seen your work yet')
    await expect(reasons).not.toContainText(/%|\d ?\/ ?\d/)
  })

  await test.step('a first line rests on the rarest that is shared, can be changed, and is copied by a key', async () => {
    const line = panel.getByRole('textbox', { name: 'Draft of a first line' })
    await expect(line).toHaveValue(/^Hi Ilta, .*Aalto University.*\?$/)
    await panel.getByRole('button', { name: 'Another' }).click()
    await expect(line).toHaveValue(/^Hi Ilta, .*Tampere.*\?$/)
    await line.fill('Hi Ilta, which wall in Tampere do you climb?')
    await expect(panel.getByText('44 characters')).toBeVisible()
    await panel.keyboard.press('Control+Enter')
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
    await line.fill('')
    await panel.keyboard.press('Control+v')
    await expect(line).toHaveValue('Hi Ilta, which wall in Tampere do you climb?')
  })

  await test.step('how many fields were read, and from which words', async () => {
    const read = panel.getByRole('button', { name: /of 8 fields read/ })
    await expect(read).toContainText('7 of 8 fields read')
    await read.click()
    await expect(panel.getByText("(from the page's own data)").first()).toBeVisible()
  })
})

test('a person saved before is known again, with what is open', async ({ app, openPanelOn }) => {
  const ilta = person('Ilta Korpivaara', { links: [ILTA], tags: ['sponsor'], lastContactOn: day(-34) })
  await bringIn(app, backup({ self: me(), people: [ilta], followUps: [followUp(ilta, day(1), 'Ask how the launch went')] }))
  const { panel } = await openPanelOn(`${ILTA}?utm_source=newsletter`)
  await seePerson(panel, 'Ilta Korpivaara')
  await expect(stateLine(panel)).toHaveText('Saved · potential sponsor · last contact 34 days ago · follow-up tomorrow')

  await test.step('where they stand at work is put right, the reasons follow, and it is remembered', async () => {
    const reasons = panel.getByRole('region', { name: 'Could this person mentor or sponsor you?' })
    await expect(reasons).toContainText('sits where decisions are made, by title: VP Platform')
    await panel.getByRole('button', { name: 'Where they stand at work: As their title says' }).click()
    await panel.getByRole('button', { name: /As their title says/ }).last().click()
    await panel.getByRole('option', { name: 'Practising' }).click()
    await readNotice(panel, 'Remembered')
    await expect(reasons).toContainText('may not have a seat near decisions, as you said')
    await expect(reasons).not.toContainText('by title: VP Platform')
    await panel.reload()
    await expect(panel.getByRole('button', { name: 'Where they stand at work: Practising' })).toBeVisible()
  })

  await panel.getByRole('button', { name: 'Open their page' }).click()
  await expect(panel).toHaveURL(/#\/people\//)
  await expect(panel.getByText('Ask how the launch went')).toBeVisible()
})

test('a public LinkedIn profile is read', async ({ app, site, openPanelOn }) => {
  site('www.linkedin.com', fixture('linkedin/guest'))
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn('https://www.linkedin.com/in/maren-oksala-4b1')
  await seePerson(panel, 'Maren Oksala')
  await expect(panel.getByRole('region', { name: 'You share' })).toContainText('You were both at Aalto University')
  await expect(panel.getByRole('main')).not.toContainText('Other One')
})

test('a signed-in LinkedIn profile without stable class names is read', async ({ site, app, openPanelOn }) => {
  site('www.linkedin.com', fixture('linkedin/signed-in-hashed'))
  await bringIn(app, backup({ self: me() }))
  const { url, expected } = JSON.parse(fixture('linkedin/signed-in-hashed', 'json')) as { url: string; expected: { name: string } }
  const { panel } = await openPanelOn(url)
  await seePerson(panel, expected.name)
})

for (const [what, host, address, page, why] of [
  ['an article', 'harbour-night.example', 'https://harbour-night.example/news/1', 'generic/no-article', 'does not seem to be about one person'],
  ['search results', 'harbour-night.example', 'https://harbour-night.example/search?q=a', 'generic/no-search-results', 'does not seem to be about one person'],
  ['a job ad', 'harbour-night.example', 'https://harbour-night.example/jobs/1', 'generic/no-job-ad', 'does not seem to be about one person'],
  ['a login wall', 'www.linkedin.com', 'https://www.linkedin.com/authwall', 'linkedin/authwall', 'asks to log in'],
] as const) {
  test(`${what} is no person: the panel says so, and offers to type`, async ({ site, app, openPanelOn }) => {
    site(host, fixture(page))
    await bringIn(app, backup({ self: me() }))
    const { panel } = await openPanelOn(address)
    await seeNobody(panel, why)
    await panel.getByRole('button', { name: 'Type a person in' }).click()
    await expect(panel.getByRole('textbox', { name: 'Name' })).toBeFocused()
  })
}

test('a profile that is built otherwise than its site was: how it is built can be copied, without a word of it', async ({ site, app, openPanelOn }) => {
  const said = ['quite another shape', 'harbour pilot since spring', 'near the old lighthouse', 'boats and knots', 'more of the same', 'one ninth line', 'and a tenth', 'the very last', 'truly so']
  site('www.linkedin.com', `<!doctype html><title>LinkedIn</title><main><section class="profile-card quill">${said.map((line) => `<p class="x1 row">${line}</p>`).join('')}</section></main>`)
  await bringIn(app, backup({ self: me() }))
  const { panel } = await openPanelOn('https://www.linkedin.com/in/ada-quill/')
  await seeNobody(panel, 'its name could not be read for sure')
  await panel.getByRole('button', { name: 'Copy the structure for a report' }).click()
  await panel.getByRole('button', { name: 'What the report says' }).click()
  const copied = panel.getByRole('region', { name: 'Report this page' }).locator('pre')
  await expect(copied).toContainText('<main')
  const words = (await copied.innerText()).toLowerCase()
  expect(words).toContain('profile-card')
  for (const word of [...said.flatMap((line) => line.split(' ')), 'ada', 'quill', 'linkedin']) expect(words.split(/[^a-z]+/)).not.toContain(word)
  await checkA11y(panel)
})
