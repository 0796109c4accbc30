import type { Page } from '@playwright/test'
import { type App, launch } from '../../scripts/browser/launch'
import type { Act } from '../../lib/model/records'
import type { Person } from '../../lib/model/person'
import { backup, day, me, person } from './backup'
import { expect, launchOptions, test } from './fixtures'
import { bringIn, readNotice, row, seePerson, textOf } from './user'
import { checkA11y, checkNoOverflow } from './a11y'

// One browser for all of these: each looks at a person of its own.
test.describe.configure({ mode: 'serial' })

const GOAL = { id: 'goal-1', text: 'Lead a platform team' }
const self = { ...me(), goals: [GOAL, { id: 'goal-2', text: 'Speak at a conference' }], limits: [{ id: 'limit-1', text: 'Will not relocate' }], offers: [{ id: 'offer-1', text: 'Review conference talks' }], manager: { name: 'Birgit Aldermann' } }
const tied = (someone: Person, tie: Partial<Person['tie']>): Person => ({ ...someone, tie: { ...someone.tie, ...tie } })

const PEOPLE = {
  mirembe: person('Mirembe Castell', { title: 'VP Platform', organisation: 'Northwind' }),
  advocate: person('Advocate Aino', { organisation: 'Northwind', tags: ['advocate-in-residence'] }),
  reverse: person('Reverse Rowan', { tags: ['reverse-mentor'] }),
  mover: tied(person('Mover Maarit', { title: 'VP Platform', organisation: 'Northwind', tags: ['sponsor'] }), { goalIds: [GOAL.id] }),
  backup: person('Backup Benno', { title: 'Director of Platform', organisation: 'Northwind' }),
  junior: person('Junior Jaana', { title: 'Junior Engineer', facts: self.facts }),
  endorser: tied(person('Endorser Eelis', { tags: ['sponsor'] }), { goalIds: ['goal-2'] }),
  skip: person('Skip Sunniva', { title: 'Director', tags: ['skip-level'] }),
  coach: tied(person('Coach Corvin'), { tags: [{ kind: 'mentor', state: 'active', since: day(-200) }], goalIds: [GOAL.id], stage: 'mentor', stageSince: day(-200) }),
  maker: person('Maker Milja', { tags: ['mentor'], facts: [{ id: 'f-maker', kind: 'project', text: 'A conference on harbours', key: 'a conference on harbours', evidence: [] }] }),
}
const ACTS: Act[] = [
  { id: 'act-e', personId: PEOPLE.endorser.id, kind: 'endorsement', direction: 'received', state: 'closed', quiet: false, on: day(-5), text: 'A kind word to the board', createdAt: `${day(-5)}T09:00:00.000Z`, reportedOn: day(-4) },
]

let app: App
let page: Page

test.beforeAll(async ({ server }) => {
  app = await launch(launchOptions(server))
  await bringIn(app, backup({ self, people: Object.values(PEOPLE), acts: ACTS }))
  page = await app.context.newPage()
  await page.setViewportSize({ width: 400, height: 720 })
})
test.afterAll(() => app.close())

/** A window opened anew, with no notice left in it. */
const visit = async (hash: string): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(app.url(`sidepanel.html#/${hash}`))
}
const open = async ({ id, name }: Person): Promise<void> => {
  await visit(`people/${id}`)
  await seePerson(page, name)
}
const between = () => page.getByRole('region', { name: 'Between you' })
const was = () => page.getByRole('region', { name: 'What was' })
const tick = async (name: string | RegExp): Promise<void> => {
  await page.getByRole('checkbox', { name }).focus()
  await page.keyboard.press(' ')
}
const log = async (kind: string, { text = '', given = false } = {}): Promise<void> => {
  await page.getByRole('button', { name: 'log', exact: true }).click()
  if (given) await page.getByRole('button', { name: 'You, for them' }).click()
  if (text) await page.getByRole('textbox', { name: 'What about?' }).fill(text)
  await page.getByRole('button', { name: kind, exact: true }).click()
  await readNotice(page, 'Logged')
}

test('Mentor or sponsor? The card gives reasons on each side, says what is missing, and what the difference is; the user chooses', async () => {
  await open(PEOPLE.mirembe)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'As a sponsor' })).toBeVisible()
  await expect(main).toContainText('sits where decisions are made, by title: VP Platform')
  await expect(main).toContainText('has not seen your work yet')
  await page.getByRole('button', { name: 'What is the difference?' }).click()
  await expect(main).toContainText('A sponsor speaks up for you where decisions are made')
  await page.getByRole('button', { name: 'Potential sponsor' }).click()
  await readNotice(page, 'Saved')
  await between().getByRole('button', { name: 'They have seen it' }).click()
  await readNotice(page, 'Saved')
  await expect(main).not.toContainText('has not seen your work yet')
  await expect(main).toContainText('has seen your work')
})

test('Advocate in residence: a named advocate with dates, and a warning when the time ends', async () => {
  await open(PEOPLE.advocate)
  await page.getByRole('button', { name: 'More about this tie' }).click()
  const group = page.getByRole('group', { name: 'Advocate in residence' })
  await expect(group.getByRole('textbox', { name: 'Organisation or programme' })).toHaveValue('Northwind')
  await group.getByLabel('Until').fill(day(10))
  await group.getByLabel('Until').press('Enter')
  await readNotice(page, 'Saved')
  await expect(between()).toContainText(/Advocate at Northwind until .*Who could speak for you there after that\?/)
  await visit('ties')
  await expect(page.getByRole('region', { name: /^Ending/ })).toContainText('Advocate Aino')
})

test('Reciprocal and reverse mentoring: what each teaches, what was given and received, and whose turn it is', async () => {
  await open(PEOPLE.reverse)
  await page.getByRole('button', { name: 'More about this tie' }).click()
  await page.getByRole('textbox', { name: 'What you teach' }).fill('Negotiation, budgets')
  await page.getByRole('textbox', { name: 'What they teach' }).fill('Rust')
  await page.keyboard.press('Enter')
  await expect(between()).toContainText('You teach: Negotiation, budgets. They teach: Rust.')
  await log('Advice', { text: 'Lifetimes' })
  await expect(between()).toContainText('0 from you, 1 from them')
  await expect(between()).toContainText('They taught you last. Your turn?')
  await between().getByRole('button', { name: 'Plan my turn' }).click()
  await readNotice(page, 'Follow-up planned')
  await expect(page.getByRole('region', { name: 'To come back to' })).toContainText('My turn to teach')
  await log('Advice', { given: true })
  await expect(between()).toContainText('You taught last.')
})

test('Sponsorship agility: a new employer or a goal that is over shows the ties it touches, with proposals one click accepts', async () => {
  await open(PEOPLE.mover)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Kelo Transit')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await readNotice(page, 'Saved')
  const card = page.getByRole('region', { name: 'Something changed' })
  await expect(card).toContainText('Now at Kelo Transit. Before: Northwind.')
  await expect(card).toContainText('Who could speak for you at Northwind now?')
  await checkA11y(page)
  await card.getByRole('button', { name: 'Tag Backup Benno as potential sponsor' }).click()
  await readNotice(page, 'Tagged Backup Benno as potential sponsor')
  await expect(card).not.toContainText('Who could speak for you')
  await card.getByRole('button', { name: 'Nothing to do' }).click()
  await expect(card).toHaveCount(0)
  await open(PEOPLE.backup)
  await expect(between()).toContainText('For your goal: Lead a platform team')

  await visit('me')
  await page.getByRole('button', { name: /How it stands: Speak at a conference/ }).click()
  await page.getByRole('option', { name: 'Reached' }).click()
  await readNotice(page, 'Reached. Ties that served it are under Ties.')
  await visit('ties')
  const over = page.getByRole('region', { name: 'What changed for Endorser Eelis' })
  await expect(over).toContainText('Your goal “Speak at a conference” is over. Does this tie serve “Lead a platform team”?')
  await over.getByRole('button', { name: 'Tie it to that' }).click()
  await readNotice(page, 'Tied to “Lead a platform team”')
  await expect(over).toHaveCount(0)
})

test('Talent championing, giving back: people earlier in their career by title who share something rare, and promises kept and open', async () => {
  await visit('ties')
  const giving = page.getByRole('region', { name: 'Giving back' })
  await giving.getByRole('button', { name: 'Champion Junior Jaana' }).click()
  await readNotice(page, 'Saved')
  await expect(giving).toContainText('Junior Jaana nothing given yet')
  await open(PEOPLE.junior)
  await log('Promise', { text: 'Read her proposal', given: true })
  await visit('ties')
  await expect(giving).toContainText('1 promise open')
  await page.getByRole('region', { name: /^Promises/ }).getByRole('button', { name: 'Kept: Junior Jaana' }).click()
  await expect(giving).toContainText('1 promise kept')
  await checkA11y(page)
  await checkNoOverflow(page)
})

test('Endorsement loop: endorsements both ways with date and address, and the half that is open', async () => {
  await open(PEOPLE.endorser)
  await expect(between()).toContainText(/They endorsed you on [A-Z]\w+ \d+/)
  await expect(between()).toContainText('You have not endorsed them yet.')
  await between().getByRole('button', { name: 'I endorsed them' }).click()
  await readNotice(page, 'Logged: You endorsed them')
  await expect(between()).not.toContainText('have not endorsed')
  await between().getByRole('button', { name: 'Say where your endorsement can be seen' }).click()
  await page.getByRole('textbox', { name: 'Where it can be seen' }).fill('https://people.example/endorsed')
  await page.keyboard.press('Enter')
  await readNotice(page, 'Saved')
  await expect(between().getByRole('link', { name: 'people.example', exact: true })).toBeVisible()
  await expect(was().getByRole('link', { name: 'https://people.example/endorsed' })).toBeVisible()
})

test('Skip-level: a request, an agenda from goals and limits, and two meetings a year, in the calendar', async () => {
  await open(PEOPLE.skip)
  await page.getByRole('button', { name: 'Meet them: request, agenda, twice a year' }).click()
  await expect(page.getByRole('textbox', { name: 'A request to send' })).toHaveValue(/Dear Skip,[\s\S]*I work with Birgit Aldermann[\s\S]*Lead a platform team/)
  await expect(page.getByRole('textbox', { name: 'An agenda' })).toHaveValue(/Lead a platform team[\s\S]*Will not relocate[\s\S]*Review conference talks/)
  await page.getByRole('button', { name: 'Plan it twice a year' }).click()
  await readNotice(page, 'Planned twice')
  await expect(page.getByRole('region', { name: 'To come back to' }).getByText('Skip-level meeting')).toHaveCount(2)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Both for your calendar' }).click()])
  const calendar = (await textOf(file)).replaceAll('\r\n ', '')
  expect(calendar.match(/^SUMMARY:Skip-level meeting: Skip Sunniva\r$/gm)).toHaveLength(2)
  expect(calendar).toMatch(/DESCRIPTION:.*Will not relocate/)
})

test('Goals and limits: tied to people, told, said where a role breaks them, and on one page for a sponsor', async () => {
  await open(PEOPLE.mirembe)
  await page.getByRole('button', { name: 'More about this tie' }).click()
  await tick('Lead a platform team')
  await expect(between()).toContainText('For your goal: Lead a platform team')
  await tick(/Will not relocate/)
  await expect(page.getByRole('group', { name: 'What you have told them' })).toContainText(`told on ${day()}`)
  await log('Opportunity', { text: 'Head of ports. You would have to relocate to Oulu.' })
  await expect(was()).toContainText('May conflict with: Will not relocate')
  await page.getByRole('button', { name: 'One-page brief' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brief for Mirembe Castell' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What I am working towards' })).toHaveText(/Lead a platform team/)
  await expect(page.getByRole('region', { name: 'Where my limits are' })).toContainText('Will not relocate')
  await expect(page.getByRole('region', { name: 'What you have opened for me' })).toContainText('Head of ports')
  await checkA11y(page)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
})

test('Help with their projects: offers against what they work on, saved as an offer made', async () => {
  await open(PEOPLE.maker)
  await page.getByRole('button', { name: 'Help with their projects' }).click()
  await page.getByRole('button', { name: 'I offered Review conference talks' }).click()
  await readNotice(page, 'Noted as an offer made')
  await expect(was()).toContainText(/You promised · today · open[\s\S]*Review conference talks \(for: A conference on harbours\)/)
})

test('Feedback: received, acted on, reported back', async () => {
  await open(PEOPLE.coach)
  await log('Feedback', { text: 'Speak slower' })
  await was().getByRole('button', { name: 'I acted on it' }).click()
  await readNotice(page, 'Acted on')
  await expect(page.getByRole('region', { name: 'To come back to' })).toContainText('Speak slower')
  await was().getByRole('button', { name: 'I told them how it went' }).click()
  await expect(was()).toContainText('They gave feedback · today · you told them how it went')
  await expect(page.getByRole('region', { name: 'To come back to' }).filter({ hasText: 'Speak slower' })).toHaveCount(0)
})

test('Review: after 120 days five taps, then keep, change, or thank and close with a kind note', async () => {
  await visit('ties')
  await page.getByRole('button', { name: 'Review this tie: Coach Corvin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Look again at Coach Corvin' })).toBeVisible()
  const questions = page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Partly' }) })
  await expect(questions).toHaveCount(5)
  for (const question of await questions.all()) await question.getByRole('button', { name: 'Yes' }).click()
  await page.getByRole('button', { name: 'Thank and close' }).click()
  await expect(page.getByRole('textbox', { name: 'A note to end with, to copy' })).toHaveValue(/Dear Coach,[\s\S]*Lead a platform team[\s\S]*With thanks, Runa/)
  await checkA11y(page)
  await page.getByRole('button', { name: 'Close with thanks' }).click()
  await readNotice(page, 'Closed with thanks')
  await expect(page.getByText('No tie needs a look now.')).toBeVisible()
  await visit('people')
  await row(page, 'Coach Corvin').click()
  await expect(page.getByRole('paragraph').filter({ hasText: /^Saved/ })).toContainText('closed with thanks')
})

test('Misconceptions: short help where it is needed, for whoever opens it', async () => {
  await visit('ties')
  await page.getByRole('button', { name: 'What is often got wrong' }).click()
  await expect(page.getByText('Nobody is a sponsor because you asked. They are once they have acted.')).toBeVisible()
  // And a line each where it matters: what makes a sponsor, and what makes good mentoring.
  await open(PEOPLE.mover)
  await expect(between()).toContainText('Becomes active with the first door they open for you, not by a click.')
  await page.getByRole('button', { name: 'More about this tie' }).click()
  await expect(page.getByRole('group', { name: 'How it is to work together' })).toContainText('a shared school only opens the talk')
})
