import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { requireBrowser } from './browser/find-browser'
import { buildInto, temporaryFolder } from './drive/build'
import { takeAll } from './screenshots/all'
import { takeForReadme } from './screenshots/readme'

const PICTURES = resolve(import.meta.dirname, '../docs/pictures')

/**
 * `npm run screenshots`: the pictures of the README, into docs/pictures. With `--all DIR`: every view at three widths, light
 * and dark, with nobody, three people and ten thousand, into DIR, for a person to look through.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { all: { type: 'string' } }, strict: false })
  if (values['all'] === true) {
    console.error('--all takes a folder: npm run screenshots -- --all DIR')
    return 2
  }
  requireBrowser()
  const folder = temporaryFolder('screenshots')
  const target = typeof values['all'] === 'string' ? resolve(values['all']) : PICTURES
  mkdirSync(target, { recursive: true })
  try {
    const extension = buildInto(folder)
    await (target === PICTURES ? takeForReadme(extension, target) : takeAll(extension, folder, target))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  const files = readdirSync(target).filter((name) => name.endsWith('.png'))
  const bytes = files.reduce((sum, name) => sum + statSync(join(target, name)).size, 0)
  console.log(`${String(files.length)} pictures in ${target}, ${(bytes / 1e6).toFixed(2)} MB`)
  return 0
}
