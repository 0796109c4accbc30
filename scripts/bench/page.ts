import { cpSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { launch } from '../browser/launch'
import type { Measured } from './line'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Runs `pages/<name>.ts` in a page of a copy of the extension: only there is the database of an extension. The page leaves one function in `globalThis`,
 * by the name given, which measures so many rounds.
 */
export async function measureInPage({ extension, folder, rounds }: { extension: string; folder: string; rounds: number }, name: string, measure: string): Promise<Measured> {
  const copy = join(folder, name)
  cpSync(extension, copy, { recursive: true })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(copy, 'bench'), emptyOutDir: false, target: 'chrome120', lib: { entry: join(ROOT, `scripts/bench/pages/${name}.ts`), formats: ['es'], fileName: name } },
  })
  writeFileSync(join(copy, 'bench.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><script type="module" src="/bench/${name}.js"></script></head><body></body></html>`)
  const app = await launch({ extension: copy, map: [], locale: 'en' })
  try {
    const page = await app.context.newPage()
    await page.goto(app.url('bench.html'))
    await page.waitForFunction(`globalThis.${measure} !== undefined`)
    return await page.evaluate<Measured>(`${measure}(${String(rounds)})`)
  } finally {
    await app.close()
  }
}
