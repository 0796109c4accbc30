import { browser } from 'wxt/browser'

/** The pattern of one site: this host over this scheme, nothing wider. Undefined for addresses that are no web page. */
export function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined
}

/** Asks for one site. Must be called synchronously within the user's gesture. Resolves to the user's answer. */
export const requestSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] })

/** Turns a site off. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] })
}

/** Sites that are turned on, as patterns. */
export async function sitesTurnedOn(): Promise<string[]> {
  return ((await browser.permissions.getAll()).origins ?? []).sort()
}

/** Calls back whenever a site was turned on or off, here or in the browser's own pages; returns a way to stop. */
export function watchSites(handle: () => void): () => void {
  browser.permissions.onAdded.addListener(handle)
  browser.permissions.onRemoved.addListener(handle)
  return () => {
    browser.permissions.onAdded.removeListener(handle)
    browser.permissions.onRemoved.removeListener(handle)
  }
}
