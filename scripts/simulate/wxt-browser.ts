import { simulated } from './simulated-browser'

/** Stands in for `wxt/browser` where the flows run in a simulated browser. */
export const browser = simulated.api
