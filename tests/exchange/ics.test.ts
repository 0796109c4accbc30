import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../lib/core/day'
import { cleanText } from '../../lib/core/text'
import { format } from '../../lib/exchange/formats/ics'
import type { EntryWords } from '../../lib/exchange/ics/follow-up-entries'
import { printCalendar } from '../../lib/exchange/ics/print-calendar'
import type { FollowUp } from '../../lib/model/records'
import type { Act } from '../../lib/model/records'
import { makeFollowUp, makePerson } from '../store/make'

const NOW = '2026-11-23T10:30:00.000Z'
const words: EntryWords = { title: ({ name }) => `Follow up with ${name}`, lines: (_, { reason }) => [reason, '', 'https://people.example/ada'], everyDays: () => 45 }
const print = (followUps: FollowUp[], more: { exportedAt?: string; name?: string; acts?: Act[]; shadow?: boolean } = {}): string => format.print({
  people: [makePerson('p1', { name: more.name ?? 'Ada Example', ...(more.shadow ? { tie: { tags: [{ kind: 'shadow-sponsor', state: 'active', since: '2026-11-02' }], stage: 'spotted', stageSince: '2026-11-02', goalIds: [] } } : {}) })],
  acts: more.acts ?? [], events: [], followUps, exportedAt: more.exportedAt ?? NOW,
}, words)

/** What the two parsers read; neither knows of the other. */
interface Read { uid: string; summary: string; description: string; start: string; end: string; sequence: number }

function readIcal(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { uid: event.uid, summary: event.summary ?? '', description: event.description ?? '', start: event.startDate.toString(), end: event.endDate.toString(), sequence: event.sequence }
  })
}

const ymd = (date: Date): string => `${String(date.getFullYear())}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : '')

function readNode(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT').map((event) => ({
    uid: event.uid, summary: textOf(event.summary), description: textOf(event.description), start: ymd(event.start), end: event.end ? ymd(event.end) : '', sequence: Number(event.sequence),
  }))
}

describe('a calendar', () => {
  it('is read by two parsers as it was meant', () => {
    const text = print([makeFollowUp('f1', { due: '2026-12-31', reason: 'Ask about the launch; then, "the plan"\nand C:\\temp' })])
    for (const read of [readIcal(text), readNode(text)]) {
      expect(read).toEqual([{
        uid: 'f1@common-ground.invalid', summary: 'Follow up with Ada Example', start: '2026-12-31', end: '2027-01-01', sequence: expect.any(Number) as number,
        description: 'Ask about the launch; then, "the plan"\nand C:\\temp\nhttps://people.example/ada',
      }])
    }
  })

  it('has what RFC 5545 asks of it, and an alarm on the day at nine', () => {
    const text = print([makeFollowUp('f1')])
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(event?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T10:30:00Z')
    expect(event?.getFirstProperty('dtstart')?.type).toBe('date')
    expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('PT9H')
    expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  it('changes its entries when printed again, rather than adding any', () => {
    const first = readIcal(print([makeFollowUp('f1')]))[0]
    const again = readIcal(print([makeFollowUp('f1', { due: '2026-12-24' })], { exportedAt: '2026-11-23T10:30:01.000Z' }))[0]
    expect(again?.uid).toBe(first?.uid)
    expect(again?.sequence).toBeGreaterThan(first?.sequence ?? Infinity)
    expect(again?.start).toBe('2026-12-24')
  })

  it('repeats a cadence, as one entry of the person whichever follow-up stands for it, from today on where it is overdue', () => {
    const touch = (id: string, due: string) => print([makeFollowUp(id, { kind: 'cadence', due, ideal: due })])
    const [one, two] = [touch('f1', '2026-12-24'), touch('f2', '2026-01-05')]
    expect(readIcal(one)[0]?.uid).toBe(readIcal(two)[0]?.uid)
    expect(one).toContain('RRULE:FREQ=DAILY;INTERVAL=45')
    expect(readNode(two)[0]?.start).toBe('2026-11-23')
    const parsed = Object.values(nodeIcal.sync.parseICS(one)).find((part): part is VEvent => part?.type === 'VEVENT')
    expect(parsed?.rrule?.after(new Date('2027-01-01T00:00:00Z'))?.toISOString().slice(0, 10)).toMatch(/^2027-02-0[67]$/)
  })

  it('leaves out what is done, what is quiet, and whoever is gone', () => {
    const quiet: Act = { id: 'a', personId: 'p1', kind: 'opportunity', direction: 'received', state: 'closed', quiet: true, on: '2026-11-02', text: 'hush', createdAt: NOW }
    expect(readIcal(print([makeFollowUp('done', { state: 'done' }), makeFollowUp('gone', { personId: 'nobody' })]))).toEqual([])
    expect(readIcal(print([makeFollowUp('q', { actId: 'a', kind: 'report-back' })], { acts: [quiet] }))).toEqual([])
    expect(readIcal(print([makeFollowUp('f1')], { shadow: true }))).toEqual([])
  })

  it('folds at 75 octets and never within a character', () => {
    const text = print([makeFollowUp('f1', { reason: '👩‍💻 åäö 王小明 '.repeat(60) })], { name: 'ש'.repeat(200) })
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(Buffer.from(text).toString()).toBe(text)
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    expect(readIcal(text)[0]?.summary).toBe(`Follow up with ${'ש'.repeat(200)}`)
  })

  it.each([
    ['a line of its own', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil'], ['a bare CR', 'x\rATTACH:file:///etc/passwd'], ['other line ends', 'x\u2028END:VEVENT\u2029y\u0085z'],
    ['NUL and escapes', 'a\u0000b\u001bc\u007f'], ['half a character', 'a\ud800b\udc00'], ['text turned around', '\u202egnp.exe\u2066'], ['a folded line', 'x\r\n y\n\tz'], ['backslashes', '\\n\\\\;\\,\\'],
  ])('cannot be broken by %s', (_, hostile) => {
    const text = print([makeFollowUp('f1', { reason: hostile })], { name: hostile })
    expect(text.split('\r\n').filter((line) => /^(BEGIN|END):VEVENT$/.test(line))).toEqual(['BEGIN:VEVENT', 'END:VEVENT'])
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029\u0085]/)
    expect([readIcal(text).length, readNode(text).length]).toEqual([1, 1])
  })

  it('is done in bounded time, however long the texts', () => {
    const text = print([makeFollowUp('f1', { reason: 'a\u0301\u0327'.repeat(300_000) })], { name: ';'.repeat(1_000_000) })
    expect(text.length).toBeLessThan(50_000)
    expect(print(Array.from({ length: 20_000 }, (_, index) => makeFollowUp(`f${String(index)}`))).split('BEGIN:VEVENT')).toHaveLength(20_001)
  })

  it('comes back as it was printed, whatever the texts are', () => {
    const piece = fc.oneof(fc.constantFrom(';', ',', ':', '\\', '\n', '\r\n', '"', 'BEGIN:VEVENT', '\\n', 'ö', '👩‍💻', 'ש', ' ', '\t'), fc.string({ maxLength: 5, unit: 'grapheme' }))
    const some = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
    const entry = fc.record({ uid: fc.uuid(), day: fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2020-01-01', days)), summary: some, description: some, sequence: fc.nat(), createdAt: fc.constant(NOW) })
    fc.assert(fc.property(fc.uniqueArray(entry, { selector: ({ uid }) => uid, minLength: 1, maxLength: 4 }), (entries) => {
      const read = readIcal(printCalendar(entries, 'C', '09:00', NOW))
      expect(read).toEqual(entries.map(({ uid, day, summary, description, sequence }) => ({
        uid, start: day, end: addDays(day, 1), sequence, summary: plain(summary), description: plain(description),
      })))
    }), { numRuns: 150 })
  })
})

/** A text as it may stand in an entry. */
const plain = (text: string): string => cleanText(text).replace(/[\u2028\u2029\u0085]/g, ' ')
