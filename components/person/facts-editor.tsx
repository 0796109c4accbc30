import { type FormEvent, useState } from 'react'
import { typedFact } from '@/lib/flows/own'
import { t } from '@/lib/words/words'
import type { Fact, Years } from '@/lib/model/fact'
import { type FactKind, PLACE_ROLES, type PlaceRole } from '@/lib/model/kinds'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Field } from '../ui/field'
import { factWords } from './person-details'

/** In the order in which they help: what opens a conversation soonest comes first. */
const ORDER: readonly FactKind[] = ['school', 'place', 'employer', 'hobby', 'language', 'cause', 'group', 'skill', 'project', 'event']
const WITH_YEARS: readonly FactKind[] = ['school', 'employer', 'group', 'event']

interface FactsEditorProps {
  facts: Fact[]
  /** Takes a change, not a list: what is shown may be a moment behind what is saved, and must not overwrite it. */
  onChange: (change: (known: Fact[]) => Fact[]) => void
}

/** Facts by kind: what is there, and one line to add another. Each one is saved as it is added. */
export function FactsEditor({ facts, onChange }: FactsEditorProps) {
  return (
    <div className="flex flex-col gap-4">
      {ORDER.map((kind) => (
        <FactGroup
          key={kind} kind={kind} facts={facts.filter((fact) => fact.kind === kind)}
          onAdd={(fact) => { onChange((known) => [...known, fact]) }}
          onReplace={(id, fact) => { onChange((known) => known.flatMap((one) => (one.id !== id ? [one] : fact ? [fact] : []))) }}
        />
      ))}
    </div>
  )
}

interface FactGroupProps {
  kind: FactKind
  facts: readonly Fact[]
  onAdd: (fact: Fact) => void
  onReplace: (id: string, fact: Fact | undefined) => void
}

function FactGroup({ kind, facts, onAdd, onReplace }: FactGroupProps) {
  const [editing, setEditing] = useState<string>()
  return (
    <section aria-label={t(`kind.${kind}`)} className="flex flex-col gap-1">
      <h3 className="m-0 text-sm font-semibold">{t(`kind.${kind}`)}</h3>
      {facts.map((fact) => editing === fact.id ? (
        <FactForm key={fact.id} kind={kind} fact={fact} onCancel={() => { setEditing(undefined) }} onSave={(next) => { onReplace(fact.id, { ...fact, ...next, id: fact.id, evidence: next.text === fact.text ? fact.evidence : [] }); setEditing(undefined) }} />
      ) : (
        <div key={fact.id} className="flex items-center gap-1 rounded-md bg-sunken pl-2">
          <span className="min-w-0 flex-1 text-sm"><bdi>{factWords(fact)}</bdi></span>
          <Button look="quiet" aria-label={t('fact.edit', [fact.text])} onPress={() => { setEditing(fact.id) }}>{t('fact.editShort')}</Button>
          <Button look="quiet" aria-label={t('fact.remove', [fact.text])} onPress={() => { onReplace(fact.id, undefined) }}>×</Button>
        </div>
      ))}
      {editing === undefined ? <FactForm key={facts.length} kind={kind} onSave={onAdd} /> : null}
    </section>
  )
}

interface FactFormProps {
  kind: FactKind
  fact?: Fact
  onSave: (fact: Fact) => void
  onCancel?: () => void
}

function FactForm({ kind, fact, onSave, onCancel }: FactFormProps) {
  const [text, setText] = useState(fact?.text ?? '')
  const [from, setFrom] = useState(String(fact?.years?.from ?? ''))
  const [to, setTo] = useState(String(fact?.years?.to ?? ''))
  const [role, setRole] = useState<PlaceRole>(fact?.placeRole ?? 'hometown')
  const badYears = [from, to].some((year) => year !== '' && !isYear(year)) || (isYear(from) && isYear(to) && from > to)
  const withYears = WITH_YEARS.includes(kind) && (text !== '' || fact !== undefined)
  const save = (event?: FormEvent): void => {
    event?.preventDefault()
    if (badYears) return
    const made = typedFact(kind, text, { ...yearsOf(from, to), ...(kind === 'place' ? { placeRole: role } : {}) })
    if (made) onSave(made)
  }
  return (
    <div role="group" aria-label={t(`kind.${kind}`)} className="flex flex-col gap-2" onKeyDown={(event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) { event.preventDefault(); save() }
      if (event.key === 'Escape' && onCancel) { event.stopPropagation(); onCancel() }
    }}>
      <div className={`flex items-end gap-2 ${kind === 'place' ? 'flex-wrap' : ''}`}>
        <Field label={t(`fact.add.${kind}`)} hideLabel value={text} onChange={setText} placeholder={t(`fact.example.${kind}`)} className="min-w-40 flex-1" />
        {kind === 'place' ? <div className="w-32"><Choice label={t('placeRole.label')} hideLabel value={role} onChange={setRole} options={PLACE_ROLES.map((id) => ({ id, label: t(`placeRole.${id}`) }))} /></div> : null}
        {withYears ? null : <Button isDisabled={text.trim() === ''} onPress={() => { save() }}>{fact ? t('fact.keep') : t('fact.addShort')}</Button>}
      </div>
      {withYears ? (
        <div className="flex items-end gap-2">
          <Field label={t('fact.from')} value={from} onChange={setFrom} inputMode="numeric" maxLength={4} className="w-20" />
          <Field label={t('fact.to')} value={to} onChange={setTo} inputMode="numeric" maxLength={4} className="w-20" />
          <Button className="ml-auto" isDisabled={text.trim() === '' || badYears} onPress={() => { save() }}>{fact ? t('fact.keep') : t('fact.addShort')}</Button>
        </div>
      ) : null}
      {badYears && withYears ? <p role="alert" className="m-0 text-sm text-red">{t('fact.badYears')}</p> : null}
    </div>
  )
}

const isYear = (text: string): boolean => /^(19|20)\d{2}$/.test(text)

/** The years typed; only a first year means "since then, until now". */
function yearsOf(from: string, to: string): { years?: Years } {
  if (!isYear(from) && !isYear(to)) return {}
  return { years: { ...(isYear(from) ? { from: Number(from) } : {}), ...(isYear(to) ? { to: Number(to) } : { ongoing: true }) } }
}
