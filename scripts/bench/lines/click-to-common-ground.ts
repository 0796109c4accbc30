import { join } from 'node:path'
import { invent } from '../../invent/invent'
import { attachPanel, clickToolbar, countPanels } from '../../browser/panel'
import { launch, type App, type HostMapping } from '../../browser/launch'
import { until } from '../../browser/wait'
import { importBackup } from '../../drive/import-people'
import { SAMPLE, serveSample } from '../../drive/sample'
import { writeEmptyExtension } from '../empty-extension'
import { type Bench, defineLine, type Measured, takeTurns } from '../line'
import { clockNow, copyWithProbe, shownAt } from '../probe'

const SAVED = 200

/** Opens the panel by a click on the toolbar, and answers how long it took until what is looked for was painted. */
async function open(app: App): Promise<number> {
  const [tab] = app.context.pages()
  if (!tab) throw new Error('The browser has no tab.')
  const clicked = clockNow()
  await clickToolbar(app, tab)
  const panel = await attachPanel(app)
  const shown = await shownAt(panel.page)
  await panel.page.evaluate(() => { window.close() })
  await panel.release()
  await until('the panel to close', async () => (await countPanels(app)) === 0)
  return shown - clicked
}

async function start(extension: string, map: HostMapping[]): Promise<App> {
  const app = await launch({ extension, map, locale: 'en' })
  await app.context.pages()[0]?.goto(`${SAMPLE}/people/ilta-korpivaara`)
  return app
}

async function run({ extension, folder, rounds }: Bench): Promise<Measured> {
  const ours = copyWithProbe(extension, join(folder, 'click-ours'), { 'sidepanel.html': '[data-testid=common-ground] li' })
  const empty = writeEmptyExtension(join(folder, 'empty'))
  const plain = copyWithProbe(empty, join(folder, 'click-empty'), { 'sidepanel.html': '#shown' })
  const { server, map } = await serveSample()
  const apps = [await start(ours, map), await start(plain, map)] as const
  try {
    await importBackup(apps[0], invent({ count: SAVED, seed: 'bench', today: '2026-01-15' }), folder)
    return await takeTurns(rounds, () => open(apps[0]), () => open(apps[1]))
  } finally {
    for (const app of apps) await app.close()
    await server.close()
  }
}

export const line = defineLine({
  name: 'click-to-common-ground',
  what: `from the click on the toolbar to the common ground on screen, ${String(SAVED)} people saved`,
  beside: 'an empty extension\'s panel',
  goal: 5,
  rounds: 11,
  run,
})
