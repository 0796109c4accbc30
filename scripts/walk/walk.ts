import type { Page } from '@playwright/test'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type App } from '../browser/launch'
import { openPanel, type Panel } from '../browser/panel'
import { folder, serve } from '../browser/serve'
import { steps } from './steps'

/** Where the sample site seems to be: a name that exists nowhere else, answered from loopback. */
export const HOST = 'people.northwind.example'

/** What Chromium asks for on its own account: whether there is a newer version of its parts. */
const OWN = /^update\.googleapis\.com\//

/** What the steps share. */
export interface Walk {
  app: App
  /** The tab that the person walks in. */
  tab: Page
  /** The side panel beside it. */
  panel: Page
  /** Folder for what is left behind. */
  out: string
  visit(path: string): Promise<void>
}

/** One step of the main job: does it as a person would, and tells what was seen, a line each. */
export interface Step {
  title: string
  run(walk: Walk): Promise<readonly string[]>
}

async function begin(app: App, out: string): Promise<{ walk: Walk; side: Panel }> {
  const tab = app.context.pages()[0] ?? (await app.context.newPage())
  await tab.goto(`https://${HOST}/`)
  const side = await openPanel(app, tab, { look: { width: 400, height: 720, scale: 2 } })
  const visit = async (path: string): Promise<void> => void (await tab.goto(`https://${HOST}${path}`))
  return { walk: { app, tab, panel: side.page, out, visit }, side }
}

/**
 * Walks the main job in a headless browser on the sample site, prints each step with what it saw, and leaves a picture
 * of each and the exported files in `out`. Answers whether every step went well; the first that fails ends the walk.
 */
export async function walkMainJob(out: string, sampleSite: string): Promise<boolean> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const server = await serve({ [HOST]: folder(sampleSite) })
  const app = await launch({ map: [{ host: '*', port: server.port }], locale: 'en', look: { width: 960, height: 720 } })
  try {
    const { walk, side } = await begin(app, out)
    const good = await takeSteps(walk)
    await side.release()
    // Every host there is leads to our server, which knows but one: whatever the browser asked for is in its list.
    const strangers = server.requests.filter((request) => !request.startsWith(`${HOST}/`) && !OWN.test(request))
    console.log(`\nAsked of the network: ${server.requests.length} times the sample site, ${strangers.length} times anything else${strangers.length > 0 ? ` (${strangers.join(', ')})` : ''}.`)
    return good
  } finally {
    await app.close()
    await server.close()
  }
}

async function takeSteps(walk: Walk): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    const number = String(index + 1).padStart(2, '0')
    console.log(`\n${index + 1}. ${step.title}`)
    const failure = await step.run(walk).then(
      (lines) => lines.forEach((line) => { console.log(`   ${line}`) }),
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    await walk.panel.screenshot({ path: join(walk.out, `${number}-${slug(step.title)}.png`) })
    if (failure === undefined) continue
    console.log(`   Failed: ${failure}`)
    return false
  }
  return true
}

const slug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40)
