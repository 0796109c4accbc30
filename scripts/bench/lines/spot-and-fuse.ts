import { defineLine } from '../line'
import { measureInPage } from '../page'

export const line = defineLine({
  name: 'spot-and-fuse',
  what: 'spotting one person of 60 facts against 50 of the user’s, compiled, without the reference data, in Chromium',
  beside: 'fuse.js searching the same 50 for each of the 60',
  goal: 0.5,
  rounds: 21,
  run: (bench) => measureInPage(bench, 'spotting', 'measureFuse'),
})
