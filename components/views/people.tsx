import { PeopleList } from '../person/people-list'
import { PersonPage } from '../person/person-page'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'people', order: 2, Component: People })

/** The list; with a person beside it where there is room, in its place where there is not. */
function People({ id, go, surface }: ViewProps) {
  if (surface === 'panel') return id === undefined ? <PeopleList go={go} /> : <PersonPage key={id} id={id} go={go} surface={surface} />
  return (
    <div className="flex min-h-0 flex-1">
      <div className={`min-h-0 min-w-0 flex-1 flex-col min-[900px]:flex min-[900px]:max-w-120 min-[900px]:border-r min-[900px]:border-line ${id === undefined ? 'flex' : 'hidden'}`}>
        <PeopleList go={go} current={id} role={id === undefined ? 'main' : 'region'} />
      </div>
      <div className={`min-h-0 min-w-0 flex-1 overflow-auto ${id === undefined ? 'hidden min-[900px]:block' : ''}`}>
        {id === undefined ? <PersonPage.Nobody /> : <PersonPage key={id} id={id} go={go} surface={surface} />}
      </div>
    </div>
  )
}
