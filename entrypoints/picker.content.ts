import { defineContentScript } from 'wxt/utils/define-content-script'
import { pointAt } from '@/lib/platform/point-at'

/**
 * The pointer, injected when the user asks to point at a text while teaching a site; gone once they did. `world: 'MAIN'`
 * is said for what WXT then leaves out, as in `capture.content.ts`: it runs in the isolated world.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () => pointAt(document),
})
