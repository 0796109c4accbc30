import { newId } from '../core/id'
import { fail, type Result } from '../core/result'
import { cleanLine, LIMITS } from '../core/text'
import type { Template } from '../model/kept'
import type { Event, Self } from '../model/records'
import type { Affinity } from '../affinity/affinity'
import { firstNameOf } from '../affinity/opener'
import { type Place, PLACES, type Values } from '../templates/fill'
import { refuse, type Edited } from '../store/edit'
import type { PersonRow } from '../store/rows'
import { t } from '../words/words'
import { change } from './change'
import { instant, readClock } from './clock'

const STARTERS = ['thanks', 'question', 'offer'] as const

/** Templates to begin with, in the user's language; one that was changed is kept under the same id. */
export const starterTemplates = (): Template[] => STARTERS.map((id) => ({
  id: `starter-${id}`, name: t(`template.starter.${id}.name`), text: t(`template.starter.${id}.text`), createdAt: '1970-01-01T00:00:00.000Z', updatedAt: '1970-01-01T00:00:00.000Z',
}))

/** Those to begin with, each as the user changed it, then the user's own. */
export function withStarters(saved: readonly Template[]): Template[] {
  const own = new Map(saved.map((template) => [template.id, template] as const))
  const starters = starterTemplates().map((starter) => own.get(starter.id) ?? starter)
  return [...starters, ...saved.filter(({ id }) => !id.startsWith('starter-'))]
}

/** What each place is called in braces. */
export const placeNames = (): Record<Place, string> => Object.fromEntries(PLACES.map((place) => [place, t(`template.place.${place}`)])) as Record<Place, string>

/** What stands in the places for one person. */
export function valuesFor(person: PersonRow, me: Self, event: Event | undefined, shared: Affinity | undefined): Values {
  const given = {
    firstName: firstNameOf(person.name), name: person.name, organisation: person.organisation, title: person.title,
    weShare: shared && shared.degree !== 'ambiguous' ? shared.theirs.text : undefined, event: event?.name, whereWeMet: event?.place, myName: me.name,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '')) as Values
}

/** Keeps a template. `NAME_MISSING` without a name. */
export async function saveTemplate(template: Pick<Template, 'name' | 'text'> & { id?: string }): Promise<Result<Edited<Template>>> {
  const name = cleanLine(template.name)
  if (name === '') return fail('NAME_MISSING')
  return change({ key: 'template.edit.saved', values: [name] }, async (write) => {
    const at = instant(readClock().now)
    const known = template.id === undefined ? undefined : await write.get('templates', template.id)
    const next: Template = { id: template.id ?? newId(), name, text: template.text.slice(0, LIMITS.note), createdAt: known?.createdAt ?? at, updatedAt: at }
    await write.put('templates', next)
    return next
  })
}

/** Takes a template away; one to begin with comes back as it was at first. */
export function deleteTemplate(id: string): Promise<Result<Edited<Template>>> {
  return change((template: Template) => ({ key: 'template.edit.deleted', values: [template.name] }), async (write) => {
    const template = (await write.get('templates', id)) ?? refuse('NOT_FOUND')
    await write.remove('templates', id)
    return template
  })
}
