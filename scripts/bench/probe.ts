import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { until } from '../browser/wait'

/** Notes when something first stood on the page, painted: the clock of the machine, so that it can be held against a time taken outside. */
const PROBE = `(() => {
  const { target } = document.currentScript.dataset
  const look = () => {
    if (!document.querySelector(target)) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt = performance.timeOrigin + performance.now() }))
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
})()
`

/** A copy of the extension in which the given pages note when an element that their selector finds was first painted. */
export function copyWithProbe(extension: string, copy: string, targets: Readonly<Record<string, string>>): string {
  cpSync(extension, copy, { recursive: true })
  writeFileSync(join(copy, 'probe.js'), PROBE)
  for (const [page, target] of Object.entries(targets)) {
    const html = readFileSync(join(copy, page), 'utf8')
    const probed = html.replace('<head>', `<head><script src="/probe.js" data-target='${target}'></script>`)
    if (probed === html) throw new Error(`${page} has no head to put the probe in.`)
    writeFileSync(join(copy, page), probed)
  }
  return copy
}

/** When the element that the page's probe looks for was painted, in milliseconds since 1970. Waits for it. */
export const shownAt = (page: Page): Promise<number> =>
  until('what is measured to be shown', () => page.evaluate(() => (globalThis as { shownAt?: number }).shownAt), 30_000)

/** Milliseconds since 1970, as finely as the machine tells. */
export const clockNow = (): number => performance.timeOrigin + performance.now()
