import type { Page } from '@playwright/test'
import { followUp, note, passWelcome, pressTag, seePerson, type TypedFact } from '../browser/gestures'
import type { App } from '../browser/launch'
import { openPanel, type Panel } from '../browser/panel'
import { SAMPLE } from '../drive/sample'

/** The user of the pictures, as the sample site's "try this" proposes. */
const ME: readonly TypedFact[] = [
  { kind: 'school', text: 'Aalto University', from: 2009, to: 2014 },
  { kind: 'place', text: 'Tampere' },
  { kind: 'employer', text: 'Vaisto Maps', from: 2014, to: 2018 },
  { kind: 'hobby', text: 'Bouldering' },
  { kind: 'language', text: 'Finnish' },
  { kind: 'cause', text: 'Food rescue' },
]

const ENTRIES = [['Goals', 'Lead a platform team'], ['Limits', 'Will not relocate'], ['Offers', 'A review of a talk'], ['Wishes to learn', 'Site reliability']] as const

const ROLE = [['Job title', 'Senior Engineer'], ['Organisation', 'Northwind']] as const

/** Opens the panel on a page of the sample site and tells it about the user. */
export async function begin(app: App, tab: Page): Promise<Panel> {
  await tab.goto(`${SAMPLE}/people/ilta-korpivaara`)
  const side = await openPanel(app, tab)
  await passWelcome(side.page, ME)
  await seePerson(side.page, 'Ilta Korpivaara')
  await show(app, side.page, 'me')
  // The entries last: each is waited for, and edits are written one after another, so that none is lost by leaving.
  for (const [label, text] of ROLE) {
    await side.page.getByRole('textbox', { name: label, exact: true }).fill(text)
    await side.page.getByRole('textbox', { name: label, exact: true }).press('Enter')
  }
  for (const [label, text] of ENTRIES) {
    await side.page.getByRole('textbox', { name: label, exact: true }).fill(text)
    await side.page.getByRole('textbox', { name: label, exact: true }).press('Enter')
    await side.page.getByRole('button', { name: `Remove ${text}` }).waitFor()
  }
  await show(app, side.page, 'here')
  await seePerson(side.page, 'Ilta Korpivaara')
  return side
}

/** Shows a view anew: without the notices and the scrolling of what was before. */
export async function show(app: App, page: Page, view: string, surface: 'sidepanel' | 'workspace' = 'sidepanel'): Promise<void> {
  await page.goto('about:blank')
  await page.goto(app.url(`${surface}.html#/${view}`))
  await page.getByRole('main').waitFor()
}

/** The day `days` from now, as a date field takes it. */
const dayFromNow = (days: number): string => new Intl.DateTimeFormat('sv-SE').format(Date.now() + days * 86_400_000)

/** Saves three people of the sample site, as a user would on an evening. The panel has to be open beside the tab. */
export async function saveThree(tab: Page, panel: Page): Promise<void> {
  await tab.goto(`${SAMPLE}/people/ilta-korpivaara`)
  await seePerson(panel, 'Ilta Korpivaara')
  await pressTag(panel, 'Potential sponsor')
  await note(panel, 'Runs the promotions round in spring. Climbs on granite once a year.')
  await followUp(panel, { day: dayFromNow(0) }, 'Ask how she came to lead sixty people')
  await tab.goto(`${SAMPLE}/people/yuzuha-merrivale`)
  await seePerson(panel, 'Yuzuha Merrivale')
  await pressTag(panel, 'Potential mentor')
  await followUp(panel, 'Next working day', 'Trade: her roadmap for our build system')
  await tab.goto(`${SAMPLE}/events/harbour-night/nkechi-valborg`)
  await seePerson(panel, 'Nkechi Valborg')
  await pressTag(panel, 'Both')
  await followUp(panel, 'In a month', 'First customers: how did it go on?')
}
