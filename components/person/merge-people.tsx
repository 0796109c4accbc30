import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { MERGED_LINES, type MergedLine, mergeTwo, type Picks, previewMerge } from '@/lib/flows/merge'
import { db } from '@/lib/store/database'
import { actsOf, followUpsOf, personById } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { t } from '@/lib/words/words'
import { Button, Toggle } from '../ui/button'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { Waiting } from '../ui/waiting'

/** Two records of one person, line by line, and what they would be as one. Nothing is lost: what gives way becomes a note. */
export function MergePeople({ keep, otherId, onDone }: { keep: PersonRow; otherId: string; onDone: () => void }) {
  const other = useLiveQuery(() => personById(db, otherId), [otherId])
  const moved = useLiveQuery(async () => ({ acts: (await actsOf(db, otherId)).length, followUps: (await followUpsOf(db, otherId)).length }), [otherId])
  const [picks, setPicks] = useState<Picks>({})
  if (!other || !moved) return <Page title={t('merge.title')}><Waiting label={t('person.loading')} /></Page>
  const merged = previewMerge(keep, other, picks)
  const save = async (): Promise<void> => { if (announceEdit(await mergeTwo(keep.id, other.id, picks), { key: 'merge.done', values: [merged.name] })) onDone() }
  return (
    <Page title={t('merge.of', [keep.name, other.name])} loose>
      <p className="m-0 text-sm text-soft">{t('merge.hint')}</p>
      {MERGED_LINES.map((line) => <LineChoice key={line} line={line} mine={keep[line]} theirs={other[line]} picked={merged[line]} onPick={(text) => { setPicks({ ...picks, [line]: text }) }} />)}
      <p className="m-0 text-sm">{t('merge.lists', [String(merged.facts.length), String(merged.notes.length), String(merged.links.length), String(moved.acts), String(moved.followUps)])}</p>
      <div className="flex gap-2">
        <Button look="main" onPress={() => void save()}>{t('merge.save')}</Button>
        <Button onPress={onDone}>{t('person.cancel')}</Button>
      </div>
    </Page>
  )
}

interface LineChoiceProps { line: MergedLine; mine: string | undefined; theirs: string | undefined; picked: string | undefined; onPick: (text: string) => void }

/** One line: told alike it is just shown, told differently the user chooses. */
function LineChoice({ line, mine, theirs, picked, onPick }: LineChoiceProps) {
  if (picked === undefined) return null
  const choices = [...new Set([mine, theirs].flatMap((text) => (text ? [text] : [])))]
  return (
    <div role="group" aria-label={t(`field.${line}`)} className="flex flex-col gap-1">
      <span className="text-sm text-soft">{t(`field.${line}`)}</span>
      {choices.length < 2 ? <bdi>{picked}</bdi> : (
        <div className="grid grid-cols-1 gap-2 min-[360px]:grid-cols-2">
          {choices.map((text) => <Toggle key={text} isSelected={text === picked} onChange={() => { onPick(text) }}><bdi>{text}</bdi></Toggle>)}
        </div>
      )}
    </div>
  )
}
