import { checkA11y, checkNoOverflow } from './a11y'
import { backup, me, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, exportFrom, names, readNotice, row, undo } from './user'

const LIST = 'https://harbour-night.example/2026/attendees'

const attendee = (name: string, slug: string, line: string, place: string): string =>
  `<li><a href="/people/${slug}"><h3>${name}</h3></a><p>${line}</p><p>${place}</p></li>`

const FIRST = [
  attendee('Bertil Moss', 'bertil', 'Surveyor at Harbour Works', 'Rauma, Finland'),
  attendee('Chiara Falk', 'chiara', 'Cartographer at Vaisto Maps. Grew up in Tampere', 'Turku, Finland'),
  attendee('Dario Quintel', 'dario', 'Engineer at Lantern Foods', 'Oslo, Norway'),
  attendee('Edda Kallevig', 'edda', 'Editor at Vaisto Maps', 'Bergen, Norway'),
  attendee('Freya Lindqvist', 'freya', 'Designer at Tidewater Studio', 'Malmö, Sweden'),
]
const SECOND = [attendee('Gudrun Falk', 'gudrun', 'Teacher at Northwind School', 'Pori, Finland')]

const page = (people: string[]): string => `<!doctype html><html lang="en"><head><title>Attendees | Harbour Night</title><link rel="icon" href="data:,">
  <script type="application/ld+json">{"@type":"Event","name":"Harbour Night 2026","startDate":"2026-11-19","location":{"@type":"Place","name":"Old Ropeworks"}}</script></head>
  <body><main><h1>Harbour Night 2026</h1><h2>${String(people.length)} attendees</h2><ul>${people.join('')}<li><a href="/people/x"><h3>Private guest</h3></a></li></ul></main></body></html>`

test('an attendee list: most shared first, chosen by the keyboard, tagged with the event in one action, taken back in one', async ({ app, site, openPanelOn }) => {
  site('harbour-night.example', page(FIRST))
  await bringIn(app, backup({ self: me(), people: [person('Edda Kallevig', { links: ['https://harbour-night.example/people/edda'], tags: ['mentor'] })] }))
  const { panel, tab } = await openPanelOn(LIST)
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('5 people on this page')
  const list = panel.getByRole('grid', { name: 'People on this page' })

  await test.step('who shares most comes first, who is saved is marked, who has no name is counted', async () => {
    await expect(row(panel, 'Chiara Falk')).toContainText('Vaisto Maps')
    expect((await names(panel)).slice(0, 2).sort()).toEqual(['Chiara Falk', 'Edda Kallevig'])
    expect((await names(panel))[0]).toBe('Chiara Falk')
    await expect(row(panel, 'Edda Kallevig')).toContainText('Saved · potential mentor')
    await expect(panel.getByText('1 saved already · 1 entry without a person\'s name left out')).toBeVisible()
    await expect(list).not.toContainText('Private guest')
  })

  await test.step('three are chosen without the mouse', async () => {
    await list.getByRole('row').first().focus()
    await panel.keyboard.press('Space')
    await panel.keyboard.press('ArrowDown')
    await panel.keyboard.press('Space')
    await panel.keyboard.press('d')
    await panel.keyboard.press('Space')
    await expect(panel.getByText('3 selected')).toBeVisible()
    await expect(panel.getByRole('row', { selected: true })).toHaveCount(3)
    await expect(panel.getByRole('textbox', { name: 'Met at (optional)' }).or(panel.getByRole('combobox', { name: 'Met at (optional)' }))).toHaveValue('Harbour Night 2026')
    await checkA11y(panel)
    await checkNoOverflow(panel)
  })

  await test.step('one action saves and tags them with the event, and one undo takes all of it back', async () => {
    await panel.getByRole('button', { name: 'Potential sponsor' }).click()
    await expect(row(panel, 'Dario Quintel')).toContainText('Saved · potential sponsor')
    await expect(row(panel, 'Edda Kallevig')).toContainText('potential mentor · potential sponsor')
    await undo(panel, '3 people tagged')
    await expect(row(panel, 'Dario Quintel')).not.toContainText('Saved')
    await expect(row(panel, 'Edda Kallevig')).toContainText('Saved · potential mentor')
    await expect(row(panel, 'Edda Kallevig')).not.toContainText('sponsor')
  })

  await test.step('what loads as the user scrolls is added by itself, and the choice stays', async () => {
    await row(panel, 'Bertil Moss').click()
    await tab.evaluate((more) => document.querySelector('ul')?.insertAdjacentHTML('beforeend', more), SECOND.join(''))
    await expect(row(panel, 'Gudrun Falk')).toBeVisible()
    await expect(panel.getByText('1 selected')).toBeVisible()
    await panel.getByRole('button', { name: 'Just save' }).click()
    await readNotice(panel, 'Saved')
  })

  await test.step('their own page knows them again, and the export has the event', async () => {
    site('harbour-night.example', '<!doctype html><html lang="en"><head><title>Bertil Moss</title><link rel="icon" href="data:,"></head><body><main><h1>Bertil Moss</h1><dl><dt>Title</dt><dd>Chief Surveyor</dd><dt>Hobbies</dt><dd>Bouldering</dd></dl></main></body></html>')
    await tab.goto('https://harbour-night.example/people/bertil')
    await expect(panel.getByRole('heading', { level: 1, name: 'Bertil Moss' })).toBeVisible()
    await expect(panel.getByRole('paragraph').filter({ hasText: /^Saved/ })).toBeVisible()
    const state = JSON.parse((await exportFrom(panel, 'Everything as JSON')).text) as { people: { name: string; eventIds: string[]; sources: { fromList?: boolean }[] }[]; events: { id: string; name: string; on?: string }[] }
    expect(state.events.map(({ name, on }) => [name, on])).toEqual([['Harbour Night 2026', '2026-11-19']])
    const saved = state.people.find(({ name }) => name === 'Bertil Moss')
    expect(saved?.eventIds).toEqual([state.events[0]?.id])
    expect(saved?.sources[0]?.fromList).toBe(true)
    expect(state.people).toHaveLength(2)
  })
})
