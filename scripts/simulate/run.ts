import 'fake-indexeddb/auto'
import { db } from '../../lib/store/database'
import { seedRandom, type Random } from '../invent/random'
import { Machine } from './machine'
import { Oracle, type Tally } from './oracle'
import { clock, inRealm } from './realm'
import { type Faults, simulated } from './simulated-browser'
import { doSomething } from './user'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Zones with daylight saving, without, by half hours, and a day apart. */
const ZONES = ['Europe/Helsinki', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Santiago', 'Africa/Cairo']

/** What may happen, and how often while the browser is on. */
const ON = { act: 44, wait: 26, answer: 6, stopWorker: 2, use: 3, killWhileActing: 5, killWhileWaiting: 3, close: 2, crash: 2, sleep: 3, jump: 2, travel: 2, dropAlarm: 2 }
const OFF = { open: 6, wait: 4, jump: 1, travel: 1 }
export type Step = keyof typeof ON | keyof typeof OFF

/** One run: what happens is chance or given, what is told is judged. */
export class Run {
  readonly machine = new Machine()
  readonly oracle = new Oracle()
  private steps = 0

  constructor(readonly random: Random) {}

  async step(step: Step = this.machine.power === 'on' ? this.random.pickWeighted(ON) : this.random.pickWeighted(OFF)): Promise<void> {
    const { machine, oracle } = this
    machine.begin()
    // Nobody can act on a browser that is off: a step given for one that is on turns it on.
    await this.take(machine.power === 'on' || step in OFF ? step : 'open')
    if (machine.ranThrough) oracle.trust(machine.elapsed)
    else if (machine.torn) oracle.distrust()
    await oracle.judge(machine.torn, machine.elapsed, machine.power === 'on')
    this.steps++
  }

  private async take(step: Step): Promise<void> {
    const { machine, random } = this
    switch (step) {
      case 'act': return this.act()
      case 'wait': return machine.pass(random.pick([5 * MINUTE, 20 * MINUTE, HOUR, 2 * HOUR, 5 * HOUR, ...(machine.power === 'on' ? [] : [DAY, 3 * DAY, 12 * DAY])]))
      case 'answer': return this.answer()
      case 'stopWorker': return machine.stopWorker()
      case 'use': // a tab comes to the front; a worker that was idle for half a minute is gone by then, and starts
        machine.stopWorker()
        return machine.fire('front', { tabId: 1 })
      case 'killWhileActing':
        simulated.killAfter(random.whole(0, 18))
        return this.act()
      case 'killWhileWaiting':
        if (random.chance(0.3)) simulated.killAfter(random.whole(0, 14))
        else simulated.killAtNotice(random.whole(0, 6))
        return machine.pass(8 * HOUR)
      case 'close': return this.close()
      case 'crash':
        simulated.killAfter(random.whole(0, 14))
        await this.act()
        return this.close()
      case 'sleep':
        machine.power = 'asleep'
        this.oracle.distrust()
        return
      case 'open':
        if (machine.power === 'on') return undefined
        return machine.power === 'asleep' ? machine.resume() : machine.start()
      case 'jump': return this.jump(random.pick([-40 * DAY, -2 * DAY, -DAY, -3 * HOUR, 3 * HOUR, DAY, 9 * DAY]))
      case 'travel':
        clock.zone = random.pick(ZONES)
        return void this.oracle.disturb(machine.elapsed)
      case 'dropAlarm':
        simulated.alarms.clear()
        return void this.oracle.distrust()
    }
  }

  private async act(): Promise<void> {
    await this.machine.doing(() => doSomething(this.random, this.machine.today))
    await this.oracle.observe()
    await this.machine.ring()
  }

  /** The clock is set. Turned back, the wake-up call comes when it has caught up, or with whatever starts the worker before. */
  private jump(by: number): void {
    clock.now += by
    if (by < 0) this.oracle.distrust()
    else this.oracle.disturb(this.machine.elapsed)
  }

  /** The user does something to a notification that is up. */
  private async answer(): Promise<void> {
    const up = [...simulated.notifications.keys()]
    if (up.length === 0) return
    const id = this.random.pick(up)
    const how = this.random.pick(['click', 'button', 'closed'] as const)
    if (how === 'closed') simulated.notifications.delete(id)
    await this.machine.fire(how, id, ...(how === 'button' ? [this.random.whole(0, 1)] : [true]))
    await this.oracle.observe()
    await this.machine.ring()
  }

  private close(): void {
    this.machine.close()
    this.oracle.vanish()
    this.oracle.distrust()
  }

  /** At the end the browser runs for three quiet days: whatever is due by then has to have been told. */
  async finish(): Promise<Tally> {
    this.close()
    this.machine.begin()
    await this.machine.start()
    this.oracle.trust(this.machine.elapsed)
    for (let hours = 0; hours < 72; hours += 6) {
      this.machine.begin()
      await this.machine.pass(6 * HOUR)
      await this.oracle.judge(false, this.machine.elapsed, true)
    }
    return this.oracle.tally(this.steps)
  }
}

/**
 * Runs so many random steps from a seed through the real code, or the steps given, and tells what was told. `faults` are planted
 * by the tests that prove that the judge finds them.
 */
export async function simulate(seed: string, steps: number | readonly Step[], faults: Faults = {}): Promise<Tally> {
  const random = seedRandom(seed)
  const ids = seedRandom(`${seed} ids`)
  return inRealm(() => ids.id(), async () => {
    clock.now = Date.parse('2026-11-23T08:00:00Z')
    clock.zone = 'Europe/Helsinki'
    simulated.close()
    simulated.faults = faults
    await db.delete({ disableAutoOpen: false })
    Machine.prepare()
    const run = new Run(random)
    run.machine.begin()
    await run.machine.start()
    for (const step of typeof steps === 'number' ? Array.from({ length: steps }, () => undefined) : steps) await run.step(step)
    return run.finish()
  })
}
