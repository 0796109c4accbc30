import type { ReactNode } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuSection, MenuTrigger, Header, Popover } from 'react-aria-components'
import { t } from '@/lib/words/words'
import type { Filter, FilterOption } from '../hooks/use-people'
import { Button } from '../ui/button'

interface FilterBarProps {
  filters: readonly Filter[]
  options: readonly FilterOption[] | undefined
  onChange: (filters: Filter[]) => void
  children: ReactNode
}

const same = (a: Filter, b: Filter): boolean => a.by === b.by && a.value === b.value

/** Filters as removable tags, and a menu of those that would find somebody. All that are set must hold. */
export function FilterBar({ filters, options = [], onChange, children }: FilterBarProps) {
  const open = options.filter((option) => !filters.some((filter) => same(filter, option.filter)))
  const groups = (['tag', 'shared', 'event'] as const).map((by) => ({ by, options: open.filter((option) => option.filter.by === by) }))
  return (
    <div className="flex flex-wrap items-center gap-2">
      <MenuTrigger>
        <Button isDisabled={open.length === 0}>{t('people.filter')}<span aria-hidden className="text-soft">▾</span></Button>
        <Popover className="max-h-80 max-w-72 overflow-auto rounded-md border border-edge bg-raised p-1 shadow-lg">
          <Menu className="outline-none" onAction={(key) => { const option = open.find(({ id }) => id === key); if (option) onChange([...filters, option.filter]) }}>
            {groups.filter((group) => group.options.length > 0).map((group) => (
              <MenuSection key={group.by} aria-label={t(`people.filterBy.${group.by}`)}>
                <Header className="px-2 pt-2 pb-1 text-xs text-soft">{t(`people.filterBy.${group.by}`)}</Header>
                {group.options.map((option) => (
                  <MenuItem key={option.id} id={option.id} textValue={option.label} className="flex cursor-pointer gap-3 rounded-sm px-2 py-1.5 text-sm text-ink outline-none focus:bg-accent-soft">
                    <span className="flex-1">{option.label}</span><span className="text-soft">{option.count}</span>
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {children}
      {filters.map((filter) => {
        const label = options.find((option) => same(option.filter, filter))?.label ?? filter.value
        return (
          <AriaButton
            key={`${filter.by} ${filter.value}`} aria-label={t('people.removeFilter', [label])}
            onPress={() => { onChange(filters.filter((other) => !same(other, filter))) }}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md border border-accent bg-accent-soft px-2 text-sm text-accent"
          >
            {label}<span aria-hidden>×</span>
          </AriaButton>
        )
      })}
    </div>
  )
}
