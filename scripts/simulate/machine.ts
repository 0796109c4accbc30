import type { DBCoreMutateRequest } from 'dexie'
import { dayAt } from '../../lib/core/day'
import background from '../../entrypoints/background'
import { db } from '../../lib/store/database'
import { clock, isKilled, quiesce } from './realm'
import { simulated } from './simulated-browser'

/** Whether the browser runs, lies in a sleeping laptop, or is closed. */
export type Power = 'on' | 'asleep' | 'closed'

/** The worker's start. */
const run = (): void => { (simulated.faults.main ?? (() => { background.main() }))() }

/** What is written, with the fault that a test has planted. */
function tampered(table: string, request: DBCoreMutateRequest): DBCoreMutateRequest {
  const { write } = simulated.faults
  if (write === undefined || (request.type !== 'put' && request.type !== 'add')) return request
  return { ...request, values: request.values.map((value: object) => write(table, value)) }
}

/** A machine with the extension on it: the real background, flows and store, in a browser whose days pass as they are told to. */
export class Machine {
  power: Power = 'closed'
  /** Time that has really passed, whatever the clock says, in milliseconds. */
  elapsed = 0
  /** A worker lives. */
  private alive = false
  /** Wake-up calls asked for when the current step began. */
  private armedBefore = 0
  /** The process was killed within the current step. */
  torn = false

  /** Puts kill points into the database; once a process. */
  static prepare(): void {
    db.use({
      stack: 'dbcore', name: 'mortal', create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name)
          return { ...table, mutate: (request) => { simulated.point(); return table.mutate(tampered(name, request)) } }
        },
      }),
    })
  }

  /** A new step: nothing has happened in it yet. */
  begin(): void {
    this.torn = false
    this.armedBefore = simulated.armed
  }

  /** Whether, in this step, a process came to its end and asked for its wake-up call. */
  get ranThrough(): boolean {
    return !this.torn && simulated.armed > this.armedBefore
  }

  /** Starts the worker where there is none, as any event does. */
  async wake(): Promise<void> {
    if (this.alive) return
    this.alive = true
    run()
    await this.settle()
  }

  /** Lets everything come to rest; buries what was killed. */
  async settle(): Promise<void> {
    await quiesce()
    if (!simulated.killed) return
    this.torn = true
    this.alive = false
    simulated.bury()
  }

  /** An event of the browser, which starts the worker if it has to. */
  async fire(event: keyof typeof simulated.events, ...args: unknown[]): Promise<void> {
    if (!this.alive) {
      this.alive = true
      run() // listeners are there at once; the event comes next, before anything was awaited
    }
    simulated.events[event].dispatch(...args)
    await this.settle()
  }

  /** Something the user does in a window. Answers nothing where the window was killed meanwhile. */
  async doing(work: () => Promise<unknown>): Promise<void> {
    await work().catch((error: unknown) => { if (!isKilled(error)) throw error })
    await this.settle()
  }

  stopWorker(): void {
    this.alive = false
    simulated.bury()
  }

  async start(): Promise<void> {
    this.power = 'on'
    this.alive = true
    run()
    simulated.events.startup.dispatch()
    await this.settle()
    await this.ring()
  }

  close(): void {
    this.power = 'closed'
    this.alive = false
    simulated.close()
  }

  async resume(): Promise<void> {
    this.power = 'on'
    await this.ring()
  }

  /** Lets time pass. While the browser runs, wake-up calls come when they should. */
  async pass(milliseconds: number): Promise<void> {
    const end = clock.now + milliseconds
    while (this.power === 'on') {
      const next = this.nextAlarm()
      if (next === undefined || next.when > end) break
      this.move(Math.max(clock.now, next.when))
      await this.ring()
    }
    if (clock.now < end) this.move(end)
  }

  private move(to: number): void {
    this.elapsed += to - clock.now
    clock.now = to
  }

  private nextAlarm(): { when: number; name: string } | undefined {
    const [first] = [...simulated.alarms].map(([name, { when }]) => ({ name, when })).sort((a, b) => a.when - b.when)
    return first
  }

  /** Every wake-up call whose time has come. */
  async ring(): Promise<void> {
    for (let rings = 0; this.power === 'on'; rings++) {
      const next = this.nextAlarm()
      if (next === undefined || next.when > clock.now) return
      if (rings > 20) throw new Error('The wake-up call comes again and again')
      const alarm = simulated.alarms.get(next.name)
      if (alarm?.period === undefined) simulated.alarms.delete(next.name)
      else simulated.alarms.set(next.name, { ...alarm, when: clock.now + alarm.period })
      await this.fire('alarm', { name: next.name })
    }
  }

  /** The day on the wall. */
  get today(): string {
    return dayAt(clock.now, clock.zone)
  }
}
