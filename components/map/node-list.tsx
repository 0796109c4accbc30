import { useMemo, useState } from 'react'
import { fold } from '@/lib/core/text'
import { type MapNode, type Neighbour, neighboursOf, type NetworkMap } from '@/lib/network/graph'
import { sayNumber, t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { VirtualList } from '../ui/virtual-list'

interface NodeListProps { map: NetworkMap; chosen: string | undefined; onChoose: (id: string | undefined) => void; onOpen: (personId: string) => void }

/** So many neighbours are named of a dot. */
const NAMED = 40

/** Everything that is on the map, as a list: what binds the most first, found as one types. */
export function NodeList({ map, chosen, onChoose, onOpen }: NodeListProps) {
  const [query, setQuery] = useState('')
  const neighbours = useMemo(() => neighboursOf(map), [map])
  const byId = useMemo(() => new Map(map.nodes.map((node) => [node.id, node])), [map])
  const inOrder = useMemo(() => [...map.nodes].sort((a, b) => (neighbours.get(b.id)?.length ?? 0) - (neighbours.get(a.id)?.length ?? 0) || a.label.localeCompare(b.label)), [map, neighbours])
  const found = useMemo(() => { const words = fold(query); return words === '' ? inOrder : inOrder.filter(({ label }) => fold(label).includes(words)) }, [inOrder, query])
  const node = chosen === undefined ? undefined : byId.get(chosen)
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <Field label={t('map.search')} hideLabel type="search" value={query} onChange={setQuery} placeholder={t('map.search')} />
      {node ? <Chosen node={node} neighbours={neighbours.get(node.id) ?? []} byId={byId} onChoose={onChoose} onOpen={onOpen} /> : null}
      <div className="flex min-h-40 flex-1 flex-col border-t border-line">
        {found.length === 0 ? <p className="m-0 p-2 text-sm text-soft">{t('map.noMatch')}</p> : (
          <VirtualList
            label={t('map.list')} items={found} idOf={({ id }) => id} nameOf={({ label }) => label} onOpen={({ id }) => { onChoose(id) }} current={chosen} estimate={52}
            render={({ id, kind, label }) => (
              <div className="flex flex-col">
                <span className="truncate text-sm font-medium" title={label}><bdi>{label}</bdi></span>
                <span className="text-xs text-soft">{t(`map.kind.${kind}`)} · {linkWords(neighbours.get(id)?.length ?? 0)}</span>
              </div>
            )}
          />
        )}
      </div>
    </div>
  )
}

const linkWords = (count: number): string => t('map.links', count, [sayNumber(count)])

function Chosen({ node, neighbours, byId, onChoose, onOpen }: Omit<NodeListProps, 'map' | 'chosen'> & { node: MapNode; neighbours: readonly Neighbour[]; byId: ReadonlyMap<string, MapNode> }) {
  return (
    <section aria-label={node.label} className="flex max-h-64 flex-col gap-1 overflow-auto rounded-md border border-accent p-2">
      <div className="flex items-start gap-2">
        <h2 className="m-0 min-w-0 flex-1 text-base font-semibold"><bdi>{node.label}</bdi></h2>
        <Button look="quiet" className="-my-1 min-w-8 px-1!" aria-label={t('map.leave')} onPress={() => { onChoose(undefined) }}>×</Button>
      </div>
      <p className="m-0 text-xs text-soft">{node.kind === 'person' ? t(`map.role.${node.role ?? 'other'}`) : t(`map.kind.${node.kind}`)} · {linkWords(neighbours.length)}</p>
      {node.kind === 'person' ? <Button className="self-start" onPress={() => { onOpen(node.id) }}>{t('map.open')}</Button> : null}
      <ul className="m-0 flex list-none flex-col p-0">
        {neighbours.slice(0, NAMED).map(({ id, as }) => (
          <li key={`${id} ${as}`} className="flex items-center gap-1 text-sm">
            <span className="shrink-0 text-xs text-soft">{t(`map.link.${as}`)}</span>
            <Button look="quiet" className="min-w-0 px-1!" onPress={() => { onChoose(id) }}><span className="truncate"><bdi>{byId.get(id)?.label}</bdi></span></Button>
          </li>
        ))}
      </ul>
      {neighbours.length > NAMED ? <p className="m-0 text-xs text-soft">{t('map.moreLinks', [sayNumber(neighbours.length - NAMED)])}</p> : null}
    </section>
  )
}
