import { type FormEvent, useState } from 'react'
import { findClashes } from '@/lib/core/three-way'
import { editPerson } from '@/lib/flows/edit-person'
import { t } from '@/lib/words/words'
import type { Fact } from '@/lib/model/fact'
import type { Person } from '@/lib/model/person'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { FactsEditor } from './facts-editor'

const LINES = ['name', 'headline', 'title', 'organisation', 'location'] as const

/**
 * Corrects what is known of a person. Saves only what was changed here; `person` is live, and what another window changes while this one
 * is open is shown in fields that were not touched, and told at those that were; `isGone` where it has deleted them.
 */
export function EditPerson({ person, isGone, onDone }: { person: Person; isGone: boolean; onDone: () => void }) {
  const [base] = useState(person)
  const [lines, setLines] = useState<Partial<Record<(typeof LINES)[number], string>>>({})
  const [facts, setFacts] = useState<Fact[]>()
  const [links, setLinks] = useState<string>()
  const [contacts, setContacts] = useState<string>()
  const nameMissing = lines.name?.trim() === ''
  const clashes = new Map(findClashes(LINES, base, lines, person).map((clash) => [clash.field, clash.theirs]))
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const result = await editPerson(base, {
      ...lines,
      ...(facts === undefined ? {} : { facts }),
      ...(links === undefined ? {} : { links: linesOf(links) }),
      ...(contacts === undefined ? {} : { contacts: linesOf(contacts).map(contactOf) }),
    })
    const clashed = result.ok ? result.value.value.clashes.map(({ label }) => label).join(', ') : ''
    if (announceEdit(result, clashed === '' ? { key: 'toast.changed' } : { key: 'editing.merged', values: [clashed] })) onDone()
  }
  return (
    <Page title={t('person.editTitle', [person.name])} loose>
      <form className="flex flex-col gap-3" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone() } }}>
        {isGone ? <p role="alert" className="m-0 rounded-md bg-amber-soft px-3 py-2 text-sm text-amber">{t('editing.gone')}</p> : null}
        {LINES.map((line) => (
          <Field
            key={line} label={t(`field.${line}`)} value={lines[line] ?? person[line] ?? ''} onChange={(text) => { setLines({ ...lines, [line]: text }) }}
            error={line === 'name' && nameMissing ? t('failure.NAME_MISSING') : undefined} isRequired={line === 'name'}
            {...(clashes.has(line) ? { hint: <span className="text-amber">{t('editing.meanwhile', [clashes.get(line) ?? ''])}</span> } : {})}
          />
        ))}
        <Field label={t('person.links')} rows={2} value={links ?? person.links.join('\n')} onChange={setLinks} hint={t('person.oneALine')} />
        <Field label={t('person.contacts')} rows={2} value={contacts ?? person.contacts.map(({ value }) => value).join('\n')} onChange={setContacts} hint={t('person.oneALine')} />
        <section aria-labelledby="known" className="flex flex-col gap-2">
          <h2 id="known" className="m-0 text-base font-semibold">{t('typeIn.facts')}</h2>
          <FactsEditor facts={facts ?? person.facts} onChange={(patch) => { setFacts((known) => patch(known ?? base.facts)) }} />
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
