import { browser } from 'wxt/browser'

/** The version of the extension, as in its manifest. */
export const version = (): string => browser.runtime.getManifest().version

/** Loads the extension anew, so that this page runs the newest code. */
export const reloadPage = (): void => location.reload()
