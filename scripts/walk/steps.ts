import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allowSite, badgeText, clickNotification, eventually, notificationIds, tabIdOf } from '../browser/extension'
import { closeNotices, exportList, followUp, goTo, note, passWelcome, pressTag, seeNobody, seePerson, sharedSentences, stateLine, type TypedFact } from '../browser/gestures'
import type { Step } from './walk'

const ME: readonly TypedFact[] = [
  { kind: 'school', text: 'Aalto University', from: 2009, to: 2014 },
  { kind: 'place', text: 'Tampere' },
  { kind: 'employer', text: 'Vaisto Maps', from: 2014, to: 2018 },
  { kind: 'hobby', text: 'Bouldering' },
  { kind: 'language', text: 'Finnish' },
]

const introduce: Step = {
  title: 'Click the toolbar icon: the panel opens, and asks who you are',
  run: async ({ panel }) => {
    await passWelcome(panel, ME)
    return ME.map(({ text, from, to }) => `told: ${text}${from ? `, ${from} to ${to ?? 'now'}` : ''}`)
  },
}

const look: Step = {
  title: 'Open a profile: what do we share?',
  run: async ({ panel, visit }) => {
    await visit('/people/ilta-korpivaara')
    await seePerson(panel, 'Ilta Korpivaara')
    const shared = await sharedSentences(panel)
    await panel.getByRole('region', { name: 'You share' }).getByRole('button').first().click()
    const evidence = await panel.locator('q').first().innerText()
    const read = await panel.getByText(/\d of \d fields read/).innerText()
    return ['Ilta Korpivaara', ...shared.map((sentence) => `share: ${sentence}`), `its evidence, as quoted: "${evidence}"`, read.trim()]
  },
}

const tag: Step = {
  title: 'Tag her in one click, with a note, where you met, and a follow-up',
  run: async ({ panel }) => {
    await pressTag(panel, 'Potential sponsor')
    await expect(panel.getByText('Saved Ilta Korpivaara')).toBeVisible()
    const undo = await panel.getByRole('button', { name: 'Undo' }).first().isVisible()
    await note(panel, 'Runs the promotions round in spring.')
    await panel.getByRole('button', { name: 'met at', exact: true }).click()
    await panel.getByLabel('Where did you meet?').fill('Harbour Night')
    await panel.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(panel.getByText('Saved where you met')).toBeVisible()
    await followUp(panel, 'In a week', 'Ask how she came to lead')
    await expect(panel.getByText(/· follow-up /)).toBeVisible()
    return [await stateLine(panel), `an undo is ${undo ? '' : 'not '}on offer`]
  },
}

const followOn: Step = {
  title: 'Go on in the same tab: the panel follows, without another click',
  run: async ({ panel, visit }) => {
    await visit('/people/anselm-drachenfels')
    await seePerson(panel, 'Anselm Drachenfels')
    const shared = await sharedSentences(panel)
    await pressTag(panel, 'Both')
    await expect(panel.getByText('Saved Anselm Drachenfels')).toBeVisible()
    return ['Anselm Drachenfels', ...shared.map((sentence) => `share: ${sentence}`), await stateLine(panel)]
  },
}

const refuse: Step = {
  title: 'A news article and a sign-in page: nobody, and it says so',
  run: async ({ panel, visit }) => {
    await visit('/news/quiet-fridays')
    const article = await seeNobody(panel)
    await visit('/people/odalys-brennholt')
    await expect(panel.getByText(article)).toBeHidden()
    return [`the article: ${article}`, `the sign-in page: ${await seeNobody(panel)}`]
  },
}

const turnOn: Step = {
  title: 'Turn the site on: the toolbar counts what is shared',
  run: async ({ app, tab, panel, visit }) => {
    await visit('/people/yuzuha-merrivale')
    await seePerson(panel, 'Yuzuha Merrivale')
    await allowSite(app, `${new URL(tab.url()).origin}/*`)
    await tab.bringToFront()
    await closeNotices(panel)
    await panel.getByRole('button', { name: 'Turn on for this site' }).click()
    const on = await panel.getByText(/^Turned on for/).innerText()
    await tab.reload()
    const id = await tabIdOf(app, tab)
    const badge = await eventually('the badge to count', () => badgeText(app, id), (text) => text !== '')
    return [on, `the badge says ${badge}`]
  },
}

const remind: Step = {
  title: 'A follow-up falls due: a notification says who and why, and opens that person',
  run: async ({ app, tab, panel }) => {
    await goTo(panel, 'Settings')
    await panel.getByLabel('Each day at').fill('00:00')
    await goTo(panel, 'Here')
    await seePerson(panel, 'Yuzuha Merrivale')
    const today = await panel.evaluate(() => new Date().toLocaleDateString('sv'))
    await followUp(panel, { day: today }, 'Send her the stairs survey')
    const [id = ''] = await eventually('a notification', () => notificationIds(app), (ids) => ids.length > 0)
    const [opened] = await Promise.all([app.context.waitForEvent('page'), clickNotification(app, id)])
    await seePerson(opened, 'Yuzuha Merrivale')
    await opened.close()
    await tab.bringToFront()
    return ['notified', 'a click on it opened Yuzuha Merrivale']
  },
}

const done: Step = {
  title: 'Do it: the follow-up is done, and counts as contact',
  run: async ({ panel }) => {
    await goTo(panel, 'Follow-ups')
    await expect(panel.getByText('Send her the stairs survey')).toBeVisible()
    await panel.getByRole('button', { name: 'Done with Yuzuha Merrivale' }).click()
    await expect(panel.getByText('Done. Today counts as contact.')).toBeVisible()
    return ['Done. Today counts as contact.']
  },
}

const find: Step = {
  title: 'Find people as you type',
  run: async ({ panel }) => {
    await goTo(panel, 'People')
    const rows = panel.getByRole('grid', { name: 'People' }).getByRole('row')
    await expect(rows).toHaveCount(3)
    await panel.getByRole('searchbox', { name: 'Search people' }).fill('ilta')
    await expect(rows).toHaveCount(1)
    const found = (await rows.first().innerText()).replace(/\s+/g, ' ')
    await panel.getByRole('searchbox', { name: 'Search people' }).fill('')
    await expect(rows).toHaveCount(3)
    return ['3 people', `"ilta" finds: ${found}`]
  },
}

const exportAll: Step = {
  title: 'Export the list',
  run: async ({ panel, out }) => {
    const csv = await exportList(panel, 'As CSV for a spreadsheet')
    const csvFile = join(out, csv.suggestedFilename())
    await csv.saveAs(csvFile)
    const json = await exportList(panel, 'As JSON')
    await json.saveAs(join(out, json.suggestedFilename()))
    const lines = readFileSync(csvFile, 'utf8').trimEnd().split(/\r?\n/)
    return [`${csv.suggestedFilename()}, ${lines.length} lines`, ...lines.slice(0, 2).map((line) => line.slice(0, 100)), json.suggestedFilename()]
  },
}

/** The main job, in order. */
export const steps: readonly Step[] = [introduce, look, tag, followOn, refuse, turnOn, remind, done, find, exportAll]
