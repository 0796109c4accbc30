import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { saveReview } from '@/lib/flows/review'
import type { Review } from '@/lib/model/kept'
import { REVIEW_CHOICES } from '@/lib/model/kept'
import { db } from '@/lib/store/database'
import { actsOf } from '@/lib/store/queries'
import type { PersonRow } from '@/lib/store/rows'
import { opensDoor } from '@/lib/roles/doors'
import { REVIEW_QUESTIONS, writeClosingNote } from '@/lib/ties/review'
import { say, t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { hashOf } from '../hooks/use-route'
import { type Ties, useTies } from '../hooks/use-ties'
import { stateParts } from '../person/state-line'
import { useSharedScreen } from '../hooks/use-shared-screen'
import { Button, TextLink, Toggle } from '../ui/button'
import { DraftText } from '../ui/draft-text'
import { Empty } from '../ui/empty'
import { Field } from '../ui/field'
import { Page } from '../ui/page'
import { announceEdit } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'
import { actTitle } from './act-entry'

const ANSWERS = ['yes', 'partly', 'no'] as const

/** One tie after the other: five taps, then keep, change, or thank and close. */
export function ReviewsPage({ id, go }: ViewProps) {
  const ties = useTies()
  const [later, setLater] = useState<readonly string[]>([])
  if (!ties) return <Page title={t('review.title')}><Waiting label={t('ties.loading')} /></Page>
  const due = (ties.matters.get('review') ?? []).map(({ person }) => person.id).filter((known) => known !== id && !later.includes(known))
  const current = ties.people.find((person) => person.id === (id ?? due[0]))
  const next = (): void => { go('reviews') }
  if (!current) {
    return <Page title={t('review.title')}><Empty title={t('review.none')}><Button onPress={() => { go('ties') }}>{t('ties.title')}</Button></Empty></Page>
  }
  return (
    <Page key={current.id} title={t('review.of', [current.name])}>
      <p className="m-0 text-sm text-soft">{t('review.hint')}{due.length > 1 || (id !== undefined && due.length > 0) ? ` ${t('review.left', due.length, [String(due.length)])}` : ''}</p>
      <OneReview key={current.id} person={current as PersonRow} ties={ties} onDone={next} onChange={() => { go('people', current.id) }} onLater={() => { setLater([...later, current.id]); next() }} />
    </Page>
  )
}

interface OneReviewProps { person: PersonRow; ties: Ties; onDone: () => void; onChange: () => void; onLater: () => void }

function OneReview({ person, ties, onDone, onChange, onLater }: OneReviewProps) {
  const { today } = useClock()
  const isShared = useSharedScreen()
  const [answers, setAnswers] = useState<Review['answers']>({})
  const [note, setNote] = useState('')
  const [closing, setClosing] = useState(false)
  const goals = ties.self.goals.filter((goal) => person.tie.goalIds.includes(goal.id))
  const save = async (choice: Review['choice']): Promise<void> => {
    if (!announceEdit(await saveReview(person.id, answers, choice, note), { key: `review.done.${choice}`, values: [person.name] })) return
    if (choice === 'change') onChange()
    else onDone()
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="m-0 text-sm"><TextLink href={hashOf('people', person.id)}>{t('here.open')}</TextLink> · <bdi>{[...stateParts(person, undefined, today, isShared), ...goals.map((goal) => goal.text)].join(' · ')}</bdi></p>
      {REVIEW_QUESTIONS.map((question) => (
        <div key={question} role="group" aria-label={t(`review.question.${question}`)} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-56 flex-1 text-sm">{t(`review.question.${question}`)}</span>
          <span className="flex gap-1">
            {ANSWERS.map((answer) => <Toggle key={answer} className="min-w-16" isSelected={answers[question] === answer} onChange={() => { setAnswers({ ...answers, [question]: answer }) }}>{t(`review.answer.${answer}`)}</Toggle>)}
          </span>
        </div>
      ))}
      <Field label={t('review.note.label')} rows={2} value={note} onChange={setNote} />
      <div role="group" aria-label={t('review.choose')} className="flex flex-wrap gap-2">
        {REVIEW_CHOICES.map((choice) => (
          <Button key={choice} look={choice === 'keep' ? 'main' : 'plain'} {...(choice === 'close' ? { 'aria-expanded': closing } : {})} onPress={() => { if (choice === 'close') setClosing(!closing); else void save(choice) }}>{t(`review.choice.${choice}`)}</Button>
        ))}
        <Button look="quiet" onPress={onLater}>{t('review.later')}</Button>
      </div>
      {closing ? <Closing person={person} ties={ties} onClose={() => void save('close')} /> : null}
    </div>
  )
}

/** The kind note, to copy and send by hand, and then the tie is closed with thanks. */
function Closing({ person, ties, onClose }: { person: PersonRow; ties: Ties; onClose: () => void }) {
  const acts = useLiveQuery(() => actsOf(db, person.id), [person.id])
  if (!acts) return null
  const opened = acts.filter((act) => act.direction === 'received' && !act.quiet && opensDoor(act)).map((act) => act.text || actTitle(act))
  const text = writeClosingNote(person, ties.self, opened).map((line) => line.map(say).join(' ')).join('\n').trim()
  return (
    <DraftText label={t('review.closingNote')} rows={9} text={text} isLong>
      {() => <Button look="main" onPress={onClose}>{t('review.close')}</Button>}
    </DraftText>
  )
}
