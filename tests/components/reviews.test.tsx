import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Notices } from '@/components/ui/toast'
import { view } from '@/components/views/reviews'
import { change } from '@/lib/flows/change'
import { db } from '@/lib/store/database'
import { makePerson } from '../store/make'
import { makeAct } from '../ties/make'
import { checkBothThemes, forget, showView } from './show'

const go = vi.fn<(view: string, id?: string) => void>()
const mentor = (id: string, name: string, since: string) => makePerson(id, { name, tie: { tags: [{ kind: 'mentor', state: 'active', since }], stage: 'mentor', stageSince: since, goalIds: [] } })
const heading = (name: string) => page.getByRole('heading', { level: 1, name })

beforeEach(async () => {
  go.mockClear()
  await forget()
  await change({ key: 'edit.changed', values: [''] }, async (write) => {
    await write.put('people', mentor('a', 'Ada Amber', '2020-01-01'))
    await write.put('people', mentor('b', 'Bertil Birch', '2021-01-01'))
    await write.put('acts', makeAct({ personId: 'b', kind: 'opportunity', text: 'A seat on the council' }))
    await write.put('acts', makeAct({ personId: 'b', kind: 'endorsement', text: 'Behind closed doors', quiet: true }))
  })
})

it('ties are looked over one after the other, five taps by keys alone; put off, kept, or closed with a kind note, and that is taken back', async () => {
  await showView(<><view.Component go={go} surface="workspace" /><Notices /></>)
  await expect.element(heading('Look again at Ada Amber')).toBeVisible()
  await checkBothThemes()
  const questions = page.getByRole('group').elements().filter((group) => group.querySelectorAll('button').length === 3)
  expect(questions).toHaveLength(5)
  for (const question of questions) {
    question.querySelector('button')?.focus()
    await userEvent.keyboard(' ')
  }
  expect(document.querySelectorAll('[aria-pressed=true]')).toHaveLength(5)
  await page.getByRole('button', { name: 'Later' }).click()
  await expect.element(heading('Look again at Bertil Birch')).toBeVisible()
  expect(document.querySelectorAll('[aria-pressed=true]')).toHaveLength(0)
  expect(await db.reviews.count()).toBe(0)

  await page.getByRole('button', { name: 'Thank and close' }).click()
  const note = page.getByRole('textbox', { name: 'A note to end with, to copy' })
  await expect.element(note).toHaveValue(expect.stringContaining('A seat on the council'))
  await expect.element(note).not.toHaveValue(expect.stringContaining('closed doors'))
  await checkBothThemes()
  await page.getByRole('button', { name: 'Close with thanks' }).click()
  await expect.poll(async () => (await db.people.get('b'))?.tie.stage).toBe('closed')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await db.people.get('b'))?.tie.stage).toBe('mentor')
  await expect.element(heading('Look again at Bertil Birch')).toBeVisible()

  await page.getByRole('textbox', { name: /A word to yourself/ }).fill('Ask about the council')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect.poll(async () => (await db.reviews.toArray()).map(({ personId, choice, note: kept }) => [personId, choice, kept])).toEqual([['b', 'keep', 'Ask about the council']])
  await expect.element(page.getByText('No tie needs a look now.')).toBeVisible()
})
