import { useLiveQuery } from 'dexie-react-hooks'
import { type FormEvent, useState } from 'react'
import { dropDraft } from '@/lib/flows/draft'
import { saveTyped } from '@/lib/flows/tag'
import { t } from '@/lib/words/words'
import type { Fact } from '@/lib/model/fact'
import type { TieKind } from '@/lib/model/kinds'
import { db } from '@/lib/store/database'
import { draft as readDraft } from '@/lib/store/queries'
import type { Draft } from '@/lib/store/rows'
import { FactsEditor } from '../person/facts-editor'
import { Button, Toggle } from '../ui/button'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { Reveal } from '../ui/reveal'
import { announceSaved, announceTrouble } from '../ui/toast'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'type-in', Component: TypeIn })

/** A selection this short may well be a name. */
const NAME_LENGTH = 60

function TypeIn(props: ViewProps) {
  const found = useLiveQuery(async () => ({ draft: await readDraft(db) }), [])
  if (!found) return null
  return <TypeInForm key={found.draft?.at ?? 'empty'} draft={found.draft} {...props} />
}

/** A person by hand, or from text selected on a page. Only the name is needed. */
function TypeInForm({ draft, go, surface }: ViewProps & { draft: Draft | undefined }) {
  const guess = guessFrom(draft)
  const [lines, setLines] = useState({ name: guess.name, headline: guess.headline, organisation: '', location: '', link: draft?.url ?? '' })
  const [note, setNote] = useState(guess.note)
  const [facts, setFacts] = useState<Fact[]>([])
  const [tags, setTags] = useState<TieKind[]>([])
  const [missing, setMissing] = useState(false)
  const leave = async (view: string, id?: string): Promise<void> => {
    if (draft) await dropDraft()
    go(view, id)
  }
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget
    const result = await saveTyped({ ...lines, note, facts }, tags, draft?.url)
    if (!result.ok && result.failure.code === 'NAME_MISSING') { // said at the field itself: a notice would lie over the form's end
      setMissing(true)
      form.querySelector('input')?.focus()
      return
    }
    if (!result.ok) return announceTrouble(result.failure)
    announceSaved({ key: 'toast.saved', values: [result.value.value.name] }, result.value.seq)
    await leave('people', result.value.value.id)
  }
  const line = (key: keyof typeof lines, error?: string) => (
    <Field
      label={t(`field.${key}`)} value={lines[key]} onChange={(text) => { setLines({ ...lines, [key]: text }); if (key === 'name') setMissing(false) }}
      error={error} isRequired={key === 'name'} autoFocus={key === 'name'} validationBehavior="aria"
    />
  )
  return (
    <Page title={t('typeIn.title')} loose aside={draft ? null : <Button look="quiet" onPress={() => { go('paste') }}>{t('paste.title')}</Button>}>
      {draft ? <blockquote className="m-0 max-h-40 overflow-auto border-l-2 border-accent pl-3 text-sm whitespace-pre-line"><bdi>{draft.text}</bdi></blockquote> : null}
      <form className="flex flex-col gap-3" noValidate onSubmit={(event) => void save(event)}>
        {line('name', missing ? t('failure.NAME_MISSING') : undefined)}
        <div role="group" aria-label={t('tags.group')} className="grid grid-cols-2 gap-2">
          {(['mentor', 'sponsor'] as const).map((kind) => (
            <Toggle key={kind} isSelected={tags.includes(kind)} onChange={(on) => { setTags(on ? [...tags, kind] : tags.filter((tag) => tag !== kind)) }}>{t(`tags.potential.${kind}`)}</Toggle>
          ))}
        </div>
        {line('headline')}{line('organisation')}{line('location')}{line('link')}
        <Field label={t('typeIn.note')} rows={3} value={note} onChange={setNote} />
        <Reveal level={2} summary={<span className="text-sm font-semibold">{t('typeIn.facts')}</span>}><FactsEditor facts={facts} onChange={setFacts} /></Reveal>
        <div className="flex gap-2">
          <Button look="main" type="submit">{t('typeIn.save')}</Button>
          <Button onPress={() => void leave(surface === 'panel' ? 'here' : 'people')}>{t('person.cancel')}</Button>
        </div>
      </form>
    </Page>
  )
}

/** What selected text may mean: its first line the name if short enough, a second short line the headline, all of it a note. */
function guessFrom(draft: Draft | undefined): { name: string; headline: string; note: string } {
  if (!draft) return { name: '', headline: '', note: '' }
  const [first = '', second = ''] = draft.text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const isName = first.length <= NAME_LENGTH && !/[.!?]$/.test(first)
  return { name: isName ? first : '', headline: isName && second.length <= 120 ? second : '', note: isName && draft.text === first ? '' : draft.text }
}
