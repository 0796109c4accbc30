import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../lib/model/backup'
import type { App } from '../browser/launch'

/** Longest wait for a large import to be written, in milliseconds. */
const PATIENCE = 120_000

/** Brings a backup in as a user does: in a full tab, through Import, with a look at what it would bring. */
export async function importBackup(app: App, backup: Backup, folder: string): Promise<void> {
  const file = join(folder, `import-${String(backup.people.length)}.json`)
  writeFileSync(file, JSON.stringify(backup))
  const page = await app.context.newPage()
  try {
    await page.goto(app.url('workspace.html#/exchange'))
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: PATIENCE })
    await page.waitForURL(/#\/people/, { timeout: PATIENCE })
  } finally {
    await page.close()
  }
}
