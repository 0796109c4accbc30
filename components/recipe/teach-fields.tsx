import { useEffect, useMemo, useState } from 'react'
import { type Choices, type Lesson, pointAtText, stopPointing, tryLesson } from '@/lib/flows/teach'
import { fold } from '@/lib/core/text'
import { RECIPE_FIELDS, type RecipeField } from '@/lib/model/recipe'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import { Empty } from '../ui/empty'
import { Field } from '../ui/field'
import { announceTrouble, explain } from '../ui/toast'
import { VirtualList } from '../ui/virtual-list'

/** Chooses for each field the text of the page that it is: from the list of texts, or by pointing at it in the page. */
export function TeachFields({ lesson, onKeep, onLeave }: { lesson: Lesson; onKeep: (choices: Choices) => void; onLeave: () => void }) {
  const [choices, setChoices] = useState<Choices>(lesson.suggested)
  const [field, setField] = useState<RecipeField>(() => RECIPE_FIELDS.find((each) => !lesson.suggested[each]) ?? 'name')
  const [query, setQuery] = useState('')
  const [isPointing, setPointing] = useState(false)
  const texts = useMemo(() => new Map(lesson.texts.map((each) => [each.id, each.text])), [lesson])
  const shown = useMemo(() => lesson.texts.filter(({ text }) => fold(text).includes(fold(query))), [lesson, query])
  const made = useMemo(() => (choices.name ? tryLesson(lesson, choices) : undefined), [lesson, choices])
  useEndOfPointing(lesson)

  const choose = (id: string | undefined): void => {
    const next = { ...choices }
    if (id === undefined) Reflect.deleteProperty(next, field)
    else next[field] = id
    setChoices(next)
    setQuery('')
    const open = RECIPE_FIELDS.find((each) => !next[each] && RECIPE_FIELDS.indexOf(each) > RECIPE_FIELDS.indexOf(field))
    if (id !== undefined && open) setField(open)
  }
  const point = async (): Promise<void> => {
    setPointing(true)
    const result = await pointAtText(lesson, t('teach.inPage', [t(`teach.field.${field}`)]))
    setPointing(false)
    if (!result.ok) announceTrouble(result.failure)
    else if (result.value !== undefined) choose(result.value)
  }
  return (
    <>
      <p className="m-0 text-sm text-soft">{t('teach.how')}</p>
      <ul aria-label={t('teach.fields')} className="m-0 flex list-none flex-col p-0">
        {RECIPE_FIELDS.map((each) => (
          <FieldChoice key={each} field={each} text={texts.get(choices[each] ?? '')} isCurrent={each === field} isUntaught={made?.ok === true && made.value.untaught.includes(each)} onChoose={() => { setField(each) }} />
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t('teach.find', [t(`teach.field.${field}`)])} value={query} onChange={setQuery} type="search" className="min-w-40 flex-1" />
        {isPointing
          ? <Button onPress={() => void stopPointing(lesson)}>{t('teach.stop')}</Button>
          : <Button onPress={() => void point()}>{t('teach.point')}</Button>}
        {choices[field] ? <Button look="quiet" onPress={() => { choose(undefined) }}>{t('teach.none')}</Button> : null}
      </div>
      <p role="status" className={isPointing ? 'm-0 text-sm' : 'sr-only'}>{isPointing ? t('teach.pointing', [t(`teach.field.${field}`)]) : ''}</p>
      {shown.length === 0 ? <Empty title={t('teach.noText')}><Button onPress={() => { setQuery('') }}>{t('people.showAll')}</Button></Empty> : (
        <div className="-mx-3 flex min-h-36 flex-1 flex-col border-y border-line">
          <VirtualList
            label={t('teach.texts')} items={shown} idOf={({ id }) => id} nameOf={({ text }) => text} estimate={37} current={choices[field]}
            render={({ text, isHeading }) => <div className={`line-clamp-2 text-sm ${isHeading ? 'font-semibold' : ''}`}><bdi>{text}</bdi></div>}
            onOpen={({ id }) => { choose(id) }}
          />
        </div>
      )}
      <div className="flex flex-col gap-2">
        <p className="m-0 text-xs text-soft">{made === undefined ? t('teach.needsName') : made.ok ? t('teach.usedOn', [made.value.host + made.value.path]) : explain(made.failure)}</p>
        <div className="flex gap-2">
          <Button look="main" isDisabled={made?.ok !== true} onPress={() => { onKeep(choices) }}>{t('teach.keep')}</Button>
          <Button look="quiet" onPress={onLeave}>{t('teach.leave')}</Button>
        </div>
      </div>
    </>
  )
}

/** Nothing of ours stays in the page when the user leaves, however they leave. */
function useEndOfPointing(lesson: Lesson): void {
  useEffect(() => {
    const end = (): void => void stopPointing(lesson)
    addEventListener('pagehide', end)
    return () => {
      removeEventListener('pagehide', end)
      end()
    }
  }, [lesson])
}

interface FieldChoiceProps {
  field: RecipeField
  text: string | undefined
  isCurrent: boolean
  isUntaught: boolean
  onChoose: () => void
}

/** One field with the text it was found to be; the current one is what the next choice is for. */
function FieldChoice({ field, text, isCurrent, isUntaught, onChoose }: FieldChoiceProps) {
  return (
    <li>
      <button
        type="button" aria-current={isCurrent ? 'step' : undefined} onClick={onChoose}
        className="flex min-h-8 w-full cursor-pointer items-baseline gap-3 rounded-md border border-transparent bg-transparent px-2 py-1 text-left text-sm text-ink hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-soft"
      >
        <span className="w-24 shrink-0 text-soft">{t(`teach.field.${field}`)}</span>
        <span className={`min-w-0 flex-1 truncate ${text === undefined ? 'text-soft' : ''}`} title={text}><bdi>{text ?? t('teach.notChosen')}</bdi></span>
        {isUntaught ? <span className="shrink-0 text-xs text-amber">{t('teach.untaught')}</span> : null}
      </button>
    </li>
  )
}
