import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { invent } from '../invent/invent'
import { launch, type App } from '../browser/launch'
import { importBackup } from '../drive/import-people'
import { serveSample } from '../drive/sample'
import { setLookOf } from './look'
import { begin, saveThree, show } from './story'

const MANY = 10_000
const WIDTHS = [320, 400, 1280] as const
const THEMES = ['light', 'dark'] as const
const VIEWS = ['people', 'follow-ups', 'reach-out', 'ties', 'me', 'settings', 'exchange', 'type-in', 'events', 'templates', 'paste'] as const

/** One view in every look: `STATE-VIEW-WIDTH-THEME.png`. */
async function takeEveryLook(page: Page, name: string, target: string, widths: readonly number[] = WIDTHS): Promise<void> {
  for (const width of widths) {
    for (const theme of THEMES) {
      await setLookOf(page, { width, height: 720, colorScheme: theme })
      await page.screenshot({ path: join(target, `${name}-${String(width)}-${theme}.png`) })
    }
  }
}

/** Waits until a view has what it shows; `state` names how many people there are. */
async function settle(page: Page, view: string, hasPeople: boolean): Promise<void> {
  if (hasPeople && (view === 'people' || view === 'follow-ups')) await page.getByRole('row').first().waitFor()
  else await page.getByRole('main').waitFor()
  await page.getByTestId('waiting').waitFor({ state: 'hidden' })
}

async function takeViews(app: App, state: string, target: string): Promise<void> {
  const page = await app.context.newPage()
  const hasPeople = state !== 'nobody'
  for (const view of VIEWS) {
    for (const surface of ['sidepanel', 'workspace'] as const) {
      await show(app, page, view, surface)
      await settle(page, view, hasPeople)
      await takeEveryLook(page, `${state}-${view}`, target, surface === 'workspace' ? [1280] : [320, 400])
      if (view === 'people' && hasPeople) {
        await page.getByRole('row').nth(1).click()
        await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'People' }).first().waitFor()
        await takeEveryLook(page, `${state}-person`, target, surface === 'workspace' ? [1280] : [320, 400])
      }
    }
  }
  await page.close()
}

/** Every view at three widths, light and dark, with nobody, with three people and with ten thousand. */
export async function takeAll(extension: string, folder: string, target: string): Promise<void> {
  const { server, map } = await serveSample()
  const app = await launch({ extension, map, locale: 'en' })
  try {
    const tab = app.context.pages()[0] ?? (await app.context.newPage())
    const first = await app.context.newPage()
    await show(app, first, 'here')
    await takeEveryLook(first, 'nobody-welcome', target)
    await first.close()
    const side = await begin(app, tab)
    await takeEveryLook(side.page, 'nobody-here', target)
    await tab.goto(tab.url().replace(/\/people\/.*$/, '/news/quiet-fridays'))
    await side.page.getByText('Nobody to show on this page').waitFor()
    await takeEveryLook(side.page, 'nobody-here-article', target)
    await takeViews(app, 'nobody', target)
    await tab.bringToFront()
    await saveThree(tab, side.page)
    await takeEveryLook(side.page, 'three-here', target)
    await takeViews(app, 'three', target)
    await importBackup(app, invent({ count: MANY, seed: 'pictures', today: '2026-01-15' }), folder)
    await takeViews(app, 'many', target)
  } finally {
    await app.close()
    await server.close()
  }
}
