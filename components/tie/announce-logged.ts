import type { Result } from '@/lib/core/result'
import type { Logged } from '@/lib/flows/act'
import { t } from '@/lib/words/words'
import { announceEdit } from '../ui/toast'
import { actTitle } from './act-entry'

/** Says what was logged, and whom it made what: "Logged: They introduced you. That makes them your active sponsor." */
export function announceLogged(result: Result<{ value: Logged; seq: number }>): void {
  const [kind] = result.ok ? result.value.value.became : []
  const title = result.ok ? actTitle(result.value.value.act) : ''
  announceEdit(result, kind === undefined ? { key: 'ledger.toast.logged', values: [title] } : { key: 'ledger.toast.became', values: [title, t(`tags.activeWords.${kind}`)] })
}
