import { defineContentScript } from 'wxt/utils/define-content-script'
import { letPageWork } from '@/lib/platform/let-page-work'
import { takeSnapshot } from '@/lib/sites/snapshot'

/**
 * The reader, injected on demand into the isolated world; the outcome of `main` is what `executeScript` answers.
 * `world: 'MAIN'` is said for what WXT then leaves out, not for where it runs (that is the injection's choice, and the
 * default is the isolated world): its context for isolated scripts posts a message to the page under the extension's id
 * and stays behind with a listener. The reader tells the page nothing and leaves nothing.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () => takeSnapshot(document, { now: () => performance.now(), pause: letPageWork }),
})
