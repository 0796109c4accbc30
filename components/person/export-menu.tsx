import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { exportFile } from '@/lib/flows/export-file'
import { t } from '@/lib/words/words'
import type { Person } from '@/lib/model/person'
import { Button } from '../ui/button'
import { announceSaved } from '../ui/toast'

const KINDS = ['csv', 'json'] as const

/** Hands out what the list shows now: everybody, or those that match. */
export function ExportMenu({ people = [], total }: { people: readonly Person[] | undefined; total: number }) {
  const give = (key: string): void => {
    const kind = KINDS.find((known) => known === key)
    if (!kind) return
    const some = people.length < total ? new Set(people.map((person) => person.id)) : undefined
    void exportFile(kind, some).then((count) => { announceSaved({ key: 'toast.exported', values: [count], count }) })
  }
  return (
    <MenuTrigger>
      <Button isDisabled={people.length === 0}>{t('people.export')}<span aria-hidden className="text-soft">▾</span></Button>
      <Popover className="rounded-md border border-edge bg-raised p-1 shadow-lg">
        <Menu aria-label={t('people.export')} className="outline-none" onAction={(key) => { give(String(key)) }}>
          <MenuItem id="csv" className="cursor-pointer rounded-sm px-2 py-1.5 text-sm text-ink outline-none focus:bg-accent-soft">{t('people.exportCsv')}</MenuItem>
          <MenuItem id="json" className="cursor-pointer rounded-sm px-2 py-1.5 text-sm text-ink outline-none focus:bg-accent-soft">{t('people.exportJson')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
