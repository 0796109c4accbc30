import { defineLine } from '../line'
import { measureInPage } from '../page'

export const line = defineLine({
  name: 'through-others',
  what: 'whom of 100,000 saved people share something with somebody, asked of the extension’s own database in Chromium, the index built',
  beside: 'the 20 ms that are promised',
  goal: 1,
  rounds: 31,
  run: (bench) => measureInPage(bench, 'through-others', 'measureThrough'),
})
