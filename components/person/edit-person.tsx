import { type FormEvent, useState } from 'react'
import { editPerson } from '@/lib/flows/person'
import { t } from '@/lib/words/words'
import type { Person } from '@/lib/model/person'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { FactsEditor } from './facts-editor'

const LINES = ['name', 'headline', 'title', 'organisation', 'location'] as const

/** Corrects what is known of a person. Saves only what was changed here. */
export function EditPerson({ person, onDone }: { person: Person; onDone: () => void }) {
  const [lines, setLines] = useState<Partial<Record<(typeof LINES)[number], string>>>({})
  const [facts, setFacts] = useState(person.facts)
  const [links, setLinks] = useState(person.links.join('\n'))
  const [contacts, setContacts] = useState(person.contacts.map(({ value }) => value).join('\n'))
  const nameMissing = lines.name?.trim() === ''
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const result = await editPerson(person.id, {
      ...lines,
      ...(facts === person.facts ? {} : { facts }),
      ...(links === person.links.join('\n') ? {} : { links: linesOf(links) }),
      ...(contacts === person.contacts.map(({ value }) => value).join('\n') ? {} : { contacts: linesOf(contacts).map(contactOf) }),
    })
    if (announceEdit(result, { key: 'toast.changed' })) onDone()
  }
  return (
    <Page title={t('person.editTitle', [person.name])} loose>
      <form className="flex flex-col gap-3" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone() } }}>
        {LINES.map((line) => (
          <Field
            key={line} label={t(`field.${line}`)} value={lines[line] ?? person[line] ?? ''} onChange={(text) => { setLines({ ...lines, [line]: text }) }}
            error={line === 'name' && nameMissing ? t('failure.NAME_MISSING') : undefined} isRequired={line === 'name'}
          />
        ))}
        <Field label={t('person.links')} rows={2} value={links} onChange={setLinks} hint={t('person.oneALine')} />
        <Field label={t('person.contacts')} rows={2} value={contacts} onChange={setContacts} hint={t('person.oneALine')} />
        <section aria-labelledby="known" className="flex flex-col gap-2">
          <h2 id="known" className="m-0 text-base font-semibold">{t('typeIn.facts')}</h2>
          <FactsEditor facts={facts} onChange={setFacts} />
        </section>
        <div className="flex gap-2">
          <Button look="main" type="submit" isDisabled={nameMissing}>{t('person.save')}</Button>
          <Button onPress={onDone}>{t('person.cancel')}</Button>
        </div>
      </form>
    </Page>
  )
}

const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))].slice(0, 50)

const contactOf = (value: string): Person['contacts'][number] => ({ kind: value.includes('@') ? 'email' : 'phone', value: value.slice(0, 500) })
