import { defineLine } from '../line'
import { measureInPage } from '../page'

export const line = defineLine({
  name: 'spot-and-scan',
  what: 'spotting one person of 60 facts against 50 of the user’s, compiled, without the reference data, in Chromium',
  beside: 'looking for the twelve schools among them by going through the names in the table',
  goal: 0.3,
  rounds: 11,
  run: (bench) => measureInPage(bench, 'spotting', 'measureScan'),
})
