import { cpSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { launch } from '../../browser/launch'
import { type Bench, defineLine, type Measured } from '../line'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Builds the page that does the measuring into a copy of the extension: only there is the database of an extension. */
async function addPage(extension: string, copy: string): Promise<void> {
  cpSync(extension, copy, { recursive: true })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(copy, 'bench'), emptyOutDir: false, target: 'chrome120', lib: { entry: join(ROOT, 'scripts/bench/pages/save-person.ts'), formats: ['es'], fileName: 'save-person' } },
  })
  writeFileSync(join(copy, 'bench.html'), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><script type="module" src="/bench/save-person.js"></script></head><body></body></html>')
}

async function run({ extension, folder, rounds }: Bench): Promise<Measured> {
  const copy = join(folder, 'save')
  await addPage(extension, copy)
  const app = await launch({ extension: copy, map: [], locale: 'en' })
  try {
    const page = await app.context.newPage()
    await page.goto(app.url('bench.html'))
    await page.waitForFunction('globalThis.measureSaving !== undefined')
    return await page.evaluate<Measured>(`measureSaving(${String(rounds)})`)
  } finally {
    await app.close()
  }
}

export const line = defineLine({
  name: 'save-person',
  what: 'saving one person as an edit: checked, stamped, in one transaction, with its undo',
  beside: 'a bare put of the same record',
  goal: 5,
  rounds: 101,
  run,
})
