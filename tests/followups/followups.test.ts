import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, instantAt } from '../../lib/core/day'
import { dueForNotice, markAnnounced } from '../../lib/followups/due-for-notice'
import { nextWake } from '../../lib/followups/next-wake'
import { PRESETS, presetDue } from '../../lib/followups/preset-due'
import { SNOOZES, snoozedTo } from '../../lib/followups/snoozed-to'
import { describeDue } from '../../lib/followups/describe-due'
import { groupFollowUps } from '../../lib/followups/group-follow-ups'
import { writeNotice } from '../../lib/followups/notice'
import { type FollowUp } from '../../lib/model/records'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings'

const TODAY = '2026-11-18' // a Wednesday
const ZONE = 'Europe/Helsinki'
const settings: Settings = { ...DEFAULT_SETTINGS, notifyAt: '09:00' }
const make = (id: string, due: string, more: Partial<FollowUp> = {}): FollowUp => ({ id, personId: `p-${id}`, due, reason: '', state: 'open', createdAt: '2026-11-01T00:00:00.000Z', ...more })
const at = (text: string): number => Date.parse(text)

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days))
const followUps = fc.uniqueArray(
  fc.record({ id: fc.uuid(), due: day, state: fc.constantFrom('open' as const, 'done' as const), told: fc.boolean() }).map(({ id, due, state, told }) => make(id, due, { state, ...(told ? { notifiedFor: due } : {}) })),
  { selector: ({ id }) => id, maxLength: 30 },
)
const locale = fc.constantFrom('en-GB', 'en-US', 'de', 'ar-EG', 'he', 'fa-IR', 'ja')

describe('the groups', () => {
  it('hold every open follow-up once, in order, and none that is done', () => {
    fc.assert(fc.property(followUps, day, locale, (all, today, language) => {
      const { overdue, today: now, week, later } = groupFollowUps(all, today, language)
      const grouped = [...overdue, ...now, ...week, ...later]
      expect(grouped.map(({ id }) => id).sort()).toEqual(all.filter(({ state }) => state === 'open').map(({ id }) => id).sort())
      expect(grouped.map(({ due }) => due)).toEqual(grouped.map(({ due }) => due).sort())
      expect(overdue.every(({ due }) => due < today) && now.every(({ due }) => due === today) && week.every(({ due }) => daysBetween(today, due) < 7)).toBe(true)
    }))
  })

  it('end the week as the locale does', () => {
    const sunday = [make('sun', '2026-11-22'), make('mon', '2026-11-23')]
    expect(groupFollowUps(sunday, TODAY, 'en-GB').week.map(({ id }) => id)).toEqual(['sun'])
    expect(groupFollowUps(sunday, TODAY, 'en-US').week).toEqual([])
  })
})

describe('announcing', () => {
  it('wakes at the chosen time of the first day that is still to be announced', () => {
    const all = [make('told', '2026-11-19', { notifiedFor: '2026-11-19' }), make('done', '2026-11-19', { state: 'done' }), make('b', '2026-11-21'), make('a', '2026-11-20')]
    expect(nextWake(all, settings, at('2026-11-18T12:00:00Z'), ZONE)).toBe(at('2026-11-20T07:00:00Z'))
    expect(nextWake(all, settings, at('2026-11-18T12:00:00Z'), 'America/Los_Angeles')).toBe(at('2026-11-20T17:00:00Z'))
    expect(nextWake(all.slice(0, 2), settings, 0, ZONE)).toBeUndefined()
    expect(nextWake(all, { ...settings, notify: false }, 0, ZONE)).toBeUndefined()
  })

  it('wakes at once for what fell due in the meantime', () => {
    const now = at('2026-12-01T12:00:00Z')
    expect(nextWake([make('a', '2026-11-20')], settings, now, ZONE)).toBe(now)
  })

  it.each([
    ['the hour that daylight saving skips: just after it', '2026-03-29', '03:30', ZONE, '2026-03-29T01:30:00Z'],
    ['the hour that comes twice: the first time', '2026-10-25', '03:30', ZONE, '2026-10-25T00:30:00Z'],
    ['half-hour zones', '2026-11-20', '09:00', 'Asia/Kolkata', '2026-11-20T03:30:00Z'],
    ['a day that begins at one o’clock', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
  ])('knows %s', (_, due, notifyAt, zone, instant) => {
    expect(nextWake([make('a', due)], { ...settings, notifyAt }, 0, zone)).toBe(at(instant))
    expect(dueForNotice([make('a', due)], { ...settings, notifyAt }, at(instant) - 1, zone)).toEqual([])
    expect(dueForNotice([make('a', due)], { ...settings, notifyAt }, at(instant), zone)).toHaveLength(1)
  })

  it('brings what fell due while the browser was closed together, in order', () => {
    const all = [make('c', '2026-11-20'), make('a', '2026-11-10'), make('later', '2026-11-21'), make('b', '2026-11-11')]
    expect(dueForNotice(all, settings, at('2026-11-20T08:00:00Z'), ZONE).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('comes again when it is put off', () => {
    const told = markAnnounced(make('a', '2026-11-18'))
    expect(dueForNotice([told], settings, at('2026-11-18T10:00:00Z'), ZONE)).toEqual([])
    expect(dueForNotice([{ ...told, due: '2026-11-19' }], settings, at('2026-11-19T10:00:00Z'), ZONE)).toHaveLength(1)
  })

  it('loses nothing and says nothing twice, whatever clock, zone and sleep do', () => {
    const zone = fc.constantFrom('Europe/Helsinki', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe')
    const step = fc.record({ zone, jump: fc.integer({ min: -3 * 24 * 60, max: 20 * 24 * 60 }) })
    fc.assert(fc.property(followUps, fc.array(step, { maxLength: 40 }), (start, steps) => {
      let all = start.map(({ notifiedFor: _, ...followUp }): FollowUp => followUp)
      const told: string[] = []
      const tick = (now: number, inZone: string): void => {
        const due = new Set(dueForNotice(all, settings, now, inZone).map(({ id }) => id))
        told.push(...due)
        all = all.map((followUp) => (due.has(followUp.id) ? markAnnounced(followUp) : followUp))
        const wake = nextWake(all, settings, now, inZone)
        expect(wake === undefined || wake > now).toBe(true)
      }
      let now = instantAt(TODAY, '12:00', ZONE)
      for (const { zone: inZone, jump } of steps) { now += jump * 60_000; tick(now, inZone) }
      tick(instantAt(addDays(TODAY, 500), '12:00', ZONE), ZONE)
      expect(told.sort()).toEqual(all.filter(({ state }) => state === 'open').map(({ id }) => id).sort())
    }))
  })
})

describe('days to choose', () => {
  it('wait for the working day of the place', () => {
    expect(presetDue('next-working-day', '2026-11-20', 'en-GB')).toBe('2026-11-23')
    expect(presetDue('next-working-day', '2026-11-19', 'ar-EG')).toBe('2026-11-22')
    expect(presetDue('in-a-week', TODAY, 'en')).toBe('2026-11-25')
    expect(presetDue('in-a-month', '2026-01-31', 'en')).toBe('2026-02-28')
  })

  it('put off to', () => {
    expect(SNOOZES.map((option) => snoozedTo(option, TODAY, 'en-US'))).toEqual(['2026-11-19', '2026-11-21', '2026-11-25', '2026-11-23'])
    expect(snoozedTo('next-monday', '2026-11-23', 'en-US')).toBe('2026-11-30')
    expect(snoozedTo('next-monday', '2026-11-22', 'en-US')).toBe('2026-11-23')
  })

  it('always lie ahead', () => {
    fc.assert(fc.property(day, locale, (today, language) => {
      for (const preset of PRESETS) expect(presetDue(preset, today, language) > today).toBe(true)
      for (const option of SNOOZES) expect(snoozedTo(option, today, language) > today).toBe(true)
    }))
  })
})

describe('a due day in words', () => {
  it.each([
    ['2026-11-17', 'followUp.due.sinceYesterday', undefined], ['2026-11-16', 'followUp.due.since', ['Monday']], ['2026-11-12', 'followUp.due.since', ['Thursday']],
    ['2026-11-11', 'followUp.due.since', ['11 November']], ['2025-03-12', 'followUp.due.since', ['12 March 2025']],
    [TODAY, 'followUp.due.today', undefined], ['2026-11-19', 'followUp.due.tomorrow', undefined], ['2026-11-21', 'followUp.due.inDays', [3]],
    ['2026-11-25', 'followUp.due.on', ['25 November']], ['2027-03-12', 'followUp.due.on', ['12 March 2027']],
  ])('%s is %s %j', (due, key, values) => {
    const message = describeDue(due, TODAY, 'en-GB')
    expect([message.key, message.values]).toEqual([key, values])
  })

  it('speaks the language of the user', () => {
    expect(describeDue('2026-11-16', TODAY, 'de').values).toEqual(['Montag'])
  })
})

describe('a notice', () => {
  it('says who, why and what is shared', () => {
    expect(writeNotice([{ name: 'Ada Example', reason: 'Send the slides', shared: 'You both grew up in Tampere' }])).toEqual({
      title: { key: 'followUp.notice.one', values: ['Ada Example'] },
      lines: [{ key: 'followUp.notice.reason', values: ['Send the slides'] }, { key: 'followUp.notice.shared', values: ['You both grew up in Tampere'] }],
    })
  })

  it('gathers many into one, and says how many are left', () => {
    const { title, lines } = writeNotice(Array.from({ length: 12 }, (_, index) => ({ name: `Person ${index}`, reason: index === 0 ? '' : 'Say hello' })))
    expect(title).toEqual({ key: 'followUp.notice.many', values: [12], count: 12 })
    expect(lines).toHaveLength(5)
    expect(lines[0]).toEqual({ key: 'followUp.notice.name', values: ['Person 0'] })
    expect(lines[4]).toEqual({ key: 'followUp.notice.more', values: [8], count: 8 })
    expect(writeNotice(Array.from({ length: 5 }, () => ({ name: 'A', reason: 'b' }))).lines).toHaveLength(5)
  })

  it('stays short and on its lines, whatever a page called itself', () => {
    const { title, lines } = writeNotice([{ name: `${'N'.repeat(1_000_000)}`, reason: 'a\n\u202eb'.repeat(100_000) }])
    expect(String(title.values?.[0])).toHaveLength(60)
    expect(String(lines[0]?.values?.[0]).length).toBeLessThanOrEqual(120)
    expect(String(lines[0]?.values?.[0])).not.toMatch(/[\n\u202e]/)
    expect(writeNotice([{ name: 'נועה', reason: '' }]).title.values).toEqual(['\u2068נועה\u2069'])
  })
})
