import { type Column, COLUMNS, DEFAULT_COLUMNS } from '@/lib/network/columns'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Popup } from '../ui/popup'
import { Tick } from '../ui/tick'

/** Which columns, in which order: ticked and moved with buttons, so that keys do it as well. */
export function ColumnsMenu({ columns, onChange }: { columns: readonly Column[]; onChange: (columns: readonly Column[]) => void }) {
  const hidden = COLUMNS.filter((column) => !columns.includes(column))
  const move = (at: number, by: number): void => {
    const next = [...columns]
    next.splice(at + by, 0, ...next.splice(at, 1))
    onChange(next)
  }
  return (
    <Popup label={t('table.columns')}>
      <ul role="list" className="m-0 flex list-none flex-col p-0">
        {columns.map((column, index) => (
          <li key={column} className="flex items-center gap-1">
            <Tick isSelected onChange={() => { onChange(columns.filter((other) => other !== column)) }} className="flex-1">{t(`table.column.${column}`)}</Tick>
            <Button look="quiet" className="min-w-8 px-0!" isDisabled={index === 0} aria-label={t('table.earlier', [t(`table.column.${column}`)])} onPress={() => { move(index, -1) }}><span aria-hidden>↑</span></Button>
            <Button look="quiet" className="min-w-8 px-0!" isDisabled={index === columns.length - 1} aria-label={t('table.later', [t(`table.column.${column}`)])} onPress={() => { move(index, 1) }}><span aria-hidden>↓</span></Button>
          </li>
        ))}
        {hidden.map((column) => (
          <li key={column}><Tick isSelected={false} onChange={() => { onChange([...columns, column]) }}>{t(`table.column.${column}`)}</Tick></li>
        ))}
      </ul>
      <Button onPress={() => { onChange(DEFAULT_COLUMNS) }}>{t('table.usualColumns')}</Button>
    </Popup>
  )
}
