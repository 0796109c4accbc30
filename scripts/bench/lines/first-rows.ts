import { join } from 'node:path'
import { launch, type App } from '../../browser/launch'
import { importBackup } from '../../drive/import-people'
import { invent } from '../../invent/invent'
import { type Bench, defineLine, type Measured, takeTurns } from '../line'
import { copyWithProbe, shownAt } from '../probe'

const [MANY, FEW] = [10_000, 10]

/** Opens the list in a new tab, and answers how long it took until the first row was painted. */
async function open(app: App): Promise<number> {
  const page = await app.context.newPage()
  await page.goto(app.url('workspace.html#/people'))
  const shown = await shownAt(page)
  const from = await page.evaluate(() => performance.timeOrigin)
  // The rest of a long list comes after the first rows; the next round must not pay for it.
  await page.getByRole('button', { name: 'Filter' }).and(page.locator(':enabled')).waitFor()
  await page.close()
  return shown - from
}

async function run({ extension, folder, rounds }: Bench): Promise<Measured> {
  const probed = copyWithProbe(extension, join(folder, 'rows'), { 'workspace.html': '[role=row]' })
  const apps = [await launch({ extension: probed, map: [], locale: 'en' }), await launch({ extension: probed, map: [], locale: 'en' })] as const
  try {
    await importBackup(apps[0], invent({ count: MANY, seed: 'bench', today: '2026-01-15' }), folder)
    await importBackup(apps[1], invent({ count: FEW, seed: 'bench', today: '2026-01-15' }), folder)
    return await takeTurns(rounds, () => open(apps[0]), () => open(apps[1]))
  } finally {
    for (const app of apps) await app.close()
  }
}

export const line = defineLine({
  name: 'first-rows',
  what: `from opening the list to its first rows on screen, with ${MANY.toLocaleString('en')} people`,
  beside: `a list of ${String(FEW)}`,
  goal: 2,
  rounds: 9,
  run,
})
