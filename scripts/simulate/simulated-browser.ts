/** Thrown at whatever a killed process tries next: nothing of it happens any more. */
export class Killed extends Error {
  constructor() {
    super('The process was killed')
  }
}

type Listener = (...args: never[]) => unknown

/** An event of the browser: the listeners of a worker that died are gone. */
class BrowserEvent {
  listeners: Listener[] = []
  addListener = (listener: Listener): void => void this.listeners.push(listener)
  removeListener = (listener: Listener): void => { this.listeners = this.listeners.filter((known) => known !== listener) }
  dispatch(...args: unknown[]): void {
    for (const listener of this.listeners) listener(...(args as never[]))
  }
}

interface Alarm { when: number; period: number | undefined }

/** Faults that a test plants, to see that they are found: the proof that a run without any means something. */
export interface Faults {
  /** In place of the background's own start. */
  main?: () => void
  /** What is written in place of a record. */
  write?: (table: string, record: object) => object
  /** The zone that the code believes to be in, whatever the machine says. */
  zone?: string
  /** Whether setting this wake-up call does nothing. */
  deaf?: (call: { when?: number }) => boolean
}

/**
 * A browser that has of the extension's interfaces what reminders need, and that can be killed at any call. It is as unreliable as
 * real ones: alarms may be dropped, notifications vanish with the browser, so does the storage of the session.
 */
export class SimulatedBrowser {
  alarms = new Map<string, Alarm>()
  notifications = new Map<string, readonly string[]>()
  session: Record<string, unknown> = {}
  badge = ''
  opened: string[] = []
  faults: Faults = {}
  /** Counts the wake-up calls that were asked for: a worker that came to its end has asked for one. */
  armed = 0
  /** Told what a notification is about, whenever one is shown. */
  onShown: (id: string, about: readonly string[]) => void = () => undefined
  killed = false
  private countdown: number | undefined
  /** The countdown that begins when the next notice is being told. */
  private atNotice: number | undefined
  private tail: Promise<unknown> = Promise.resolve()

  readonly events = {
    alarm: new BrowserEvent(), front: new BrowserEvent(), click: new BrowserEvent(), button: new BrowserEvent(), closed: new BrowserEvent(),
    installed: new BrowserEvent(), startup: new BrowserEvent(), other: new BrowserEvent(),
  }

  /** Kills the process at the n-th point from now: before or after a call to the browser, or at a write to the database. */
  killAfter(points: number | undefined): void {
    this.countdown = points
  }

  /** Kills the process at the n-th point from where the next notice is about to be shown: the moment that matters most. */
  killAtNotice(points: number): void {
    this.atNotice = points
  }

  private aboutToShow(): void {
    if (this.atNotice !== undefined) this.countdown = this.atNotice
    this.atNotice = undefined
  }

  /** A place at which the process may die. */
  point(): void {
    if (this.countdown !== undefined && this.countdown-- <= 0) this.killed = true
    if (this.killed) {
      this.countdown = undefined
      throw new Killed()
    }
  }

  /** Nothing runs any more: a new process may be started. */
  bury(): void {
    this.killed = false
    this.countdown = undefined
    this.tail = Promise.resolve()
    for (const event of Object.values(this.events)) event.listeners = []
  }

  /** The browser is closed, or died: only files outlive it. */
  close(): void {
    this.bury()
    this.alarms.clear()
    this.notifications.clear()
    this.session = {}
  }

  private call = async <T>(effect: () => T): Promise<T> => {
    this.point()
    const value = effect()
    await Promise.resolve()
    this.point()
    return value
  }

  /** Web locks, of one name. */
  readonly locks = {
    request: <T>(_name: string, work: () => Promise<T>): Promise<T> => {
      const mine = this.tail.then(work)
      this.tail = mine.catch(() => undefined)
      return mine
    },
  }

  private createAlarm(name: string, info: { when?: number; delayInMinutes?: number; periodInMinutes?: number }): void {
    this.armed++
    if (this.faults.deaf?.(info) === true) return
    const period = info.periodInMinutes === undefined ? undefined : info.periodInMinutes * 60_000
    this.alarms.set(name, { when: info.when ?? Date.now() + (info.delayInMinutes ?? 0) * 60_000, period })
  }

  private showNotification(id: string): void {
    const { about } = (this.session[`notice ${id}`] ?? { about: [] }) as { about: readonly string[] }
    this.onShown(id, about)
    this.notifications.set(id, about)
  }

  private takeDown(id: string): void {
    if (this.notifications.delete(id)) this.events.closed.dispatch(id, false)
  }

  readonly api = {
    alarms: {
      create: (name: string, info: { when?: number; delayInMinutes?: number; periodInMinutes?: number }) => this.call(() => { this.createAlarm(name, info) }),
      clear: (name: string) => this.call(() => this.alarms.delete(name)),
      onAlarm: this.events.alarm,
    },
    notifications: {
      create: (id: string) => this.call(() => { this.showNotification(id) }),
      clear: (id: string) => this.call(() => { this.takeDown(id) }),
      getAll: () => this.call(() => Object.fromEntries([...this.notifications.keys()].map((id) => [id, true]))),
      onClicked: this.events.click, onButtonClicked: this.events.button, onClosed: this.events.closed,
    },
    storage: { session: {
      set: (items: Record<string, unknown>) => this.call(() => { this.aboutToShow(); Object.assign(this.session, structuredClone(items)) }),
      get: (key: string) => this.call(() => (key in this.session ? { [key]: this.session[key] } : {})),
    } },
    action: {
      setBadgeText: ({ text }: { text: string }) => this.call(() => { this.badge = text }),
      setBadgeBackgroundColor: () => this.call(() => undefined), setTitle: () => this.call(() => undefined), onClicked: this.events.other,
    },
    runtime: {
      id: 'simulated', getURL: (path: string) => `chrome-extension://simulated${path}`, getContexts: () => this.call(() => []),
      onInstalled: this.events.installed, onStartup: this.events.startup,
    },
    tabs: { query: () => this.call(() => []), create: ({ url }: { url: string }) => this.call(() => { this.opened.push(url) }), onActivated: this.events.front, onUpdated: this.events.other },
    contextMenus: { removeAll: () => this.call(() => undefined), create: () => undefined, onClicked: this.events.other },
    permissions: { onAdded: this.events.other, onRemoved: this.events.other },
    commands: { onCommand: this.events.other, getAll: () => this.call(() => []) },
  }
}

/** The browser that everything in this process talks to. */
export const simulated = new SimulatedBrowser()
