import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

export const ROOT = resolve(import.meta.dirname, '../..')

/** One import, re-export, dynamic import or glob of a file. */
export interface Import {
  /** Path of a file of ours relative to the root, or the name of a package. */
  to: string
  ours: boolean
  /** Gone after compiling: `import type`, or nothing but types in the braces. */
  typeOnly: boolean
}

export interface SourceFile {
  /** Relative to the root, with slashes: `lib/core/day.ts`. */
  path: string
  text: string
  imports: Import[]
  /** Names read at run time that make a function impure: `Date.now`, `new Date`, `fetch`, … */
  effects: string[]
  /** Nothing but re-exports. */
  isBarrel: boolean
}

const slashes = (path: string): string => relative(ROOT, path).split(sep).join('/')

/** All TypeScript files under the folders, relative to the root. */
export function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
          .map((name) => join(ROOT, folder, name))
          .filter((path) => /\.tsx?$/.test(path) && statSync(path).isFile())
          .map(slashes)
      : [],
  ).sort()
}

/** The file that a specifier leads to; one that leads nowhere stays as it is, and a test of its own tells. */
function locate(specifier: string, from: string): string {
  const base = specifier.startsWith('@/') ? join(ROOT, specifier.slice(2)) : resolve(ROOT, dirname(from), specifier)
  const clean = base.replace(/\?.*$/, '')
  const found = [clean, `${clean}.ts`, `${clean}.tsx`, join(clean, 'index.ts')].find((path) => existsSync(path) && statSync(path).isFile())
  return found ? slashes(found) : specifier
}

/** Files that a glob of one folder, `./adapters/*.ts` or `./**` with one ending, stands for. */
function glob(pattern: string, from: string): string[] {
  const folder = slashes(resolve(ROOT, dirname(from), pattern.slice(0, pattern.indexOf('*')).replace(/[^/]*$/, '')))
  const ending = pattern.slice(pattern.lastIndexOf('*') + 1)
  const deep = pattern.includes('**')
  return filesIn(folder).filter((path) => path.endsWith(ending) && (deep || dirname(path) === folder))
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly)
}

const GLOBALS = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'localStorage', 'sessionStorage', 'chrome', 'setTimeout', 'setInterval', 'navigator'])

function effectOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()'
  if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now)$/.test(node.getText())) return node.getText()
  if (!ts.isIdentifier(node) || !GLOBALS.has(node.text)) return undefined
  const read = (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent) || ts.isPropertyAccessExpression(node.parent)) && node.parent.expression === node
  return read ? node.text : undefined
}

/** Reads one file: what it imports and which effects it has. */
export function scan(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const imports: Import[] = []
  const effects: string[] = []
  const add = (specifier: string, typeOnly: boolean): void => {
    const ours = specifier.startsWith('.') || specifier.startsWith('@/')
    imports.push({ to: ours ? locate(specifier, path) : specifier, ours, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnly(node))
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, true)
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      if (first && ts.isStringLiteral(first)) {
        if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(first.text, false)
        if (node.expression.getText() === 'import.meta.glob') imports.push(...glob(first.text, path).map((to) => ({ to, ours: true, typeOnly: false })))
      }
    }
    const effect = effectOf(node)
    if (effect) effects.push(effect)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { path, text, imports, effects, isBarrel: source.statements.length > 0 && source.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier) }
}

/** The room of a file: `core` … `flows` of lib, `components`, or `entrypoints`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'lib' ? second : first
}

/** Everything that is in a bundle which begins with `path`: the closure of the imports that stay at run time. */
export function bundled(path: string, files: ReadonlyMap<string, SourceFile>): Import[] {
  const seen = new Set<string>()
  const all: Import[] = []
  const follow = (at: string): void => {
    if (seen.has(at)) return
    seen.add(at)
    for (const found of files.get(at)?.imports ?? []) {
      if (found.typeOnly) continue
      all.push(found)
      if (found.ours) follow(found.to)
    }
  }
  follow(path)
  return all
}

/** Cycles of imports, each as the list of its files. */
export function cycles(files: ReadonlyMap<string, SourceFile>): string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[][] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') return void found.push([...trail.slice(trail.indexOf(path)), path])
    state.set(path, 'open')
    // Types are gone after compiling: two files may describe each other's shapes.
    for (const { to, ours, typeOnly } of files.get(path)?.imports ?? []) if (ours && !typeOnly && files.has(to)) visit(to, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of files.keys()) visit(path, [])
  return found
}
