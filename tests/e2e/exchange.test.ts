import type { Page } from '@playwright/test'
import type { Backup } from '../../lib/model/backup'
import { launch } from '../../scripts/browser/launch'
import { backup, day, followUp, me, person } from './backup'
import { expect, launchOptions, SAMPLE, test } from './fixtures'
import { bringIn, chooseFile, exportAll, exportFrom, goTo, importFile, notice, planFollowUp, readNotice, row, seePerson, tag, textOf } from './user'

/** Names and notes that a spreadsheet would run as formulas, or that break a careless writer. */
const WICKED = person('=HYPERLINK("https://evil.example","Click")', {
  headline: '@SUM(1+1)*cmd|calc', organisation: ' +49 Works, "quoted"', location: '\u2013 Åbo; Turku', links: ['https://people.northwind.example/people/1'],
  notes: [{ id: 'n1', text: 'first line\n=2+3\n\tthird', at: '2026-01-01T00:00:00.000Z' }], tags: ['mentor'],
})

/** Cells of a table as RFC 4180 has it; small files only. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((cellsOfRow) => cellsOfRow.length > 0)
}

const parse = (text: string): Backup => JSON.parse(text) as Backup
const same = (text: string): object => ({ ...parse(text), exportedAt: '' })

test('the CSV opens cleanly: UTF-8 with its mark, CRLF, a row a person, and nothing that runs', async ({ app }) => {
  await bringIn(app, backup({ self: me(), people: [WICKED, person('Åse Holmqvist')], followUps: [followUp(WICKED, day(2), '-1 thing')] }))
  const { name, text } = await exportAll(app, 'Everybody as CSV')
  expect(name).toBe(`common-ground-${day()}.csv`)
  expect(text.startsWith('\ufeffName,')).toBe(true)
  expect(text.replaceAll('\r\n', '').replaceAll('first line\n\'=2+3\n', '')).not.toMatch(/[\r\n](?!\t)/)
  const [head = [], ...rows] = cells(text.slice(1))
  expect(rows.map((cellsOfRow) => cellsOfRow.length)).toEqual([head.length, head.length])
  expect(rows.flat().filter((cell) => /^[\s"]*[=+\-@|\t\r]/m.test(cell))).toEqual([])
  expect(rows.map((cellsOfRow) => cellsOfRow[0]).sort()).toEqual([`'${WICKED.name}`, 'Åse Holmqvist'])

  await test.step('and reads back to the same people', async () => {
    const page = await app.context.newPage()
    await page.goto(app.url('workspace.html#/exchange'))
    await chooseFile(page, { name, text })
    await expect(page.getByText('2 people are here already')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  })
})

test('the list as filtered is exported from the panel, under the day’s name', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me(), people: [person('Ada Quill', { tags: ['mentor'] }), person('Bertil Moss', { tags: ['sponsor'] })] }))
  const { panel } = await openPanelOn(`${SAMPLE}/`)
  await goTo(panel, 'People')
  await panel.getByRole('button', { name: 'Filter', exact: true }).click()
  await panel.getByRole('menuitem', { name: /potential sponsor/ }).click()
  await expect(panel.getByText('1 of 2 people')).toBeVisible()
  await panel.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('menuitem', { name: 'As JSON' }).click()])
  await readNotice(panel, 'Exported 1 person')
  expect(download.suggestedFilename()).toBe(`common-ground-${day()}.json`)
  expect(parse(await textOf(download)).people.map(({ name }) => name)).toEqual(['Bertil Moss'])
})

test('everything as JSON, read into a fresh profile, is the same state', async ({ app, openPanelOn, server }) => {
  await bringIn(app, backup({ self: me(), people: [WICKED], followUps: [followUp(WICKED, day(3), 'Say thanks')] }))
  const { panel } = await openPanelOn(`${SAMPLE}/people/ilta-korpivaara`)
  await seePerson(panel, 'Ilta Korpivaara')
  await tag(panel, 'Both').click()
  await readNotice(panel, 'Saved Ilta Korpivaara')
  await planFollowUp(panel, /^In a week/, 'Ask about granite')
  const { text } = await exportFrom(panel, 'Everything as JSON')
  expect(parse(text).people).toHaveLength(2)

  const fresh = await launch(launchOptions(server))
  const page = await importFile(fresh, { name: 'everything.json', text })
  await expect(page.getByText('2 people')).toBeVisible()
  await expect(row(page, 'Ilta Korpivaara')).toContainText('You were both at Aalto University')
  expect(same((await exportAll(fresh, 'Everything as JSON')).text)).toEqual(same(text))

  await test.step('a second time it brings nothing', async () => {
    await page.goto(fresh.url('workspace.html#/exchange'))
    await chooseFile(page, { name: 'everything.json', text })
    await expect(page.getByText('Nothing in this file that is not here already.')).toBeVisible()
  })
  await fresh.close()
})

test('an import is looked at first, and can be taken back whole', async ({ app }) => {
  await bringIn(app, backup({ self: me(), people: [person('Kept Before')] }))
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/exchange'))
  await chooseFile(page, { name: 'two.json', text: JSON.stringify(backup({ people: [person('Ada Quill'), person('Bertil Moss')] })) })
  await expect(page.getByText('2 new people')).toBeVisible()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText('3 people')).toBeVisible()
  await notice(page, 'Imported').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('1 person')).toBeVisible()
  await expect(row(page, 'Kept Before')).toBeVisible()
})

async function refusal(page: Page, file: { name: string; text: string }): Promise<string> {
  await chooseFile(page, file)
  const shown = notice(page, /./)
  const words = await shown.first().innerText()
  await shown.first().getByRole('button', { name: 'Close' }).click()
  await expect(shown).toHaveCount(0)
  return words
}

test('a bad file is refused with a sentence that says what is wrong, and changes nothing', async ({ app }) => {
  const known = backup({ self: me(), people: [person('Kept Before')] })
  await bringIn(app, known)
  const before = await exportAll(app, 'Everything as JSON')
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/exchange'))
  const good = JSON.stringify(backup({ people: [person('Ada Quill')] }))
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  for (const [name, text, words] of [
    ['empty.json', '', /is empty/], ['cut.json', good.slice(0, -40), /no readable JSON.*cut short/], ['other.json', '{"a":1}', /not made by Common Ground/],
    ['newer.json', good.replace('"version":1', '"version":9'), /newer version.*9/], ['shape.json', good.replace('"Ada Quill"', '17'), /does not have the shape/],
    ['deep.json', deep, /nested deeper/], ['table.csv', 'colour,size\nred,1\n', /No column with names/], ['photo.png', 'PNG', /not made by Common Ground/],
  ] as const) expect(await refusal(page, { name, text }), name).toMatch(words)
  expect(same((await exportAll(app, 'Everything as JSON')).text)).toEqual(same(before.text))
})
