import { badgeText, clickNotification, eventually, inWorker, notificationIds, type Chrome } from '../../scripts/browser/extension'
import { launch, type App } from '../../scripts/browser/launch'
import { backup, day, followUp, me, person } from './backup'
import { expect, launchOptions, test } from './fixtures'
import { bringIn, goTo, readNotice, row, seePerson } from './user'

declare const chrome: Chrome

interface Shown { id: string; title: string; message: string }

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

test('a notification says who and why, and a click on it opens that person', async ({ app }) => {
  const olga = person('Olga Overdue', { facts: [{ id: 'f', kind: 'hobby', text: 'Bouldering', key: 'bouldering', evidence: [] }] })
  await listen(app)
  const ask = followUp(olga, day(), 'Ask how the launch went')
  await bringIn(app, backup({ self: me(), people: [olga], settings: { notifyAt: '00:00' }, followUps: [ask] }))
  const [notice] = await eventually('the notification', () => shown(app), (all) => all.length > 0)
  expect(notice).toMatchObject({ id: `follow-up:${ask.id}`, title: 'Follow up with Olga Overdue' })
  expect(notice?.message.split('\n')).toEqual(['Ask how the launch went', expect.stringContaining('ouldering')])
  await eventually('the badge to count it', () => badgeText(app), (text) => text === '1')

  const opening = app.context.waitForEvent('page')
  await clickNotification(app, `follow-up:${ask.id}`)
  const opened = await opening
  await seePerson(opened, 'Olga Overdue')
  await expect(opened.getByText('Ask how the launch went')).toBeVisible()
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
