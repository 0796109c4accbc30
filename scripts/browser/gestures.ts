import { expect, type Download, type Locator, type Page } from '@playwright/test'

/** One fact as a user types it into "About you". */
export interface TypedFact {
  kind: 'school' | 'place' | 'employer' | 'hobby' | 'language' | 'cause' | 'group'
  text: string
  from?: number
  to?: number
}

const ADD = {
  school: 'Add a school', place: 'Add a place', employer: 'Add an employer', hobby: 'Add a hobby',
  language: 'Add a language', cause: 'Add a cause', group: 'Add a group',
} as const
const GROUP = {
  school: 'Schools', place: 'Places', employer: 'Employers', hobby: 'Hobbies', language: 'Languages', cause: 'Causes', group: 'Groups',
} as const

/** The section of one kind of fact in "About you". */
export const factsOf = (panel: Page, kind: TypedFact['kind']): Locator => panel.getByRole('region', { name: GROUP[kind], exact: true })

/** Types one fact into "About you" and waits until it is listed. A place is a hometown, which is what the form proposes. */
export async function tell(panel: Page, { kind, text, from, to }: TypedFact): Promise<void> {
  const section = factsOf(panel, kind)
  await section.getByRole('textbox', { name: ADD[kind] }).fill(text)
  if (from !== undefined) await section.getByRole('textbox', { name: 'From year' }).fill(String(from))
  if (to !== undefined) await section.getByRole('textbox', { name: 'To year' }).fill(String(to))
  await section.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(section.getByRole('button', { name: `Remove ${text}` })).toBeVisible()
}

/** Goes through the welcome of the first run; without facts it takes the way that asks for none. */
export async function passWelcome(panel: Page, facts: readonly TypedFact[] = []): Promise<void> {
  await expect(panel.getByRole('heading', { name: 'Welcome to Common Ground' })).toBeVisible()
  if (facts.length === 0) {
    await panel.getByRole('button', { name: 'Later, show me the page first' }).click()
  } else {
    await panel.getByRole('button', { name: 'Tell a little about yourself' }).click()
    for (const fact of facts) await tell(panel, fact)
    await panel.getByRole('button', { name: 'Done', exact: true }).click()
  }
  await expect(panel.getByRole('navigation', { name: 'Views' })).toBeVisible()
}

/** Goes to a view by its link at the top. */
export async function goTo(panel: Page, view: 'Here' | 'People' | 'Follow-ups' | 'Me' | 'Settings'): Promise<void> {
  await panel.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click()
}

/** Puts away the notices at the foot of the panel, which would cover what lies below them. */
export async function closeNotices(panel: Page): Promise<void> {
  const close = panel.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Close' })
  for (let left = await close.count(); left > 0; left = await close.count()) await close.first().click()
}

/** Waits until the panel shows somebody of this name. */
export const seePerson = (panel: Page, name: string): Promise<void> => expect(panel.getByRole('heading', { level: 1, name })).toBeVisible()

/** Waits until the panel says that nobody is on the page, and hands back why. */
export async function seeNobody(panel: Page): Promise<string> {
  const paragraphs = panel.getByRole('main').getByRole('paragraph')
  await expect(paragraphs.first()).toHaveText('Nobody to show on this page')
  return paragraphs.nth(1).innerText()
}

/** The sentences under "You share", rarest first. */
export async function sharedSentences(panel: Page): Promise<string[]> {
  const sentences = panel.getByRole('region', { name: 'You share' }).getByRole('button').locator('bdi')
  await expect(sentences.first()).toBeVisible()
  return sentences.allInnerTexts()
}

/** Presses a tag of the person in front: a second press takes it off. */
export async function pressTag(panel: Page, tag: 'Potential mentor' | 'Potential sponsor' | 'Both'): Promise<void> {
  await panel.getByRole('group', { name: 'What this person could be for you' }).getByRole('button', { name: tag, exact: true }).click()
}

/** "Saved · potential sponsor · …" of the person in front. */
export async function stateLine(panel: Page): Promise<string> {
  const line = panel.getByRole('paragraph').filter({ hasText: /^Saved/ })
  await expect(line).toBeVisible()
  return (await line.innerText()).replace(/\s+/g, ' ')
}

/** Plans a follow-up on the person in front. */
export async function followUp(panel: Page, when: 'Next working day' | 'In a week' | 'In a month' | { day: string }, about = ''): Promise<void> {
  await panel.getByRole('button', { name: 'follow up' }).click()
  if (about !== '') await panel.getByRole('textbox', { name: 'What about? (optional)' }).fill(about)
  if (typeof when === 'string') {
    await panel.getByRole('button', { name: when }).click()
  } else {
    await panel.getByLabel('On a day').fill(when.day)
    await panel.getByRole('button', { name: 'Set', exact: true }).click()
  }
  await expect(panel.getByText('Follow-up planned')).toBeVisible()
}

/** Writes a note on the person in front. */
export async function note(panel: Page, text: string): Promise<void> {
  await panel.getByRole('button', { name: 'note', exact: true }).click()
  await panel.getByRole('textbox', { name: 'Note' }).fill(text)
  await panel.getByRole('button', { name: 'Save note' }).click()
  await expect(panel.getByText('Note saved')).toBeVisible()
}

/** Exports what the list of people shows. */
export async function exportList(panel: Page, as: 'As CSV for a spreadsheet' | 'As JSON'): Promise<Download> {
  await panel.getByRole('button', { name: 'Export' }).click()
  const coming = panel.waitForEvent('download')
  await panel.getByRole('menuitem', { name: as }).click()
  return coming
}
