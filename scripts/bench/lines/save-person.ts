import { defineLine } from '../line'
import { measureInPage } from '../page'

export const line = defineLine({
  name: 'save-person',
  what: 'saving one person as an edit: checked, stamped, in one transaction, with its undo',
  beside: 'a bare put of the same record',
  goal: 5,
  rounds: 101,
  run: (bench) => measureInPage(bench, 'save-person', 'measureSaving'),
})
