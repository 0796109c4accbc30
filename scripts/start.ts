import { relative, resolve } from 'node:path'
import { buildIfNeeded } from './browser/build'
import { findBrowser, NO_BROWSER } from './browser/find-browser'
import { launch } from './browser/launch'
import { folder, serve } from './browser/serve'
import { walkMainJob } from './walk/walk'

const SITE = resolve(import.meta.dirname, 'sample-site')
const OUT = resolve(import.meta.dirname, '../test-results/walk')

const TRY_THIS = `
The sample site is open in a throw-away profile. Try this:
  1. Click the Common Ground icon in the toolbar (under the puzzle piece), and tell it that you grew up in Tampere, studied at Aalto University from 2009 to 2014, and go bouldering.
  2. Open Ilta Korpivaara: see what you share, tag her as a potential sponsor, and follow up next week.
Close the window, or press Ctrl-C, to end.`

const hasDisplay = (env: NodeJS.ProcessEnv): boolean => process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])

/** Opens the sample site beside the extension in a throw-away profile, and stays until the window is closed. */
async function show(): Promise<number> {
  const server = await serve({ localhost: folder(SITE) })
  const app = await launch({ headless: false })
  const tab = app.context.pages()[0] ?? (await app.context.newPage())
  await tab.goto(`http://localhost:${server.port}/`)
  console.log(TRY_THIS)
  await new Promise<void>((done) => {
    app.context.once('close', () => done())
    process.once('SIGINT', () => done())
  })
  await app.close()
  await server.close()
  return 0
}

/** `npm start`: try it on a sample site; `--walk`, or no display: it walks the main job by itself, headless. */
export async function main(args: string[]): Promise<number> {
  if (findBrowser() === undefined) {
    console.error(NO_BROWSER)
    return 1
  }
  buildIfNeeded()
  if (hasDisplay(process.env) && !args.includes('--walk')) return show()
  console.log('Walking through the main job on the sample site, in a browser without a window.')
  const good = await walkMainJob(OUT, SITE)
  console.log(`\n${good ? 'All done.' : 'It stopped there.'} Pictures and exported files are in ${relative(process.cwd(), OUT)}.`)
  return good ? 0 : 1
}
