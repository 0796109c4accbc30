import type { Backup } from '../../lib/model/backup'
import { backup, day, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, chooseFile, exportFrom, goTo, readNotice, row, seePerson, textOf } from './user'
import { checkA11y } from './a11y'

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Oddny,Vesterlind,https://www.linkedin.com/in/oddny-v,,Northwind,Head of Signals,12 Nov 2023
Teuvo,Marttala,https://www.linkedin.com/in/teuvo-m,,Elsewhere,Baker,03 Feb 2019
`

test('Social capital: who could introduce me, imported connections among them, and an introduction from asked to looped back', async ({ app, openPanelOn }) => {
  const ilta = person('Ilta Korpivaara', { organisation: 'Northwind', links: [`${SAMPLE}/people/ilta-korpivaara`], tags: ['sponsor'] })
  const mirembe = person('Mirembe Castell', { organisation: 'Northwind', tags: ['mentor', 'connector'], lastContactOn: day(-3) })
  await bringIn(app, backup({ self: { ...me(), offers: [{ id: 'o1', text: 'Review a talk' }] }, people: [ilta, mirembe] }))
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/exchange'))
  await chooseFile(page, { name: 'Connections.csv', text: CONNECTIONS })
  await expect(page.getByText('2 new people')).toBeVisible()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await readNotice(page, 'Imported')
  await page.close()

  const { panel } = await openPanelOn(`${SAMPLE}/people/ilta-korpivaara`)
  await seePerson(panel, 'Ilta Korpivaara')
  await panel.getByRole('button', { name: 'Who could introduce you?' }).click()
  const paths = panel.getByRole('list', { name: 'The nearest of those you know' })
  await expect(paths.getByRole('listitem')).toHaveText([/Mirembe Castell also at Northwind/, /Oddny Vesterlind also at Northwind · a connection on linkedin.com since 2023-11-12/])
  await paths.getByRole('button', { name: 'Ask Mirembe' }).click()
  const draft = panel.getByRole('textbox', { name: 'What to send to Mirembe Castell' })
  await expect(draft).toHaveValue(/Hi Mirembe, would you be willing to introduce me to Ilta Korpivaara\?[\s\S]*I am Runa Testrup, Senior Engineer, Northwind\.[\s\S]*Lead a platform team[\s\S]*Review a talk/)
  await checkA11y(panel)
  await panel.getByRole('button', { name: 'I asked them' }).click()
  await readNotice(panel, 'It comes back in a week')

  await goTo(panel, 'People')
  await row(panel, 'Mirembe').click()
  await seePerson(panel, 'Mirembe Castell')
  const between = panel.getByRole('region', { name: 'Between you' })
  await expect(between).toContainText('Potential connector.')
  await expect(panel.getByRole('region', { name: 'To come back to' })).toContainText('The introduction to Ilta Korpivaara')
  const was = panel.getByRole('region', { name: 'What was' })
  await was.getByRole('button', { name: 'They agreed' }).click()
  await expect(between).toContainText('Potential connector.')
  await was.getByRole('button', { name: 'They made it' }).click()
  await expect(between).toContainText(/Connector since/)
  await was.getByRole('button', { name: 'I got a reply' }).click()
  await was.getByRole('button', { name: 'I told both how it went' }).click()
  await expect(was).toContainText(/asked .* → agreed .* → made .* → replied .* → looped back/)
  await expect(panel.getByRole('region', { name: 'To come back to' })).toHaveCount(0)
  await was.getByRole('link', { name: 'To: Ilta Korpivaara' }).click()
  await seePerson(panel, 'Ilta Korpivaara')
  await panel.getByRole('button', { name: 'More about this tie' }).click()
  await expect(panel.getByRole('combobox', { name: 'Introduced to you by' })).toHaveValue('Mirembe Castell')
})

test('Shadow sponsorship: quiet acts are kept and counted, absent from exports and shared screens unless asked for by name', async ({ app, openPanelOn }) => {
  const mirembe = person('Mirembe Castell', { tags: ['sponsor', 'shadow-sponsor'] })
  await bringIn(app, backup({ self: me(), people: [mirembe] }))
  const { panel } = await openPanelOn(`${SAMPLE}/`)
  await goTo(panel, 'People')
  await row(panel, 'Mirembe').click()
  await panel.getByRole('button', { name: 'log', exact: true }).click()
  await panel.getByRole('textbox', { name: 'What about?' }).fill('Named me behind closed doors')
  await panel.getByRole('checkbox', { name: 'Quiet' }).focus()
  await panel.keyboard.press(' ')
  await panel.getByRole('button', { name: 'Endorsement', exact: true }).click()
  await readNotice(panel, 'active sponsor')
  const main = panel.getByRole('main')
  await expect(main).toContainText('0 from you, 1 from them')
  await expect(main).toContainText('Shadow sponsor since')

  await test.step('a normal export says nothing of it, a full backup named so does', async () => {
    const open = await exportFrom(panel, 'Everything but quiet acts as JSON')
    expect(open.text).not.toMatch(/closed doors|shadow-sponsor/)
    expect((JSON.parse(open.text) as Backup).people.map(({ name }) => name)).toEqual(['Mirembe Castell'])
    expect((await exportFrom(panel, 'Everybody as CSV')).text).not.toContain('shadow')
    await panel.getByRole('checkbox', { name: 'Include quiet acts (1) and shadow sponsors (1)' }).focus()
    await panel.keyboard.press(' ')
    const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name: 'Full backup as JSON, quiet acts included' }).click()])
    expect((JSON.parse(await textOf(download)) as Backup).acts.map(({ text }) => text)).toEqual(['Named me behind closed doors'])
  })

  await test.step('on a shared screen it is not shown, unless asked for by name', async () => {
    await goTo(panel, 'Settings')
    await panel.getByRole('checkbox', { name: 'I am sharing my screen' }).focus()
    await panel.keyboard.press(' ')
    await goTo(panel, 'People')
    await expect(row(panel, 'Mirembe')).not.toContainText('shadow')
    await row(panel, 'Mirembe').click()
    await seePerson(panel, 'Mirembe Castell')
    await expect(main).not.toContainText(/closed doors|shadow/i)
    await panel.getByRole('button', { name: /Show/ }).click()
    await panel.getByRole('option', { name: 'Quiet' }).click()
    await expect(main).toContainText('Named me behind closed doors')
  })
})
