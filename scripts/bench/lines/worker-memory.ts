import { resolve } from 'node:path'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { build } from 'vite'
import { compileSelf } from '../../../lib/affinity/affinity'
import { packSelf } from '../../../lib/affinity/pack-self'
import { setReference } from '../../../lib/affinity/reference/reference'
import { inWorker } from '../../browser/extension'
import { requireBrowser } from '../../browser/find-browser'
import { launch, type App } from '../../browser/launch'
import { loadReference } from '../../reference/load'
import { makeFacts } from '../facts'
import { type Bench, defineLine, type Measured } from '../line'

const ROOT = resolve(import.meta.dirname, '../../..')
const MB = 1024 * 1024

type Send = (method: string) => Promise<unknown>

/** Script memory after everything that is not needed was let go, in MB. */
async function heapOf(send: Send): Promise<number> {
  await send('HeapProfiler.collectGarbage')
  await send('HeapProfiler.collectGarbage')
  return (await send('Runtime.getHeapUsage') as { usedSize: number }).usedSize / MB
}

/** The real service worker's, asked through the browser's session: a page's does not reach it. */
async function heapOfWorker(app: App): Promise<number> {
  await inWorker(app, () => true, undefined)
  const { targetInfos } = await app.cdp.send('Target.getTargets')
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(app.url('')))
  if (!target) throw new Error('The service worker is not running.')
  const { sessionId } = await app.cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false })
  let last = 0
  const send: Send = (method) => new Promise((done) => {
    const id = ++last
    const listen = ({ message }: { message: string }): void => {
      const answer = JSON.parse(message) as { id?: number; result?: unknown }
      if (answer.id !== id) return
      app.cdp.off('Target.receivedMessageFromTarget', listen)
      done(answer.result)
    }
    app.cdp.on('Target.receivedMessageFromTarget', listen)
    void app.cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
  })
  try {
    return await heapOf(send)
  } finally {
    await app.cdp.send('Target.detachFromTarget', { sessionId })
  }
}

async function bundleEngine(): Promise<string> {
  const built = await build({
    root: ROOT, configFile: false, logLevel: 'error',
    build: { write: false, target: 'chrome120', lib: { entry: `${ROOT}/scripts/bench/pages/engine.ts`, formats: ['iife'], name: 'Engine' } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !('output' in bundle)) throw new Error('Vite built no engine.')
  return bundle.output[0].code
}

/** What the engine adds to a page that has nothing else, once it has spotted somebody. */
async function engineShare(page: Page, session: CDPSession, code: string): Promise<number> {
  const send: Send = (method) => session.send(method as 'Runtime.getHeapUsage')
  const mine = makeFacts(50)
  loadReference()
  const packed = packSelf(compileSelf(mine))
  setReference(undefined)
  await page.goto('about:blank')
  const before = await heapOf(send)
  await page.evaluate(`${code}; globalThis.kept = [Engine, Engine.spot(...${JSON.stringify([mine, packed, makeFacts(60, 13), 'I grew up in Oulu. On weekends I go bouldering.'])})]; undefined`)
  return (await heapOf(send)) - before
}

async function run({ extension, rounds }: Bench): Promise<Measured> {
  const code = await bundleEngine()
  const browser = await chromium.launch({ executablePath: requireBrowser(), headless: true, chromiumSandbox: false })
  const app = await launch({ extension, map: [], locale: 'en' })
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    const measured: Measured = { ours: [], plain: [] }
    for (let round = 0; round < rounds; round++) {
      const [share, worker] = [await engineShare(page, session, code), await heapOfWorker(app)]
      measured.ours.push(worker + share)
      measured.plain.push(worker)
    }
    return measured
  } finally {
    await app.close()
    await browser.close()
  }
}

export const line = defineLine({
  name: 'worker-memory',
  what: 'script memory of the worker with the engine at work: as started, and what the engine adds in a page of its own once it has spotted somebody',
  beside: 'the worker as started, the engine not yet used',
  goal: 4,
  unit: 'MB',
  rounds: 5,
  run,
})
