import { createContext, useContext, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Person, Tie, TieTag } from '@/lib/model/person'
import type { Act, FollowUp } from '@/lib/model/records'
import { isQuiet } from '@/lib/exchange/ics/follow-up-entries'

/** Whether the user is sharing their screen; given once at the top, for rows ask it by the thousand. */
export const SharedScreen = createContext(false)

/** Whether others see what is shown: the user is sharing their screen, or prints. Quiet acts and shadow sponsors stay out of sight. */
export const useSharedScreen = (): boolean => useContext(SharedScreen)

/** Whether this window is being printed. Paper is shown around: what is on it is drawn anew before the browser takes it. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = (): void => { flushSync(() => { setPrinting(true) }) }
    const end = (): void => { setPrinting(false) }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

/** The tags that may be seen now. */
export const shownTags = (tie: Tie, isShared: boolean): TieTag[] => (isShared ? tie.tags.filter(({ kind }) => kind !== 'shadow-sponsor') : tie.tags)

/** The person as they may be seen now: no shadow sponsor on a shared screen. */
export const shownPerson = <T extends Person>(person: T, isShared: boolean): T =>
  (isShared && person.tie.tags.some(({ kind }) => kind === 'shadow-sponsor') ? { ...person, tie: { ...person.tie, tags: shownTags(person.tie, true) } } : person)

/** The follow-ups that may be seen now: on a shared screen none that is about a quiet act, or about nothing but a shadow sponsor. */
export function shownFollowUps(followUps: readonly FollowUp[], people: ReadonlyMap<string, Person>, acts: readonly Act[], isShared: boolean): FollowUp[] {
  if (!isShared) return [...followUps]
  const byId = new Map(acts.map((act) => [act.id, act]))
  return followUps.filter((followUp) => {
    const person = people.get(followUp.personId)
    return person === undefined || !isQuiet(followUp, person, byId)
  })
}
