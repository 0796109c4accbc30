import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayAt, daysBetween } from '../../lib/core/day'
import { PRESETS, presetDue } from '../../lib/followups/preset-due'
import { SNOOZES, snoozedTo } from '../../lib/followups/snoozed-to'
import { describeDue } from '../../lib/followups/describe-due'
import { groupFollowUps, nextOpen } from '../../lib/followups/group-follow-ups'
import { byPromise, digestAt, isUntold, markTold, pingAt } from '../../lib/followups/notice-times'
import { outsideQuiet } from '../../lib/followups/quiet-hours'
import { standingOf } from '../../lib/followups/standing'
import { isLate, nextWorking, weekendOf } from '../../lib/followups/working-days'
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

describe('the daily notice', () => {
  const noon = at('2026-11-18T10:00:00Z') // in Helsinki

  it('comes at the chosen time of the first day of which it has to tell', () => {
    expect(digestAt('2026-11-20', undefined, settings, noon, ZONE)).toBe(at('2026-11-20T07:00:00Z'))
    expect(digestAt('2026-11-20', undefined, settings, noon, 'America/Los_Angeles')).toBe(at('2026-11-20T17:00:00Z'))
    expect(digestAt(undefined, undefined, settings, noon, ZONE)).toBeUndefined()
    expect(digestAt('2026-11-20', undefined, { ...settings, notify: false }, noon, ZONE)).toBeUndefined()
  })

  it('comes at once where it was missed, whichever day it was missed on', () => {
    expect(digestAt('2026-11-10', undefined, settings, noon, ZONE)).toBe(noon)
    expect(digestAt(TODAY, '2026-11-17', settings, noon, ZONE)).toBe(noon)
  })

  it('comes once a day: what is planned for today after it waits for tomorrow’s', () => {
    expect(digestAt(TODAY, TODAY, settings, noon, ZONE)).toBe(at('2026-11-19T07:00:00Z'))
    expect(digestAt('2026-11-17', '2026-11-17', settings, at('2026-11-17T23:00:00Z'), ZONE)).toBe(at('2026-11-18T07:00:00Z'))
  })

  it('trusts no day that lies ahead: the clock was turned back', () => {
    expect(digestAt(TODAY, '2027-11-18', settings, noon, ZONE)).toBe(noon)
  })

  it('waits for the end of the quiet hours, those over midnight too', () => {
    const quiet = { from: '21:30', to: '08:00' }
    const early = { ...settings, notifyAt: '07:00', quiet }
    expect(digestAt(TODAY, undefined, early, at('2026-11-18T04:00:00Z'), ZONE)).toBe(at('2026-11-18T06:00:00Z'))
    expect(digestAt('2026-11-10', undefined, early, at('2026-11-18T21:00:00Z'), ZONE)).toBe(at('2026-11-19T06:00:00Z'))
    expect(outsideQuiet(noon, { from: '12:00', to: '12:00' }, ZONE)).toBe(noon)
  })

  it.each([
    ['the hour that daylight saving skips: just after it', '2026-03-29', '03:30', ZONE, '2026-03-29T01:30:00Z'],
    ['the hour that comes twice: the first time', '2026-10-25', '03:30', ZONE, '2026-10-25T00:30:00Z'],
    ['half-hour zones', '2026-11-20', '09:00', 'Asia/Kolkata', '2026-11-20T03:30:00Z'],
    ['a day that begins at one o’clock', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
  ])('knows %s', (_, due, notifyAt, zone, instant) => {
    expect(digestAt(due, undefined, { ...settings, notifyAt }, 0, zone)).toBe(at(instant))
    expect(pingAt({ due, at: notifyAt }, settings, 0, zone)).toBe(at(instant))
  })

  it('names what was promised before people to keep in touch with, each as it fell due', () => {
    const all = [make('c', '2026-11-20'), make('touch', '2026-11-01', { kind: 'cadence' }), make('a', '2026-11-10'), make('b', '2026-11-11')]
    expect(all.sort(byPromise).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'touch'])
  })

  it('is due again for another day', () => {
    const told = markTold(make('a', TODAY))
    expect(isUntold(told)).toBe(false)
    expect(isUntold({ ...told, due: '2026-11-19' })).toBe(true)
  })

  it('is never in the past, never in quiet hours, and not twice on a day, whatever the clock says', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    const zone = fc.constantFrom('Europe/Helsinki', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'America/Santiago')
    const now = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') })
    fc.assert(fc.property(day, fc.option(day, { nil: undefined }), fc.record({ from: time, to: time }), time, now, zone, (first, last, quiet, notifyAt, moment, inZone) => {
      const next = digestAt(first, last, { ...settings, quiet, notifyAt }, moment, inZone) ?? NaN
      expect(next).toBeGreaterThanOrEqual(moment)
      expect(outsideQuiet(next, quiet, inZone)).toBe(next)
      if (last === dayAt(moment, inZone) && next === moment) expect(last < first).toBe(true)
    }), { numRuns: 300 })
  })
})

describe('how it stands', () => {
  const weekend = [6, 7]

  it('is late once two working days have gone by', () => {
    expect(['2026-11-18', '2026-11-17', '2026-11-16', '2026-11-13'].map((due) => standingOf(make('a', due), TODAY, weekend))).toEqual(['due', 'due', 'late', 'late'])
    expect(standingOf(make('a', '2026-11-13'), '2026-11-16', weekend)).toBe('due') // Friday's, on Monday
    expect(isLate('2026-11-13', '2026-11-17', weekend)).toBe(true)
  })

  it('lets a reminder to keep in touch wait until its second threshold', () => {
    const touch = make('a', '2026-11-01', { kind: 'cadence', latest: '2026-11-17' })
    expect([standingOf(touch, '2026-10-31', weekend), standingOf(touch, '2026-11-17', weekend), standingOf(touch, TODAY, weekend)]).toEqual(['ahead', 'due', 'late'])
    expect(standingOf({ ...touch, due: TODAY }, TODAY, weekend)).toBe('due') // put off past it
  })

  it('shows first what is due, then what was planned, then what merely keeps in touch', () => {
    const [touch, planned, done] = [make('t', '2026-11-19', { kind: 'cadence' }), make('p', '2026-12-01'), make('d', '2026-11-01', { state: 'done' })]
    expect(nextOpen([touch, planned, done], TODAY)?.id).toBe('p')
    expect(nextOpen([touch, planned, done], '2026-11-19')?.id).toBe('t')
    expect(nextOpen([touch, done], TODAY)).toBeUndefined()
  })
})

describe('working days', () => {
  it('are those of the place', () => {
    expect([weekendOf('en-GB'), weekendOf('ar-EG'), weekendOf('fa-IR')]).toEqual([[6, 7], [5, 6], [5]])
  })

  it('are the user’s own where they say so', () => {
    expect(nextWorking('2026-11-19', [5, 6, 7])).toBe('2026-11-23')
    expect(presetDue('next-working-day', '2026-11-19', 'en-GB', [5])).toBe('2026-11-21')
    expect(nextWorking('2026-11-20', [1, 2, 3, 4, 5, 6, 7])).toBe('2026-11-23')
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
    expect(SNOOZES.map((option) => snoozedTo(option, TODAY))).toEqual(['2026-11-19', '2026-11-21', '2026-11-25', '2026-11-23'])
    expect(snoozedTo('next-monday', '2026-11-23')).toBe('2026-11-30')
    expect(snoozedTo('next-monday', '2026-11-22')).toBe('2026-11-23')
  })

  it('always lie ahead', () => {
    fc.assert(fc.property(day, locale, (today, language) => {
      for (const preset of PRESETS) expect(presetDue(preset, today, language) > today).toBe(true)
      for (const option of SNOOZES) expect(snoozedTo(option, today) > today).toBe(true)
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
