import { checkA11y, checkNoOverflow, inEveryLook } from './a11y'
import { backup, day, me, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, heading, notice, readNotice, row, seePerson, stateLine, tag } from './user'

const NIGHT = `${SAMPLE}/events/harbour-night/`

test('the evening: event mode from the event’s page, whoever is tagged carries it, until it is stopped', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ self: me() }))
  const { panel, tab } = await openPanelOn(NIGHT)
  await expect(panel.getByRole('region', { name: 'An event on this page' })).toContainText('Harbour NightNovember 12 · Cable Hall, Helsinki')
  await panel.getByRole('button', { name: 'Start event mode' }).click()
  await readNotice(panel, 'Event mode is on for Harbour Night')
  const bar = panel.getByRole('region', { name: 'Event mode' })
  await expect(bar).toContainText('Harbour Night · 0 people')

  await tab.goto(`${SAMPLE}/people/ilta-korpivaara`)
  await seePerson(panel, 'Ilta Korpivaara')
  await tag(panel, 'Potential mentor').click()
  await readNotice(panel, 'Saved Ilta Korpivaara')
  await expect(bar).toContainText('1 person')
  await checkA11y(panel)
  await checkNoOverflow(panel)

  await bar.getByRole('button', { name: 'Stop' }).click()
  await readNotice(panel, 'Event mode is off')
  await expect(bar).toBeHidden()
  await tab.goto(`${SAMPLE}/people/yuzuha-merrivale`)
  await seePerson(panel, 'Yuzuha Merrivale')
  await tag(panel, 'Potential mentor').click()
  await expect(stateLine(panel)).toContainText('potential mentor')

  await panel.goto(app.url('sidepanel.html#/events'))
  await row(panel, 'Harbour Night').click()
  await expect(row(panel, 'Ilta Korpivaara')).toContainText('potential mentor')
  await expect(row(panel, 'Yuzuha Merrivale')).toHaveCount(0)
})

test('thirty in ten minutes: by keys alone through the people of an event, then follow-ups for those who matter', async ({ app }) => {
  const event = { id: 'night', name: 'Harbour Night', on: day(-1), place: 'Cable Hall', createdAt: new Date().toISOString() }
  const people = ['Ada Quill', 'Bertil Moss', 'Cosima Reed', 'Dario Quintel', 'Edda Kallevig', 'Freya Lindqvist'].map((name, index) =>
    person(name, { eventIds: ['night'], title: 'Engineer', ...(index === 0 ? {} : { organisation: `Works ${String(index)}` }), createdAt: new Date(Date.now() - 1000 * index).toISOString() }))
  await bringIn(app, backup({ self: me(), people, events: [event] }))
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/triage/night'))
  const card = page.getByRole('article')
  const progress = page.getByText(/looked at$/)

  await test.step('each key decides and goes on to the next', async () => {
    await expect(heading(page, 'One by one: Harbour Night')).toBeVisible()
    await expect(card).toContainText('Ada Quill')
    await checkA11y(page)
    await page.keyboard.press('m')
    await expect(card).toContainText('Bertil Moss')
    await page.keyboard.press('t')
    await page.keyboard.type('Knows boats, said to mention Mara')
    await page.keyboard.press('Enter')
    await readNotice(page, 'Note')
    await expect(card).toContainText('Knows boats, said to mention Mara')
    await page.keyboard.press('s')
    await expect(card).toContainText('Cosima Reed')
    await page.keyboard.press('n')
    await page.keyboard.press('l')
    await expect(progress).toHaveText('4 of 6 looked at')
  })

  await test.step('one key takes the last decision back', async () => {
    await page.keyboard.press('u')
    await readNotice(page, 'Taken back')
    await expect(progress).toHaveText('3 of 6 looked at')
    await expect(card).toContainText('Dario Quintel')
  })

  await test.step('it goes on where it was left, after the tab was closed', async () => {
    await page.reload()
    await expect(progress).toHaveText('3 of 6 looked at')
    await expect(card).toContainText('Dario Quintel')
    await page.keyboard.press('b')
    await page.keyboard.press('l')
    await page.keyboard.press('n')
    await expect(page.getByText('All 6 looked at. Next come the follow-ups.')).toBeVisible()
  })

  await test.step('follow-ups: a day and a message each, with what is not known left out and said', async () => {
    await page.getByRole('button', { name: 'Plan follow-ups' }).click()
    await expect(heading(page, 'Follow-ups: Harbour Night')).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(3)
    await expect(row(page, 'Ada Quill')).toContainText('Hi Ada, it was good to meet you at Harbour Night.')
    await expect(row(page, 'Ada Quill')).toContainText('Left out, because something in them is not known')
    await page.getByRole('button', { name: 'Message for Ada Quill', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Message' })).not.toHaveValue(/[{}]/)
    await page.getByRole('button', { name: /Template/ }).first().click()
    await page.getByRole('option', { name: 'Something to give' }).click()
    await page.getByLabel('At most a day').fill('2')
    await expect(page.getByText(/^3 follow-ups, the first/)).toBeVisible()
    await page.getByRole('button', { name: 'Message for Bertil Moss', exact: true }).click()
    await page.getByRole('textbox', { name: 'Message' }).fill('Hi Bertil, about the boats.')
    await checkA11y(page)
    await page.getByRole('button', { name: 'Plan 3 follow-ups' }).click()
    await readNotice(page, 'Planned 3 follow-ups')
    await expect(row(page, 'Bertil Moss')).toContainText('planned')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the message for Bertil Moss' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hi Bertil, about the boats.')
  })

  await test.step('the summary says what became of the evening', async () => {
    await page.getByRole('button', { name: 'Back to the event' }).click()
    await expect(page.getByLabel('What became of it')).toHaveText(/6met.*3tagged.*0followed up.*3open|met6tagged3followed up0open3/)
    await checkA11y(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('listitem').filter({ hasText: 'Bertil Moss' })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test('a pasted list: looked at, put right, saved in one action, taken back in one', async ({ app }) => {
  await bringIn(app, backup({ people: [person('Bertil Moss', { contacts: [{ kind: 'email', value: 'bertil@kelo.example' }] }), person('Cosima Reed')] }))
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/paste'))
  await page.getByRole('textbox', { name: 'The list' }).fill([
    'Ada Quill, Head of Design at Northwind', 'Bertil Moss <bertil@kelo.example>, Founder', 'Cosima Reed – Editor, Vaisto', 'someone by the soup table', 'https://www.linkedin.com/in/dario-quintel',
  ].join('\n'))
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(heading(page, '5 people found')).toBeVisible()
  await expect(row(page, 'Ada Quill')).toContainText('Head of Design · Northwind')
  await expect(row(page, 'Bertil Moss')).toContainText('Saved already: Bertil Moss')
  await expect(row(page, 'Dario Quintel')).toContainText('Name guessed from the address')
  await checkA11y(page)

  await test.step('who may be somebody known is asked, who has no name gets one', async () => {
    await row(page, 'Cosima Reed').getByRole('checkbox', { name: 'This is the Cosima Reed I have saved' }).check({ force: true })
    const unnamed = row(page, 'someone by the soup table')
    await expect(unnamed).toContainText('No name was found here')
    await unnamed.getByRole('button', { name: /^Edit/ }).click()
    await unnamed.getByRole('textbox', { name: 'Name' }).fill('Edda Kallevig')
    await page.getByRole('button', { name: 'Potential sponsor' }).click()
  })

  await page.getByRole('button', { name: 'Save 5 people' }).click()
  await expect(notice(page, 'Saved 5 people')).toBeVisible()
  await expect(page.getByText('5 people', { exact: true })).toBeVisible()
  await expect(row(page, 'Edda Kallevig')).toBeVisible()
  await notice(page, 'Saved 5 people').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 people', { exact: true })).toBeVisible()
})

test('Programmes, workshops: an event with people, notes and follow-ups, and templates with a preview', async ({ app }) => {
  await bringIn(app, backup({ self: me(), people: [person('Ada Quill', { organisation: 'Northwind' })] }))
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/events'))

  await test.step('a programme by hand', async () => {
    await page.getByRole('button', { name: 'Add the first event' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('An event needs a name.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Name' }).fill('Northwind mentoring programme')
    await page.getByRole('button', { name: /Kind/ }).click()
    await page.getByRole('option', { name: 'Programme' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(heading(page, 'Northwind mentoring programme')).toBeVisible()
    await readNotice(page, 'Saved Northwind mentoring programme')
    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByRole('textbox', { name: 'Notes' }).fill('Six sessions, every other Tuesday')
    await page.getByRole('button', { name: 'Change' }).click()
    await expect(page.getByText('Six sessions, every other Tuesday')).toBeVisible()
  })

  await test.step('its people, from a list', async () => {
    await page.getByRole('button', { name: 'Paste a list' }).first().click()
    await page.getByRole('textbox', { name: 'The list' }).fill('Ada Quill, Northwind\nBertil Moss')
    await page.getByRole('button', { name: 'Look at it' }).click()
    await expect(page.getByText('Met at Northwind mentoring programme')).toBeVisible()
    await page.getByRole('button', { name: 'Potential mentor' }).click()
    await page.getByRole('button', { name: 'Save 2 people' }).click()
    await expect(row(page, 'Ada Quill')).toContainText('potential mentor')
    await expect(row(page, 'Bertil Moss')).toContainText('potential mentor')
  })

  await test.step('a template says what it would read like, and marks what is not known', async () => {
    await page.goto(app.url('workspace.html#/templates/new'))
    await page.getByRole('textbox', { name: 'Name' }).fill('After a session')
    await page.getByRole('textbox', { name: 'Text' }).fill('Hi {first name}, thank you for {event}. We met in {where we met}. {nonsense}')
    const preview = page.getByRole('region', { name: 'Preview' })
    await expect(preview).toContainText('Hi Ada, thank you for Northwind mentoring programme.')
    await expect(preview.getByText('{where we met}')).toHaveAttribute('title', 'Not known for this person')
    await expect(preview.getByText('{nonsense}')).toHaveAttribute('title', 'There is no such place')
    await checkA11y(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await readNotice(page, 'Saved the template After a session')
    await expect(page.getByRole('listitem').filter({ hasText: 'After a session' })).toBeVisible()
  })
  await inEveryLook(page, async () => { await checkNoOverflow(page) })
})
