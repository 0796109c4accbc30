import { lazy } from 'react'
import { useWide } from '../hooks/use-wide'
import { PeopleList } from '../person/people-list'
import { PersonPage } from '../person/person-page'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'people', order: 2, Component: People })

const PeopleTable = lazy(() => import('../table/people-table').then((module) => ({ default: module.PeopleTable })))

/** The list in the panel and in narrow windows, the table in the full tab; a person beside it where there is room, in its place where there is not. */
function People({ id, go, surface }: ViewProps) {
  const isWide = useWide(640)
  if (surface === 'panel' || !isWide) return id === undefined ? <PeopleList go={go} /> : <PersonPage key={id} id={id} go={go} surface={surface} />
  return (
    <div className="flex min-h-0 flex-1">
      <div className={`min-h-0 min-w-0 flex-1 flex-col min-[1000px]:flex ${id === undefined ? 'flex' : 'hidden'}`}>
        <PeopleTable go={go} current={id} role={id === undefined ? 'main' : 'region'} />
      </div>
      {id === undefined ? null : (
        <div className="min-h-0 min-w-0 flex-1 overflow-auto border-line min-[1000px]:max-w-120 min-[1000px]:border-l">
          <PersonPage key={id} id={id} go={go} surface={surface} />
        </div>
      )}
    </div>
  )
}
