import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** One line that says how to get a browser, for when none was found. */
export const NO_BROWSER =
  'No Chromium found. Install one ("apt-get install chromium", or "npx playwright install chromium"), or set CHROME_PATH to a Chrome, Chromium or Edge.'

/**
 * Path of a Chromium to test with: CHROME_PATH, then Playwright's own build, then Chromium, Chrome or Edge as installed.
 * Undefined when there is none; a CHROME_PATH that leads nowhere throws. Branded Chrome 137 and later ignores
 * `--load-extension`, so Chromium comes first.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = env['CHROME_PATH']
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is set to ${asked}, where there is no file.`)
    return asked
  }
  const onPath = NAMES.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...PLACES].find((path) => path !== '' && existsSync(path))
}

/** As `findBrowser`, but prints how to get one and ends the process when there is none. */
export function requireBrowser(): string {
  const path = findBrowser()
  if (path) return path
  console.error(NO_BROWSER)
  process.exit(1)
}

/** `node scripts/run.mjs browser/find-browser`: prints the path, or how to get a browser, and then exits with 1. */
export async function main(): Promise<number> {
  const path = findBrowser()
  console.log(path ?? NO_BROWSER)
  return path ? 0 : 1
}
