import { alarms, badgeText, type Chrome, eventually, stopWorker } from '../../scripts/browser/extension'
import { backup, day, followUp, person } from './backup'
import { expect, SAMPLE, test } from './fixtures'
import { bringIn, chooseFile, goTo, planFollowUp, row, seePerson, tag } from './user'

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

test('a browser killed between the two writes of one save leaves neither', async ({ app, openPanelOn }) => {
  await bringIn(app, backup({ people: [person('Kept Before')] }))
  const { panel } = await openPanelOn(`${SAMPLE}/people/anselm-drachenfels`)
  await seePerson(panel, 'Anselm Drachenfels')
  const stuck = panel.waitForEvent('console', (message) => message.text() === 'between')
  await panel.evaluate(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...record) {
      if (this.name !== 'journal') return add.apply(this, record)
      // The person is written, the entry in the history is not: here the window hangs, with the transaction open.
      console.log('between')
      for (;;);
    }
  })
  void tag(panel, 'Both').click({ noWaitAfter: true }).catch(() => undefined) // the window dies under the click
  await stuck
  await app.crash()

  const again = await app.restart()
  const list = await again.context.newPage()
  await list.goto(again.url('workspace.html#/people'))
  await expect(row(list, 'Kept Before')).toBeVisible()
  await expect(list.getByText('1 person')).toBeVisible()
  await goTo(list, 'Settings')
  await expect(list.getByText('1 change that can be taken back')).toBeVisible()
  await again.close()
})

test('a killed worker is missed by nobody: the alarm still fires, and the badge is right', async ({ app }) => {
  const late = person('Late Lundgren')
  await bringIn(app, backup({ people: [late], followUps: [followUp(late, day(3), 'say thanks')], settings: { notifyAt: '00:00' } }))
  expect((await alarms(app)).map(({ name }) => name)).toEqual(['follow-ups'])
  expect(await badgeText(app)).toBe('')
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/people'))
  await row(page, 'Late Lundgren').click()
  await seePerson(page, 'Late Lundgren')
  await stopWorker(app)

  await planFollowUp(page, { day: day() })
  const planned = await page.evaluate((today) => new Promise<string | undefined>((resolve) => {
    indexedDB.open('common-ground').onsuccess = ({ target }) => {
      const rows = (target as IDBOpenDBRequest).result.transaction('followUps').objectStore('followUps').getAll() as IDBRequest<{ id: string; due: string }[]>
      rows.onsuccess = () => { resolve(rows.result.find(({ due }) => due === today)?.id) }
    }
  }), day())
  // Asked of the window: to ask the worker would wake it, and it announces what is due whenever it starts.
  const up = (): Promise<string[]> => page.evaluate(async () => Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll()))
  await expect.poll(up).toEqual([`follow-up:${String(planned)}`])
  await eventually('the badge to count it', () => badgeText(app), (text) => text === '1')
})
