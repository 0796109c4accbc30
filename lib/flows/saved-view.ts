import { newId } from '../core/id'
import { fail, type Result } from '../core/result'
import { cleanLine } from '../core/text'
import type { SavedView } from '../model/kept'
import { refuse, type Edited } from '../store/edit'
import { change } from './change'
import { instant, readClock } from './clock'

/** What a view of the table holds, beside its name. */
export type ViewState = Pick<SavedView, 'query' | 'filters' | 'match' | 'sort' | 'columns'>

/** Keeps the table as it is now under a name. `NAME_MISSING` without one. */
export async function saveView(name: string, state: ViewState): Promise<Result<Edited<SavedView>>> {
  const line = cleanLine(name)
  if (line === '') return fail('NAME_MISSING')
  const at = instant(readClock().now)
  return change({ key: 'views.edit.saved', values: [line] }, async (write) => {
    const view: SavedView = { ...state, id: newId(), name: line, query: state.query.slice(0, 200), filters: state.filters.slice(0, 50), createdAt: at }
    await write.put('savedViews', view)
    return view
  })
}

/** Gives a view another name, or makes it what the table is now. `NOT_FOUND` when it was deleted meanwhile. */
export async function changeView(id: string, patch: Partial<ViewState & { name: string }>): Promise<Result<Edited<SavedView>>> {
  const name = patch.name === undefined ? undefined : cleanLine(patch.name)
  if (name === '') return fail('NAME_MISSING')
  return change((view: SavedView) => ({ key: 'views.edit.changed', values: [view.name] }), async (write) => {
    const view = (await write.get('savedViews', id)) ?? refuse('NOT_FOUND')
    const next = { ...view, ...patch, ...(name === undefined ? {} : { name }) }
    await write.put('savedViews', next)
    return next
  })
}

/** Deletes a view; the people in it stay. */
export function removeView(id: string): Promise<Result<Edited<SavedView>>> {
  return change((view: SavedView) => ({ key: 'views.edit.removed', values: [view.name] }), async (write) => {
    const view = (await write.get('savedViews', id)) ?? refuse('NOT_FOUND')
    await write.remove('savedViews', id)
    return view
  })
}
