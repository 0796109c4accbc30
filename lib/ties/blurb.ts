import type { Message } from '../core/message'
import type { Self } from '../model/records'

interface BlurbInput {
  self: Pick<Self, 'name' | 'title' | 'organisation' | 'goals' | 'offers'>
  connector: string
  target: string
  /** What the user and the target share, the rarest first, as written. */
  shared: readonly string[]
  /** The goal it is for, by id; else the first open one. */
  goalId?: string | undefined
}

const first = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

/**
 * A request that is easy to say yes or no to, and below it a few lines to forward as they are. One message a line, an empty
 * list where a blank line stands; what is not known is left out rather than invented.
 */
export function writeBlurb({ self, connector, target, shared, goalId }: BlurbInput): Message[][] {
  const goal = self.goals.find(({ id }) => id === goalId) ?? self.goals.find(({ state }) => state === undefined || state === 'open')
  const work = [self.title, self.organisation].filter((text) => text !== undefined && text !== '').join(', ')
  const line = (key: string, ...values: string[]): Message[] => [{ key: `introduction.blurb.${key}`, values }]
  const name = self.name?.trim()
  const who = name ? (work === '' ? line('who', name) : line('whoAt', name, work)) : work === '' ? [] : line('at', work)
  return [
    line('ask', first(connector), target), [],
    ...(who.length > 0 ? [who] : []),
    ...(goal ? [line('goal', goal.text)] : []),
    ...(shared.length > 0 ? [line('shared', shared.slice(0, 2).join(', '))] : []),
    ...(self.offers[0] ? [line('offer', self.offers[0].text)] : []),
    line('end'),
  ]
}
