/** Whose page an address is, without `www.`; the address itself where it is none that a browser would open. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)
