import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The parts of a manifest that the checks look at. */
export interface Manifest {
  manifest_version: number
  permissions: string[]
  optional_permissions?: string[]
  host_permissions?: string[]
  optional_host_permissions?: string[]
  content_scripts?: unknown[]
  web_accessible_resources?: unknown[]
  externally_connectable?: unknown
  content_security_policy?: unknown
  default_locale?: string
  icons?: Record<string, string>
  side_panel?: { default_path: string }
  sidebar_action?: { default_panel: string }
  action?: { default_popup?: string }
}

/** What one build left behind. */
export interface Built {
  folder: string
  manifest: Manifest
  /** Every file, relative to the folder, with slashes. */
  files: string[]
  read(file: string): string
  /** Bytes, as packed in the extension. */
  size(file: string): number
}

const OUTPUT = resolve(import.meta.dirname, '../../.output')

/** Opens the output of a build; throws when it was not built. */
export function openBuilt(name: 'chrome-mv3' | 'firefox-mv3'): Built {
  const folder = join(OUTPUT, name)
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${name} is not built: run "npm run build" and "npm run build:firefox" first.`)
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    manifest: JSON.parse(read('manifest.json')) as Manifest,
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split('\\').join('/'))
      .filter((file) => statSync(join(folder, file)).isFile()),
    read,
    size: (file) => statSync(join(folder, file)).size,
  }
}

/** Everything that a page of the extension loads before it shows: scripts, what they import at once, and styles. */
export function loadedBy(built: Built, html: string): string[] {
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file) || !built.files.includes(file)) return
    found.add(file)
    if (!file.endsWith('.js')) return
    for (const [, specifier = ''] of built.read(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) follow(join(dirname(file), specifier).split('\\').join('/'))
  }
  for (const [, address = ''] of built.read(html).matchAll(/(?:src|href)="([^"]+)"/g)) follow(address.replace(/^\//, ''))
  return [...found]
}
