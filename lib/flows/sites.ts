import { patternOf, removeSite, requestSite, sitesTurnedOn, watchSites } from '../platform/sites'

export { patternOf, sitesTurnedOn, watchSites }

/** Asks the browser for the site of an address, alone. Call synchronously from the user's click. */
export function turnOnSite(url: string): Promise<boolean> {
  const pattern = patternOf(url)
  return pattern === undefined ? Promise.resolve(false) : requestSite(pattern)
}

/** Turns a site off by its pattern. */
export const turnOffSite = (pattern: string): Promise<void> => removeSite(pattern)
