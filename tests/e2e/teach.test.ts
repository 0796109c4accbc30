import { allowSite } from '../../scripts/browser/extension'
import { checkA11y, checkNoOverflow } from './a11y'
import { backup, me } from './backup'
import { expect, test } from './fixtures'
import { bringIn, chooseFile, goTo, heading, notice, readNotice, seeNobody, seePerson, stateLine, tag, textOf, undo } from './user'

const SITE = 'https://harbour-night.example'

interface Worker { name: string; craft: string; crew: string; base: string; lead: string; shore: string }
const YSOLDE: Worker = { name: 'Ysolde Karrow', craft: 'Tide Modeller', crew: 'Sounding', base: 'Rauma', lead: 'Bertil Moss', shore: 'Letterpress' }
const EMRE: Worker = { name: 'Emre Yıldırım', craft: 'Rigger', crew: 'Sail Loft', base: 'Turku', lead: 'Bertil Moss', shore: 'Bouldering' }

/** A home-made directory: no headings, no marks, labels of its own, class names made anew by each build. */
const card = (who: Worker, salt: string): string => `<!doctype html><html lang="en"><head><title>Crew</title><link rel="icon" href="data:,"></head><body><div class="${salt}a"><div class="${salt}b"><div class="${salt}n">${who.name}</div>
  ${([['Craft', who.craft], ['Crew', who.crew], ['Home port', who.base], ['Sails under', `<a href="/crew/${who.lead.toLowerCase().replace(' ', '-')}">${who.lead}</a>`], ['Ashore', who.shore]] as const).map(([label, value]) => `<div class="${salt}r"><span class="${salt}l">${label}</span><span class="${salt}v">${value}</span></div>`).join('')}</div></div></body></html>`
const redesigned = (who: Worker): string => `<!doctype html><html lang="en"><head><title>Crew</title><link rel="icon" href="data:,"></head><body><main><table><tr><td>${who.crew}</td><td>${who.base}</td><td>${who.name}</td></tr></table></main></body></html>`

test('a home-made directory is taught on one page, reads the next one, says when it no longer fits, and is handed on', async ({ app, site, openPanelOn }) => {
  test.setTimeout(60_000)
  site('harbour-night.example', ({ path }) => ({ body: path.startsWith('/crew/ysolde') ? card(YSOLDE, 'x7f') : path.startsWith('/crew/new') ? redesigned(EMRE) : card(EMRE, 'q0z') }))
  await bringIn(app, backup({ self: { ...me(), manager: { name: 'Bertil Moss' } } }))
  await allowSite(app, `${SITE}/*`)
  const { panel, tab } = await openPanelOn(`${SITE}/crew/ysolde-karrow`)
  await seeNobody(panel)
  await panel.getByRole('button', { name: 'Teach this site' }).click()
  await expect(heading(panel, 'Teach harbour-night.example')).toBeVisible()
  const fields = panel.getByRole('list', { name: 'What can be taught' })
  const texts = panel.getByRole('grid', { name: 'Texts on the page' })
  const chosen = (field: string) => fields.getByRole('button', { name: new RegExp(`^${field}`) })

  await test.step('the name is chosen from the list, by the keyboard', async () => {
    await chosen('Name').click()
    await texts.getByRole('row').first().focus()
    await panel.keyboard.press('y')
    await panel.keyboard.press('Enter')
    await expect(chosen('Name')).toContainText('Ysolde Karrow')
    await expect(chosen('Job title')).toHaveAttribute('aria-current', 'step')
    await checkA11y(panel)
    await checkNoOverflow(panel)
  })

  await test.step('the job title is pointed at in the page, where the click does nothing else and nothing stays', async () => {
    const before = await tab.content()
    await panel.getByRole('button', { name: 'Point at it' }).click()
    await expect(panel.getByText('Click it in the page: Job title.')).toBeVisible()
    await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('DIV')
    await tab.getByText('Tide Modeller').click()
    await expect(chosen('Job title')).toContainText('Tide Modeller')
    expect(await tab.content()).toBe(before)
  })

  await test.step('the manager is pointed at by the keyboard, though the words are a link', async () => {
    await chosen('Manager').click()
    await panel.getByRole('button', { name: 'Point at it' }).click()
    await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('DIV')
    for (let step = 0; step < 9; step++) await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await expect(chosen('Manager')).toContainText('Bertil Moss')
    expect(tab.url()).toBe(`${SITE}/crew/ysolde-karrow`)
  })

  await test.step('the rest is chosen with the mouse, and what is kept is said', async () => {
    for (const [field, text] of [['Department', 'Sounding'], ['Location', 'Rauma'], ['Interests', 'Letterpress']] as const) {
      await chosen(field).click()
      await texts.getByRole('row').filter({ hasText: text }).click()
      await expect(chosen(field)).toContainText(text)
    }
    await expect(panel.getByText('Used on pages like harbour-night.example/crew/*')).toBeVisible()
    await panel.getByRole('button', { name: 'Keep it' }).click()
    await readNotice(panel, 'Taught')
    await seePerson(panel, 'Ysolde Karrow')
    await expect(panel.getByText('Open another profile of harbour-night.example')).toBeVisible()
  })

  await test.step('the next profile is read by it, other class names and all, and saved', async () => {
    await tab.goto(`${SITE}/crew/emre-yildirim`)
    await seePerson(panel, 'Emre Yıldırım')
    await expect(panel.getByRole('main')).toContainText('Rigger')
    await expect(panel.getByText('Sail Loft · Reports to the same manager as you, Bertil Moss')).toBeVisible()
    await expect(panel.getByRole('region', { name: 'You share' })).toContainText('bouldering', { ignoreCase: true })
    await expect(panel.getByText('Does this look right?')).toBeVisible()
    await panel.getByRole('button', { name: 'Correct it' }).click()
    await expect(chosen('Manager')).toContainText('Bertil Moss')
    await expect(chosen('Interests')).toContainText('Bouldering')
    await panel.getByRole('button', { name: 'Leave' }).click()
    await panel.getByRole('button', { name: 'Yes, it is right' }).click()
    await readNotice(panel, 'Good. It will not ask again.')
    await expect(panel.getByText('Does this look right?')).toBeHidden()
    await tag(panel, 'Potential mentor').click()
    await readNotice(panel, 'Emre Yıldırım')
    await expect(stateLine(panel)).toContainText('potential mentor')
  })

  await test.step('a page built anew is not read wrong: it says so', async () => {
    await tab.goto(`${SITE}/crew/new`)
    await seeNobody(panel, 'What you taught no longer fits this page, so nothing was read by it.')
    await expect(panel.getByRole('button', { name: 'Teach it again' })).toBeVisible()
  })

  await test.step('it is renamed, exported without anybody in it, deleted, brought back, and read from the file with a preview', async () => {
    await goTo(panel, 'Settings')
    const taught = panel.getByRole('region', { name: 'Sites you taught' })
    await taught.getByRole('button', { name: 'Rename harbour-night.example' }).click()
    await panel.keyboard.press('Control+a')
    await panel.keyboard.type('Crew list')
    await panel.keyboard.press('Enter')
    await expect(taught.getByRole('button', { name: 'Rename Crew list' })).toBeVisible()
    const [download] = await Promise.all([panel.waitForEvent('download'), taught.getByRole('button', { name: 'Export Crew list' }).click()])
    const text = await textOf(download)
    for (const value of [...Object.values(YSOLDE), ...Object.values(EMRE)]) expect(text).not.toContain(value)
    await taught.getByRole('button', { name: 'Delete Crew list' }).click()
    await undo(panel, 'Crew list deleted')
    await expect(taught.getByText('harbour-night.example/crew/*')).toBeVisible()
    await taught.getByRole('button', { name: 'Delete Crew list' }).click()
    await readNotice(panel, 'Crew list deleted')
    await chooseFile(panel, { name: 'not-a-recipe.json', text: '{"format":"common-ground"}' })
    await readNotice(panel, 'This file does not teach a site.')
    await chooseFile(panel, { name: 'recipe.json', text })
    const preview = taught.getByRole('group', { name: 'What the file would add' })
    await expect(preview).toContainText('Name, Job title, Department, Location, Manager, Interests on pages like harbour-night.example/crew/*')
    await checkA11y(panel)
    await preview.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(notice(panel, 'Crew list added')).toBeVisible()
    await goTo(panel, 'Here')
    await tab.goto(`${SITE}/crew/ysolde-karrow`)
    await seePerson(panel, 'Ysolde Karrow')
  })
})
