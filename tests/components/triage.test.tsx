import { beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Notices } from '@/components/ui/toast'
import { view } from '@/components/views/triage'
import { change } from '@/lib/flows/change'
import { db } from '@/lib/store/database'
import { makePerson } from '../store/make'
import { checkBothThemes, forget, showView } from './show'

const NAMES = ['Ada Amber', 'Bertil Birch', 'Carla Cedar', 'Dag Dogwood', 'Elin Elder']
const go = vi.fn()

beforeEach(async () => {
  await forget()
  await change({ key: 'edit.changed', values: [''] }, async (write) => {
    await write.put('events', { id: 'e1', name: 'Harbour Night', createdAt: '2026-11-02T09:00:00.000Z' })
    for (const name of NAMES) await write.put('people', makePerson(name, { name, eventIds: ['e1'] }))
  })
})

const kinds = async (name: string): Promise<string[]> => (await db.people.get(name))?.tie.tags.map(({ kind }) => kind) ?? []
const shown = () => page.getByRole('heading', { level: 2 })
const openFollowUps = async (): Promise<number> => (await db.followUps.toArray()).filter(({ eventId }) => eventId === 'e1').length

it('people of an event are decided on by keys alone, as fast as one types, and each decision is taken back in turn', async () => {
  await showView(<><view.Component id="e1" go={go} surface="workspace" /><Notices /></>)
  await expect.element(shown()).toHaveTextContent('Ada Amber')
  await checkBothThemes()
  await expect.element(page.getByRole('button', { name: 'Mentor' })).toHaveAttribute('aria-keyshortcuts', 'm')
  await userEvent.keyboard('msb')
  await expect.element(shown()).toHaveTextContent('Dag Dogwood')
  await expect.element(page.getByRole('status')).toHaveTextContent('3 of 5 looked at')
  expect(await Promise.all(NAMES.slice(0, 3).map(kinds))).toEqual([['mentor'], ['sponsor'], ['mentor', 'sponsor']])

  // A note takes the letters; Escape leaves it, and keys of the browser are none of ours.
  await userEvent.keyboard('t')
  await userEvent.keyboard('mlnsb{Enter}')
  await expect.poll(async () => (await db.people.get('Dag Dogwood'))?.notes.map(({ text }) => text)).toEqual(['mlnsb'])
  await expect.element(page.getByText('mlnsb')).toBeVisible()
  await userEvent.keyboard('t')
  await userEvent.keyboard('never kept{Escape}')
  await userEvent.keyboard('{Control>}m{/Control}')
  expect(await kinds('Dag Dogwood')).toEqual([])
  await expect.element(shown()).toHaveTextContent('Dag Dogwood')

  // One follow-up, however often the key is pressed.
  await userEvent.keyboard('f')
  await expect.element(page.getByRole('button', { name: 'Follow up' })).toBeDisabled()
  await userEvent.keyboard('f')
  expect(await openFollowUps()).toBe(1)

  await userEvent.keyboard('l')
  await expect.element(shown()).toHaveTextContent('Elin Elder')
  await userEvent.keyboard('n')
  await expect.element(page.getByText('All 5 looked at. Next come the follow-ups.')).toBeVisible()
  expect(await db.events.get('e1')).toMatchObject({ later: ['Dag Dogwood'], declined: ['Elin Elder'] })
  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(page.getByRole('button', { name: 'Later' })).toHaveAttribute('aria-pressed', 'true')
  await userEvent.keyboard('u')
  await expect.element(shown()).toHaveTextContent('Elin Elder')
  await expect.element(page.getByRole('status').first()).toHaveTextContent('4 of 5 looked at')
  await userEvent.keyboard('uu')
  await expect.poll(openFollowUps).toBe(0)
  expect((await db.events.get('e1'))?.later ?? []).toEqual([])
  expect(await kinds('Carla Cedar')).toEqual(['mentor', 'sponsor'])
  await userEvent.keyboard('uu')
  await expect.poll(() => kinds('Carla Cedar')).toEqual([])
  await expect.element(shown()).toHaveTextContent('Carla Cedar')
  await checkBothThemes()
})
