import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '../lib/core/failure'
import { bundled, cycles, filesIn, ROOT, roomOf, scan, type SourceFile } from './house/scan'

/** The plan of docs/decisions/rooms.md: a room may import from these rooms, and from itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  model: ['core'],
  sites: ['core', 'model'],
  affinity: ['core', 'model'],
  roles: ['core', 'model', 'affinity'],
  followups: ['core', 'model'],
  events: ['core', 'model'],
  // Pasted text is read with the reader's sense of what a name is.
  paste: ['core', 'model', 'sites', 'affinity'],
  templates: ['core', 'model'],
  ties: ['core', 'model', 'affinity', 'roles', 'followups'],
  network: ['core', 'model', 'affinity', 'roles', 'followups', 'ties'],
  exchange: ['core', 'model'],
  search: ['core', 'model'],
  store: ['core', 'model'],
  platform: ['core', 'model'],
  words: ['core'],
  flows: ['core', 'model', 'sites', 'affinity', 'roles', 'events', 'paste', 'templates', 'followups', 'ties', 'network', 'exchange', 'search', 'store', 'platform', 'words'],
  // Windows read the database live, so components may read the store; they write through flows alone (checked below).
  components: ['core', 'model', 'sites', 'affinity', 'roles', 'events', 'paste', 'templates', 'followups', 'ties', 'network', 'exchange', 'search', 'store', 'words', 'flows'],
  entrypoints: ['core', 'model', 'sites', 'affinity', 'roles', 'followups', 'ties', 'network', 'exchange', 'search', 'platform', 'words', 'flows', 'components'],
}

/** Rooms without effects: the same answer to the same question, always and everywhere. */
const PURE = ['core', 'model', 'sites', 'affinity', 'roles', 'events', 'paste', 'templates', 'followups', 'ties', 'network', 'exchange', 'search']

/** Packages that only these rooms may know. */
const RESERVED: readonly { packages: RegExp; rooms: readonly string[] }[] = [
  { packages: /^(wxt\/browser|webextension-polyfill)$/, rooms: ['platform'] },
  { packages: /^#i18n$/, rooms: ['words'] },
  { packages: /^dexie$/, rooms: ['store'] },
  { packages: /^dexie-react-hooks$/, rooms: ['components'] },
  { packages: /^(react|react-dom|react-aria-components|@tanstack\/react-virtual)(\/|$)/, rooms: ['components', 'entrypoints'] },
  { packages: /^zod$/, rooms: ['model', 'exchange', 'store', 'flows'] },
]

const paths = filesIn('lib', 'components', 'entrypoints')
const files: ReadonlyMap<string, SourceFile> = new Map(paths.map((path) => [path, scan(path)]))
const each = (rule: (file: SourceFile) => readonly string[]): string[] => [...files.values()].flatMap((file) => rule(file).map((fault) => `${file.path}: ${fault}`))

describe('the rooms', () => {
  it('are all in the plan', () => {
    expect(files.size).toBeGreaterThan(20)
    expect([...new Set(paths.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('import only what is there', () => {
    expect(each(({ imports }) => imports.filter(({ to, ours }) => ours && /^[.@]/.test(to)).map(({ to }) => `imports ${to}, which does not exist`))).toEqual([])
  })

  it('import only in the direction of the plan', () => {
    expect(each(({ path, imports }) => {
      const allowed = [roomOf(path), ...(MAY_IMPORT[roomOf(path)] ?? [])]
      return imports.filter(({ to, ours }) => ours && /^(lib|components|entrypoints)\//.test(to) && !allowed.includes(roomOf(to))).map(({ to }) => `imports ${to}`)
    })).toEqual([])
  })

  it('leave each package to the rooms that may know it', () => {
    expect(each(({ path, imports }) => imports
      .filter(({ to, ours, typeOnly }) => !ours && !typeOnly && RESERVED.some(({ packages, rooms }) => packages.test(to) && !rooms.includes(roomOf(path))))
      .map(({ to }) => `imports ${to}`))).toEqual([])
  })

  it('import nothing from tests or scripts', () => {
    expect(each(({ imports }) => imports.filter(({ to, ours }) => ours && /^(tests|scripts)\//.test(to)).map(({ to }) => `imports ${to}`))).toEqual([])
  })

  it('know no clock, no chance, no network and no storage where they are pure', () => {
    // An id is random by nature, and is made in one place.
    expect(each(({ path, effects }) => (PURE.includes(roomOf(path)) ? effects : []))).toEqual([])
  })

  it('let components read the store, and write only through flows', () => {
    expect(each(({ path, imports }) => (roomOf(path) === 'components'
      ? imports.filter(({ to }) => /^lib\/store\/(edit|bulk|undo)/.test(to)).map(({ to }) => `imports ${to}`) : []))).toEqual([])
  })

  it('have no cycle', () => {
    expect(cycles(files).map((cycle) => cycle.join(' -> '))).toEqual([])
  })

  it('have no barrel file', () => {
    expect(each(({ isBarrel }) => (isBarrel ? ['only passes on what others export'] : []))).toEqual([])
  })

  it('reach the browser by its global name nowhere but in the platform room', () => {
    expect(each(({ path, text }) => (roomOf(path) === 'platform' ? [] : (text.match(/\b(?:globalThis\.)?chrome\.(?:runtime|tabs|storage|scripting|sidePanel|action|permissions|alarms|notifications)\b/g) ?? [])))).toEqual([])
  })
})

describe('the reader', () => {
  it('carries neither Zod nor React nor the database nor a parser into the page', () => {
    const packages = bundled('entrypoints/capture.content.ts', files).filter(({ ours }) => !ours).map(({ to }) => to)
    expect([...new Set(packages)].filter((name) => !name.startsWith('wxt/utils/define-'))).toEqual([])
  })
})

describe('the files', () => {
  const everything = filesIn('lib', 'components', 'entrypoints', 'scripts', 'tests')

  it('fit in a head: at most 300 lines, tables of data apart', () => {
    const long = everything.filter((path) => !path.includes('/data/')).map((path) => [path, readFileSync(join(ROOT, path), 'utf8').split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > 300)).toEqual([])
  })

  it('are named in kebab-case and after what they do', () => {
    const names = everything.map((path) => path.split('/').at(-1) ?? '')
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(content|test|config|d))?\.tsx?$/.test(name))).toEqual([])
    expect(everything.filter((path) => /(^|[/-])(utils?|helpers?|manager|service)(\.|-|\/)/.test(path))).toEqual([])
  })

  it('silence no check of the compiler', () => {
    const silenced = everything.filter((path) => path !== 'tests/house.test.ts' && /@ts-(ignore|nocheck|expect-error)/.test(readFileSync(join(ROOT, path), 'utf8')))
    expect(silenced).toEqual([])
  })
})

describe('the failures', () => {
  it('each have a sentence in the locale file', () => {
    const yaml = readFileSync(join(ROOT, 'locales/en.yml'), 'utf8')
    const block = /^failure:\n((?:[ \t]+.*\n|\n)*)/m.exec(`${yaml}\n`)?.[1] ?? ''
    const codes = [...block.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, code]) => code)
    expect(FAILURE_CODES.filter((code) => !codes.includes(code))).toEqual([])
    expect(codes.filter((code) => !(FAILURE_CODES as readonly (string | undefined)[]).includes(code))).toEqual([])
  })
})
