import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { readClock, readToday } from '../../lib/flows/clock'

const ZONES = ['UTC', 'Europe/Helsinki', 'America/Los_Angeles', 'Asia/Tehran', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'America/Sao_Paulo']
const before = process.env['TZ']

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

it('the quick way to today says the same day as the clock, in any zone and at any moment', () => {
  vi.stubGlobal('navigator', { language: 'en' })
  fc.assert(fc.property(fc.constantFrom(...ZONES), fc.integer({ min: Date.UTC(2001, 0), max: Date.UTC(2090, 0) }), (zone, now) => {
    process.env['TZ'] = zone
    vi.spyOn(Date, 'now').mockReturnValue(now)
    expect(readClock().zone).toBe(zone)
    expect(readToday()).toBe(readClock().today)
  }))
})
