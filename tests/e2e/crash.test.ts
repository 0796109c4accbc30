import { alarms, badgeText, clickNotification, eventually, notificationIds, stopWorker } from '../../scripts/browser/extension'
import { backup, day, followUp, person } from './backup'
import { expect, test } from './fixtures'
import { bringIn, chooseFile, goTo, row, seePerson } from './user'

const many = (count: number) => Array.from({ length: count }, (_, index) => person(`Person ${String(index).padStart(5, '0')}`))

test('a browser killed in the middle of an import leaves all of it or nothing', async ({ app }) => {
  const kept = person('Kept Before')
  await bringIn(app, backup({ people: [kept] }))
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/exchange'))
  await chooseFile(page, { name: 'many.json', text: JSON.stringify(backup({ people: many(6000) })) })
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText(/Writing [1-9]/)).toBeVisible()
  await app.crash()

  const again = await app.restart()
  const list = await again.context.newPage()
  await list.goto(again.url('workspace.html#/people'))
  await expect(row(list, 'Kept Before')).toBeVisible()
  await expect(list.getByText(/^(1 person|6,001 people)$/)).toBeVisible()
  await again.close()
})

test('a killed worker is missed by nobody: the alarm still fires, and the badge is right', async ({ app }) => {
  const late = person('Late Lundgren')
  await bringIn(app, backup({ people: [late], followUps: [followUp(late, day(3), 'say thanks')], settings: { notifyAt: '00:00' } }))
  expect((await alarms(app)).map(({ name }) => name)).toEqual(['follow-ups'])
  expect(await badgeText(app)).toBe('')
  await stopWorker(app)

  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/people'))
  await row(page, 'Late Lundgren').click()
  await seePerson(page, 'Late Lundgren')
  await page.getByRole('button', { name: 'follow up', exact: true }).click()
  await page.getByLabel('On a day').fill(day())
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await eventually('the notification', () => notificationIds(app), (ids) => ids.length > 0)
  expect(await notificationIds(app)).toEqual([`person:${late.id}`])
  expect(await badgeText(app)).toBe('1')
})

test('what fell due while the browser was closed arrives once, together, at the next start', async ({ app }) => {
  const [ann, bo] = [person('Ann Overdue'), person('Bo Overdue')]
  await bringIn(app, backup({ people: [ann, bo], followUps: [followUp(ann, day(1)), followUp(bo, day(1))], settings: { notifyAt: '00:00' } }))
  expect(await notificationIds(app)).toEqual([])

  // The days pass while the browser is closed: the same profile, in which both fell due.
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/follow-ups'))
  await page.evaluate((due) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('common-ground')
    opening.onsuccess = () => {
      const change = opening.result.transaction('followUps', 'readwrite')
      const table = change.objectStore('followUps')
      table.getAll().onsuccess = ({ target }) => {
        for (const each of (target as IDBRequest<{ due: string; openDue: string }[]>).result) table.put({ ...each, due, openDue: due })
      }
      change.oncomplete = () => { resolve() }
      change.onerror = () => { reject(new Error('the days could not be changed')) }
    }
  }), day(-2))
  await app.close({ keep: true })

  const again = await app.restart()
  const ids = await eventually('the notification', () => notificationIds(again), (found) => found.length > 0)
  expect(ids).toEqual(['due'])
  expect(await badgeText(again)).toBe('2')
  await clickNotification(again, 'due')
  const opened = await eventually('the follow-ups', async () => again.context.pages().find((each) => each.url().endsWith('#/follow-ups')), (found) => found !== undefined)
  await expect(row(opened ?? again.context.pages()[0] ?? await again.context.newPage(), 'Ann Overdue')).toBeVisible()

  await again.close({ keep: true })
  const third = await again.restart()
  const list = await third.context.newPage()
  await list.goto(third.url('workspace.html#/people'))
  await goTo(list, 'Follow-ups')
  await expect(row(list, 'Bo Overdue')).toBeVisible()
  await stopWorker(third)
  expect(await badgeText(third)).toBe('2')
  expect(await notificationIds(third)).toEqual([])
  await third.close()
})
