import { dayAt, instantAt } from '../../lib/core/day'
import { outsideQuiet } from '../../lib/followups/quiet-hours'
import type { FollowUp } from '../../lib/model/records'
import type { Settings } from '../../lib/model/settings'
import { db } from '../../lib/store/database'
import { openFollowUps, settings } from '../../lib/store/queries'
import { clock } from './realm'
import { simulated } from './simulated-browser'
import { astray } from './touch-oracle'

/** What a run counts; the exact meaning of each is in docs/decisions/reminders.md. */
export interface Tally {
  steps: number
  due: number
  delivered: number
  lost: number
  twice: number
}

const HOUR = 61 * 60_000

/**
 * Watches from outside what is told, and judges it by rules of its own: by the due days and the clock, not by what the code has noted.
 * One thing to tell is a follow-up and a day: moved to another day it is another.
 */
export class Oracle {
  private readonly counts = new Map<string, number>()
  private readonly dues = new Map<string, string>()
  private readonly torn = new Set<string>()
  private readonly lost = new Set<string>()
  private readonly pings = new Set<string>()
  private readonly stepShown = new Set<string>()
  private past = { due: 0, delivered: 0, lost: 0, twice: 0 }
  /** The day of the last daily notice, on the clock as it was then. */
  private digestOn: string | undefined
  private prefs: Settings | undefined
  /** The browser was closed in this step. */
  private isGone = false
  /** From when on, in real time, nothing excuses the worker. */
  sureFrom = Infinity

  constructor() {
    simulated.onShown = (id, about) => { this.see(id, about) }
  }

  private isQuiet(): boolean {
    return outsideQuiet(clock.now, this.prefs?.quiet, clock.zone) > clock.now
  }

  private see(id: string, about: readonly string[]): void {
    const up = simulated.notifications.get(id)
    const today = dayAt(clock.now, clock.zone)
    if (!about.some((key) => this.pings.has(key.slice(0, 36)))) this.digestOn = today
    for (const key of about) {
      if (up?.includes(key)) continue // it replaces the one that is still there
      if (key.slice(37) > today || this.isQuiet()) continue // too early, or in hours that are the user's own, is not told
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
      this.stepShown.add(key)
    }
  }

  /** Looks at the truth after a step's edit, before anything can be told of it: what was moved is a new thing to tell. */
  async observe(): Promise<void> {
    const open = await openFollowUps(db)
    this.prefs = await settings(db)
    for (const { id, due, notifiedFor, ping } of open) {
      if (ping === true) this.pings.add(id)
      const key = `${id} ${due}`
      if (this.dues.get(id) !== due) {
        this.dues.set(id, due)
        if (notifiedFor !== due) this.close(key)
      }
    }
  }

  /** The end of a step. `torn`: a process was killed in it; what it showed and could not note is judged when it is clear what became of it. */
  async judge(torn: boolean, elapsed: number, isOn: boolean): Promise<void> {
    const open = await openFollowUps(db)
    const noted = new Set(open.filter(({ due, notifiedFor }) => due === notifiedFor).map(({ id, due }) => `${id} ${due}`))
    for (const key of this.stepShown) if ((torn || this.isGone) && !noted.has(key)) this.torn.add(key)
    for (const key of this.torn) if (noted.has(key)) this.torn.delete(key)
    if (this.isGone) this.forget()
    this.isGone = false
    this.stepShown.clear()
    const prefs = await settings(db)
    this.prefs = prefs
    for (const key of astray(await db.people.toArray(), open, prefs)) this.lost.add(key)
    if (!isOn || !prefs.notify || this.isQuiet() || elapsed < this.sureFrom) return
    this.judgeTold(open, prefs)
  }

  private judgeTold(open: readonly FollowUp[], prefs: Settings): void {
    const today = dayAt(clock.now, clock.zone)
    const moment = instantAt(today, prefs.notifyAt, clock.zone)
    for (const { id, due, ping, at } of open) {
      const key = `${id} ${due}`
      if (due > today || this.counts.has(key)) continue
      // What was planned for today after the daily notice waits for the next one, unless it wants its own.
      const time = ping === true ? instantAt(due, at ?? prefs.notifyAt, clock.zone) : this.digestOn === today ? Infinity : moment
      if (clock.now >= time) this.lost.add(key)
    }
  }

  /** The browser is gone, and with it what was on screen for the moment between being shown and being noted. */
  vanish(): void {
    this.isGone = true // what was shown in this very step is judged at its end
    this.forget()
  }

  private forget(): void {
    for (const key of this.torn) this.counts.set(key, (this.counts.get(key) ?? 1) - 1)
    for (const key of this.torn) if (this.counts.get(key) === 0) this.counts.delete(key)
    this.torn.clear()
  }

  /** A worker has come to its end: from here on the promise holds. */
  trust(elapsed: number): void {
    this.sureFrom = elapsed
  }

  /** The clock or the zone changed, of which nobody is told: the worker has an hour to see it. */
  disturb(elapsed: number): void {
    if (this.sureFrom !== Infinity) this.sureFrom = elapsed + HOUR
  }

  distrust(): void {
    this.sureFrom = Infinity
  }

  /** One thing to tell is over: counts it, and forgets it. */
  private close(key: string): void {
    const count = this.counts.get(key) ?? 0
    const isLost = this.lost.has(key)
    if (count > 0 || isLost) this.past.due++
    if (count > 0) this.past.delivered++
    if (isLost) this.past.lost++
    if (count > 1) this.past.twice++
    this.counts.delete(key)
    this.lost.delete(key)
    this.torn.delete(key)
  }

  tally(steps: number): Tally {
    for (const key of new Set([...this.counts.keys(), ...this.lost])) this.close(key)
    return { steps, ...this.past }
  }
}
