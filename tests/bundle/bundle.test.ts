import { describe, expect, it } from 'vitest'
import { loadedBy, openBuilt, type Built } from './built'

/** Bytes. The reader runs in other people's pages: it has to be small. */
const READER_LIMIT = 15_000
/** Bytes of script and style that the panel loads, uncompressed: React and React Aria with some twenty components (about 600 kB), Zod, Dexie, ours, and the engine's hand-kept tables (about 180 kB; hobbies and languages in eight languages are needed where the reference data are not, in the worker say; more schools, employers and towns travel in the reference data); 1.475 MB when last measured (2026-11). */
const PANEL_LIMIT = 1_500_000
/** Bytes of the whole extension, uncompressed: what the panel loads, the reference data (0.9 MB), the worker and the reader, and what only the full tab loads when asked: the libraries of the map and the plots. */
const PACKAGE_LIMIT = 4_500_000

const COMMON = ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage', 'unlimitedStorage']
const PERMISSIONS = { 'chrome-mv3': [...COMMON, 'sidePanel'], 'firefox-mv3': COMMON }

const total = (built: Built, files: readonly string[]): number => files.reduce((sum, file) => sum + built.size(file), 0)
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([found]) => found.slice(0, 80))

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (name) => {
  const built = openBuilt(name)
  const { manifest } = built
  const code = built.files.filter((file) => /\.(js|html)$/.test(file)).map((file) => ({ file, text: built.read(file) }))
  const inCode = (pattern: RegExp): string[] => code.flatMap(({ file, text }) => matches(text, pattern).map((found) => `${file}: ${found}`))

  it('asks for exactly the permissions that suffice, and for no site at install', () => {
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS[name]].sort())
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.optional_permissions ?? []).toEqual([])
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(['http://*/*', 'https://*/*'])
  })

  it('shows pages nothing to find it by', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  it('is of version 3, leaves the content security policy as strict as it comes, and has no popup', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest).not.toHaveProperty('content_security_policy')
    expect(manifest.action?.default_popup).toBeUndefined()
  })

  it('has every file and every sentence that its manifest names', () => {
    const panel = name === 'chrome-mv3' ? manifest.side_panel?.default_path : manifest.sidebar_action?.default_panel
    expect(panel).toBe('sidepanel.html')
    const named = ['sidepanel.html', 'workspace.html', 'content-scripts/capture.js', ...Object.values(manifest.icons ?? {})]
    expect(named.filter((file) => !built.files.includes(file.replace(/^\//, '')))).toEqual([])
    expect(Object.keys(manifest.icons ?? {})).toContain('128')
    const sentences = JSON.parse(built.read(`_locales/${manifest.default_locale ?? ''}/messages.json`)) as Record<string, unknown>
    const used = matches(JSON.stringify(manifest), /__MSG_\w+?__/g).map((key) => key.slice(6, -2))
    expect(used.filter((key) => !(key in sentences))).toEqual([])
  })

  it('injects a reader that is small, and carries neither Zod nor React nor a database', () => {
    const reader = built.read('content-scripts/capture.js')
    expect(built.size('content-scripts/capture.js')).toBeLessThanOrEqual(READER_LIMIT)
    expect(matches(reader, /ZodError|invalid_type|react\.(?:element|transitional\.element|dev)|Dexie|indexedDB/g)).toEqual([])
  })

  it('injects a reader that writes nothing, asks no server and leaves nothing behind', () => {
    const reader = built.read('content-scripts/capture.js')
    const forbidden = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|localStorage|sessionStorage|document\.cookie|\.innerHTML\s*=[^=]|insertAdjacentHTML|appendChild\(|\.setAttribute\(|MutationObserver|addEventListener\(|setInterval\(|attachShadow|\.click\(\)/g
    expect(matches(reader, forbidden)).toEqual([])
  })

  it('opens its panel with less than it may load', () => {
    const files = loadedBy(built, 'sidepanel.html')
    expect(files.some((file) => file.endsWith('.js'))).toBe(true)
    expect(total(built, files)).toBeLessThanOrEqual(PANEL_LIMIT)
    expect(total(built, built.files)).toBeLessThanOrEqual(PACKAGE_LIMIT)
  })

  it('opens its full tab with no more than the panel: table, board, map and plots come when they are opened', () => {
    const files = loadedBy(built, 'workspace.html')
    expect(files.some((file) => file.endsWith('.js'))).toBe(true)
    expect(total(built, files)).toBeLessThanOrEqual(PANEL_LIMIT)
  })

  it('carries all of its code with it', () => {
    expect(inCode(/\beval\(|\bnew Function\b|\bimportScripts\(/g)).toEqual([])
    expect(inCode(/\bimport\(\s*["'`]https?:/g)).toEqual([])
    expect(inCode(/<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?(?:https?:)?\/\/[^>]*/g)).toEqual([])
  })

  it('asks no server: nothing in it names an address to fetch', () => {
    expect(inCode(/\bfetch\(\s*["'`](?:https?:)?\/\/|\bnew (?:WebSocket|EventSource)\(|sendBeacon\(|XMLHttpRequest\(/g)).toEqual([])
  })

  it('has no trace of how it was built', () => {
    expect(built.files.filter((file) => file.endsWith('.map'))).toEqual([])
    expect(inCode(/sourceMappingURL=|ws:\/\/localhost|http:\/\/localhost:\d+/g)).toEqual([])
  })
})
