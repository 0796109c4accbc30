import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const SOURCES = ['entrypoints', 'components', 'lib', 'locales', 'public', 'wxt.config.ts', 'package-lock.json']

/** When a file, or the newest file in a folder, was last changed (milliseconds since 1970). */
function changedAt(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}

/** Builds the extension for Chromium unless what is there is newer than every source. Throws with the build's words when it fails. */
export function buildIfNeeded(): void {
  const manifest = join(ROOT, '.output/chrome-mv3/manifest.json')
  const newest = Math.max(...SOURCES.map((name) => changedAt(join(ROOT, name))))
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return
  console.error('Building the extension.') // not on standard output, which --json keeps for itself
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`)
}
