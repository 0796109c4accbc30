import ical, { type VEvent } from 'node-ical'
import { badgeText, clickNotification, eventually, inWorker, notificationIds, type Chrome } from '../../scripts/browser/extension'
import { launch, type App } from '../../scripts/browser/launch'
import { sayDay } from '../../lib/followups/describe-due'
import { backup, day, followUp, me, person } from './backup'
import { expect, launchOptions, test } from './fixtures'
import { bringIn, goTo, readNotice, row, seePerson, textOf } from './user'

declare const chrome: Chrome

const sayIn = (days: number): string => `on ${sayDay(day(days), day(), 'en')}`

interface Shown { id: string; title: string; message: string; buttons?: { title: string }[] }

/** Notes the notifications that the worker shows from now on, for as long as it lives. */
const listen = (app: App): Promise<void> => inWorker(app, () => {
  const scope = globalThis as unknown as { shown: Shown[]; browser?: Chrome }
  scope.shown = []
  for (const api of new Set([chrome.notifications, scope.browser?.notifications])) {
    if (!api) continue
    const create = api.create.bind(api) as (id: string, options: object) => Promise<string>
    api.create = ((id: string, options: object) => { scope.shown.push({ id, ...options } as Shown); return create(id, options) }) as typeof api.create
  }
}, undefined)

const shown = (app: App): Promise<Shown[]> => inWorker(app, () => (globalThis as unknown as { shown: Shown[] }).shown, undefined)

test('a notification says who and why; a click on it opens that person, its buttons are Done and Tomorrow', async ({ app }) => {
  const olga = person('Olga Overdue', { facts: [{ id: 'f', kind: 'hobby', text: 'Bouldering', key: 'bouldering', evidence: [] }] })
  await listen(app)
  const ask = followUp(olga, day(), 'Ask how the launch went')
  const [dina, sam] = [person('Dina Done'), person('Sam Snoozed')]
  const [thanks, talk] = [{ ...followUp(dina, day(), 'Say thanks'), ping: true }, { ...followUp(sam, day(), 'Send the talk'), ping: true }]
  await bringIn(app, backup({ self: me(), people: [olga, dina, sam], settings: { notifyAt: '00:00' }, followUps: [ask, thanks, talk] }))
  const told = await eventually('the notifications', () => shown(app), (all) => all.length > 2)
  const notice = told.find(({ id }) => id === `follow-up:${ask.id}`)
  expect(notice).toMatchObject({ title: 'Follow up with Olga Overdue', buttons: [{ title: 'Done' }, { title: 'Tomorrow' }] })
  expect(notice?.message.split('\n')).toEqual(['Ask how the launch went', expect.stringContaining('ouldering')])
  await eventually('the badge to count them', () => badgeText(app), (text) => text === '3')

  await clickNotification(app, `follow-up:${thanks.id}`, 0)
  await clickNotification(app, `follow-up:${talk.id}`, 1)
  await eventually('the badge to count what is left', () => badgeText(app), (text) => text === '1')
  expect(await notificationIds(app), 'what was answered is gone').toEqual([`follow-up:${ask.id}`])

  const opening = app.context.waitForEvent('page')
  await clickNotification(app, `follow-up:${ask.id}`)
  const opened = await opening
  await seePerson(opened, 'Olga Overdue')
  await expect(opened.getByText('Ask how the launch went')).toBeVisible()
  await expect(opened.getByRole('button', { name: 'You both enjoy bouldering' })).toBeVisible()
  await expect(opened.getByRole('textbox', { name: 'Draft of a first line' })).not.toHaveValue('')

  await goTo(opened, 'Follow-ups')
  await expect(row(opened, 'Sam Snoozed')).toContainText('tomorrow')
  await expect(row(opened, 'Dina Done')).toHaveCount(0)
  await goTo(opened, 'People')
  await row(opened, 'Dina Done').click()
  await expect(opened.getByText('Saved · last contact today')).toBeVisible()
})

test('rhythms, quiet hours and working days are the user’s, each person can have their own, and all of it goes into a calendar', async ({ app }) => {
  const [ana, ben] = [person('Ana Often', { tags: ['mentor'] }), person('Ben Seldom', { tags: ['mentor'] })]
  await bringIn(app, backup({ self: me(), people: [ana, ben], settings: { notify: false }, followUps: [followUp(ben, day(4), 'Ask about boats; then, "sails"')] }))
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/settings'))
  await page.getByRole('button', { name: 'How often to keep in touch' }).click()
  const potential = page.getByRole('form', { name: 'Potential ones' })
  await potential.getByLabel('Good after').fill('20')
  await potential.getByRole('button', { name: 'Set' }).click()
  await readNotice(page, 'Saved')
  await page.getByRole('button', { name: 'No quiet hours' }).click()
  await page.getByRole('group', { name: 'Quiet hours' }).getByLabel('From').fill('22:15')
  await page.getByRole('group', { name: 'Working days' }).getByRole('button', { name: 'Sat' }).click()
  await expect(page.getByRole('group', { name: 'Working days' }).getByRole('button', { name: 'Sat' })).toHaveAttribute('aria-pressed', 'true')

  await goTo(page, 'People')
  await row(page, 'Ana Often').click()
  await expect(page.getByText(`next ${sayIn(20)}`)).toBeVisible()
  await page.getByRole('button', { name: /^Potential ones: every 20 days/ }).click()
  await page.getByRole('option', { name: 'Every so many days…' }).click()
  await page.getByRole('textbox', { name: 'Every … days' }).fill('9')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`next ${sayIn(9)}`)).toBeVisible()

  await page.goto(app.url('workspace.html#/exchange'))
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Follow-ups as a calendar' }).click()])
  const entries = Object.values(ical.sync.parseICS(await textOf(download))).filter((part): part is VEvent => part?.type === 'VEVENT')
  const told = entries.map(({ summary, rrule, start }) => `${typeof summary === 'string' ? summary : summary.val} ${String(rrule?.options.interval ?? 'once')} ${String(start.getDate())}`)
  const date = (offset: number): string => String(Number(day(offset).slice(8)))
  expect(told.sort()).toEqual([`Follow up with Ben Seldom once ${date(4)}`, `Keep in touch with Ana Often 9 ${date(9)}`, `Keep in touch with Ben Seldom 20 ${date(20)}`])

  await page.goto(app.url('workspace.html#/settings'))
  await page.reload()
  await expect(page.getByRole('group', { name: 'Quiet hours' }).getByLabel('From')).toHaveValue('22:15')
  await expect(page.getByRole('group', { name: 'Working days' }).getByRole('button', { name: 'Sat' })).toHaveAttribute('aria-pressed', 'true')
})

test('with notifications off nobody is disturbed, and turned on they tell what is due', async ({ app }) => {
  const olga = person('Olga Overdue')
  await listen(app)
  await bringIn(app, backup({ self: me(), people: [olga], settings: { notify: false, notifyAt: '00:00' }, followUps: [followUp(olga, day())] }))
  await eventually('the badge to count it', () => badgeText(app), (text) => text === '1')
  expect(await shown(app)).toEqual([])

  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/settings'))
  await page.getByRole('button', { name: 'Notifications are off' }).click()
  await eventually('the notification', () => shown(app), (all) => all.length === 1)
})

test('what fell due while the browser was closed arrives once, together, at the next start', async ({ server }, info) => {
  // The days pass by moving the machine from Honolulu to Kiritimati, where it is always one day later.
  const [before, after] = ['Pacific/Honolulu', 'Pacific/Kiritimati']
  const profile = info.outputPath('profile')
  const tomorrow = day(1, before)
  expect(tomorrow).toBe(day(0, after))
  const [ann, bo] = [person('Ann Early'), person('Bo Early')]
  const start = (zone: string): Promise<App> => launch({ ...launchOptions(server), profile, zone })

  const first = await start(before)
  await bringIn(first, backup({ people: [ann, bo], settings: { notifyAt: '00:00' }, followUps: [followUp(ann, tomorrow, 'Say thanks'), followUp(bo, tomorrow)] }))
  expect(await notificationIds(first)).toEqual([])
  expect(await badgeText(first)).toBe('')
  await first.close()

  const second = await start(after)
  const ids = await eventually('the notification', () => notificationIds(second), (found) => found.length > 0)
  expect(ids).toEqual(['due'])
  await eventually('the badge to count both', () => badgeText(second), (text) => text === '2')
  const opening = second.context.waitForEvent('page')
  await clickNotification(second, 'due')
  const list = await opening
  await expect(row(list, 'Ann Early')).toContainText('Say thanks')
  await expect(row(list, 'Bo Early')).toBeVisible()
  await second.close()

  const third = await start(after)
  await eventually('the badge to be right again', () => badgeText(third), (text) => text === '2')
  expect(await notificationIds(third), 'told once, not at every start').toEqual([])
  await third.close()
})

test('a test notification can be asked for', async ({ app }) => {
  await bringIn(app, backup({ self: me() }))
  await listen(app)
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/people'))
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Show a test' }).click()
  await readNotice(page, 'A test notification was sent.')
  expect(await notificationIds(app)).toEqual(['test'])
})
