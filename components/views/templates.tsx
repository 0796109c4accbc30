import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { deleteTemplate, placeNames, saveTemplate, valuesFor, withStarters } from '@/lib/flows/template'
import type { Template } from '@/lib/model/kept'
import { db } from '@/lib/store/database'
import { allEvents, allTemplates, firstPeople } from '@/lib/store/queries'
import { fillTemplate, isWhole, PLACES, type Values } from '@/lib/templates/fill'
import { t } from '@/lib/words/words'
import { Message } from '../event/message'
import { useSelf } from '../hooks/use-data'
import { useShared } from '../hooks/use-shared'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'templates', Component: Templates })

/** Messages to start from, each with a preview for somebody real. */
function Templates({ id, go }: ViewProps) {
  const saved = useLiveQuery(() => allTemplates(db), [])
  if (!saved) return <Page title={t('template.title')} hideTitle><Waiting label={t('template.title')} /></Page>
  const templates = withStarters(saved)
  const isKept = (template: Template): boolean => saved.some((kept) => kept.id === template.id)
  const current = templates.find((template) => template.id === id)
  if (id === 'new' || current) return <EditTemplate key={id} template={current} isKept={current !== undefined && isKept(current)} onDone={() => { go('templates') }} />
  return (
    <Page title={t('template.title')} loose aside={<Button onPress={() => { go('templates', 'new') }}>{t('template.add')}</Button>}>
      <p className="m-0 text-sm text-soft">{t('template.hint')}</p>
      <ul className="m-0 flex list-none flex-col p-0">
        {templates.map((template) => (
          <li key={template.id} className="flex items-start gap-2 border-b border-line py-2">
            <span className="min-w-0 flex-1"><bdi className="font-medium">{template.name}</bdi><span className="line-clamp-2 text-sm text-soft"><bdi>{template.text}</bdi></span></span>
            <Button look="quiet" aria-label={t('template.editOne', [template.name])} onPress={() => { go('templates', template.id) }}>{t('template.change')}</Button>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function EditTemplate({ template, isKept, onDone }: { template: Template | undefined; isKept: boolean; onDone: () => void }) {
  const [name, setName] = useState(template?.name ?? '')
  const [text, setText] = useState(template?.text ?? '')
  const [error, setError] = useState<string>()
  const names = placeNames()
  const save = async (): Promise<void> => {
    const result = await saveTemplate({ ...(template ? { id: template.id } : {}), name, text })
    if (!result.ok && result.failure.code === 'NAME_MISSING') return setError(t('template.nameMissing'))
    if (announceEdit(result, { key: 'template.edit.saved', values: [name] })) onDone()
  }
  const remove = async (id: string): Promise<void> => {
    if (announceEdit(await deleteTemplate(id), { key: 'template.edit.deleted', values: [name] })) onDone()
  }
  return (
    <Page title={template?.name ?? t('template.newTitle')} loose>
      <form className="flex flex-col gap-3" noValidate onSubmit={(event) => { event.preventDefault(); void save() }}>
        <Field label={t('template.name')} value={name} error={error} onChange={(next) => { setName(next); setError(undefined) }} />
        <Field label={t('template.text')} rows={7} value={text} onChange={setText} />
        <div role="group" aria-label={t('template.places')} className="-mx-2 flex flex-wrap">
          {PLACES.map((place) => <Button key={place} look="quiet" className="px-2!" onPress={() => { setText(`${text}${text === '' || /\s$/.test(text) ? '' : ' '}{${names[place]}}`) }}>{`{${names[place]}}`}</Button>)}
        </div>
        <Preview text={text} />
        <div className="flex flex-wrap gap-2">
          <Button look="main" type="submit">{t('template.save')}</Button>
          <Button onPress={onDone}>{t('person.cancel')}</Button>
          {template && isKept ? <Button look="danger" className="ml-auto" onPress={() => void remove(template.id)}>{t(template.id.startsWith('starter-') ? 'template.reset' : 'template.delete')}</Button> : null}
        </div>
      </form>
    </Page>
  )
}

/** What the message would be for one of the people saved. */
function Preview({ text }: { text: string }) {
  const people = useLiveQuery(() => firstPeople(db, 50), [])
  const events = useLiveQuery(() => allEvents(db), [])
  const me = useSelf()
  const sharedOf = useShared()
  const [chosen, setChosen] = useState<string>()
  const person = people?.find(({ id }) => id === chosen) ?? people?.[0]
  const event = events?.find(({ id }) => person?.eventIds.includes(id))
  const values: Values = person && me ? valuesFor(person, me, event, sharedOf(person)) : {}
  const pieces = fillTemplate(text, placeNames(), values)
  return (
    <section aria-label={t('template.preview')} className="flex flex-col gap-2">
      {people && person ? <Choice label={t('template.previewFor')} value={person.id} onChange={setChosen} options={people.map(({ id, name }) => ({ id, label: name }))} /> : <h2 className="m-0 text-sm text-soft">{t('template.preview')}</h2>}
      <Message pieces={pieces} />
      {isWhole(pieces) ? null : <p role="status" className="m-0 text-sm text-amber">{t('template.holes')}</p>}
    </section>
  )
}
