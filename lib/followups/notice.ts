import type { Message } from '../core/message'
import { cleanLine } from '../core/text'

/** One follow-up to announce. `reason` may be empty; `shared` is a sentence of the common ground, already in words. */
export interface NoticeItem {
  name: string
  reason: string
  shared?: string
}

/** What a desktop notification says. */
export interface Notice {
  title: Message
  lines: Message[]
}

/** Systems show about this much before they cut. */
const LENGTH = { name: 60, line: 120 } as const
const LINES = 5
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** One line, cut with an ellipsis. Where it runs from right to left it is isolated (UAX 9), so that it turns nothing else around. */
function short(text: string, max: number): string {
  const line = cleanLine(text, 500)
  const cut = line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
  return RIGHT_TO_LEFT.test(cut) ? `\u2068${cut}\u2069` : cut
}

/**
 * The words of a notice: who and why for one, a digest of at most five lines for several. Throws when there is nothing to say.
 * Keys: `followUp.notice.*`.
 */
export function writeNotice(items: readonly NoticeItem[]): Notice {
  const [first, ...rest] = items
  if (!first) throw new Error('A notice needs at least one follow-up')
  return rest.length === 0 ? writeOne(first) : writeDigest(items)
}

function writeOne({ name, reason, shared }: NoticeItem): Notice {
  const lines: Message[] = []
  if (reason.trim()) lines.push({ key: 'followUp.notice.reason', values: [short(reason, LENGTH.line)] })
  if (shared?.trim()) lines.push({ key: 'followUp.notice.shared', values: [short(shared, LENGTH.line)] })
  return { title: { key: 'followUp.notice.one', values: [short(name, LENGTH.name)] }, lines }
}

function writeDigest(items: readonly NoticeItem[]): Notice {
  const shown = items.length <= LINES ? items : items.slice(0, LINES - 1)
  const lines = shown.map(({ name, reason }): Message => (reason.trim()
    ? { key: 'followUp.notice.line', values: [short(name, LENGTH.name), short(reason, LENGTH.line)] }
    : { key: 'followUp.notice.name', values: [short(name, LENGTH.name)] }))
  const more = items.length - shown.length
  return {
    title: { key: 'followUp.notice.many', values: [items.length], count: items.length },
    lines: more === 0 ? lines : [...lines, { key: 'followUp.notice.more', values: [more], count: more }],
  }
}
