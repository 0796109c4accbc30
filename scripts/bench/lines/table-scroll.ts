import type { Page } from '@playwright/test'
import { launch, type App } from '../../browser/launch'
import { importBackup } from '../../drive/import-people'
import { invent } from '../../invent/invent'
import { type Bench, defineLine, type Measured, median, takeTurns } from '../line'

const [MANY, FEW] = [10_000, 100]
const STEPS = 60

/** Scrolls the table a page at a frame, down and up again; all frames as long as they took, in milliseconds. */
async function scroll(page: Page): Promise<number[]> {
  await page.bringToFront()
  return page.evaluate(async (steps) => {
    const scroller = document.querySelector('[data-testid=table-scroller]')
    if (!scroller) throw new Error('There is no table')
    const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve) })
    scroller.scrollTop = 0
    await frame()
    const frames: number[] = []
    let last = await frame()
    for (let step = 0; step < steps; step++) {
      scroller.scrollTop += (step % 20 < 10 ? 1 : -1) * scroller.clientHeight * 0.9
      const now = await frame()
      frames.push(now - last)
      last = now
    }
    return frames
  }, STEPS)
}

async function openTable(app: App): Promise<Page> {
  const page = await app.context.newPage()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(app.url('workspace.html#/people'))
  await page.getByRole('button', { name: 'Filter' }).and(page.locator(':enabled')).waitFor()
  await page.getByRole('rowheader').first().waitFor()
  return page
}

async function run({ extension, folder, rounds }: Bench): Promise<Measured> {
  const apps = [await launch({ extension, map: [], locale: 'en' }), await launch({ extension, map: [], locale: 'en' })] as const
  try {
    await importBackup(apps[0], invent({ count: MANY, seed: 'bench', today: '2026-01-15' }), folder)
    await importBackup(apps[1], invent({ count: FEW, seed: 'bench', today: '2026-01-15' }), folder)
    const [many, few] = [await openTable(apps[0]), await openTable(apps[1])]
    const longest: number[] = []
    const measured = await takeTurns(rounds, async () => {
      const frames = await scroll(many)
      longest.push(Math.max(...frames))
      return sum(frames)
    }, async () => sum(await scroll(few)))
    return { ...measured, bounds: [{ what: `the longest frame of a round with ${MANY.toLocaleString('en')} people`, is: median(longest.slice(1)), most: 100 }] }
  } finally {
    for (const app of apps) await app.close()
  }
}

const sum = (frames: readonly number[]): number => frames.reduce((total, frame) => total + frame, 0)

export const line = defineLine({
  name: 'table-scroll',
  what: `${String(STEPS)} pages of the table scrolled, a page a frame, with ${MANY.toLocaleString('en')} people`,
  beside: `a table of ${String(FEW)}`,
  goal: 1.25,
  rounds: 7,
  run,
})
