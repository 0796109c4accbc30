/** The page whose lesson was kept last, in this window: what was taught there is to be tried on another one. Never stored. */
const last: { url?: string } = {}

/** Notes the page that was just taught from. */
export function noteTaught(url: string): void {
  last.url = url
}

/** Whether an address is the page that was just taught from. */
export const isJustTaught = (url: string): boolean => last.url === url
