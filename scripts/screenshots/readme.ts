import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { seePerson } from '../browser/gestures'
import { launch, type App } from '../browser/launch'
import type { Panel } from '../browser/panel'
import { serveSample } from '../drive/sample'
import { setLookOf } from './look'
import { begin, saveThree, show } from './story'

const THEMES = ['light', 'dark'] as const
const PANEL = { width: 400, height: 760, scale: 1.5 }
const WORKSPACE = { width: 1280, height: 760 }

/** Page and panel as they stand beside each other in the browser's window. */
async function beside(app: App, page: Buffer, panel: Buffer, path: string): Promise<void> {
  const sheet = await app.context.newPage()
  const picture = (bytes: Buffer, width: number): string => `<img width="${String(width)}" src="data:image/png;base64,${bytes.toString('base64')}">`
  await setLookOf(sheet, { width: 1241, height: 760 })
  await sheet.setContent(`<body style="margin:0;display:flex;gap:1px;background:#999">${picture(page, 840)}${picture(panel, 400)}</body>`)
  await sheet.locator('img').last().evaluate((image) => (image as HTMLImageElement).decode())
  await sheet.screenshot({ path })
  await sheet.close()
}

async function takeHere(app: App, tab: Page, { page: panel }: Panel, target: string): Promise<void> {
  await setLookOf(tab, { width: 840, height: 760 })
  for (const theme of THEMES) {
    await setLookOf(panel, { ...PANEL, colorScheme: theme })
    await panel.screenshot({ path: join(target, `here-${theme}.png`) })
    if (theme === 'light') await beside(app, await tab.screenshot(), await panel.screenshot(), join(target, 'beside-the-page.png'))
  }
}

/** Takes the pictures that the README shows: Here, People, Follow-ups and Me, light and dark. */
export async function takeForReadme(extension: string, target: string): Promise<void> {
  const { server, map } = await serveSample()
  const app = await launch({ extension, map, locale: 'en' })
  try {
    const tab = app.context.pages()[0] ?? (await app.context.newPage())
    const side = await begin(app, tab)
    await takeHere(app, tab, side, target)
    await saveThree(tab, side.page)
    for (const view of ['follow-ups', 'me'] as const) {
      await show(app, side.page, view)
      if (view === 'follow-ups') await side.page.getByRole('row').nth(2).waitFor()
      for (const theme of THEMES) {
        await setLookOf(side.page, { ...PANEL, colorScheme: theme })
        await side.page.screenshot({ path: join(target, `${view}-${theme}.png`) })
      }
    }
    await takeWorkspace(app, target)
  } finally {
    await app.close()
    await server.close()
  }
}

async function takeWorkspace(app: App, target: string): Promise<void> {
  const page = await app.context.newPage()
  await show(app, page, 'people', 'workspace')
  await page.getByRole('row').filter({ hasText: 'Ilta Korpivaara' }).click()
  await seePerson(page, 'Ilta Korpivaara')
  for (const theme of THEMES) {
    await setLookOf(page, { ...WORKSPACE, colorScheme: theme })
    await page.screenshot({ path: join(target, `people-${theme}.png`) })
  }
  await page.close()
}
