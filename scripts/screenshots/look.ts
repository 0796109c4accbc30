import type { Page } from '@playwright/test'
import { applyLook } from '../browser/panel'
import type { Look } from '../browser/launch'

/**
 * Puts a page in a size and a look for a picture, at rest: a colour that is still on its way to the other theme would be
 * in the picture. A tab's size is Playwright's to set, the side panel's is the protocol's.
 */
export async function setLookOf(page: Page, look: Look): Promise<void> {
  const { width = 1280, height = 720, ...rest } = look
  const isTab = page.viewportSize() !== null
  if (isTab) await page.setViewportSize({ width, height })
  await applyLook(page, { reducedMotion: true, ...(isTab ? rest : look) })
}
