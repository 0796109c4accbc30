import { useEffect, useState } from 'react'
import type { Failure } from '@/lib/core/failure'
import { beginLesson, type Choices, keepLesson, type Lesson } from '@/lib/flows/teach'
import { t } from '@/lib/words/words'
import { TeachFields } from './teach-fields'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { announceEdit, explain } from '../ui/toast'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'

/** Teaching a site: the page in front, and what its texts are. */
export function TeachSite({ go }: ViewProps) {
  const [lesson, setLesson] = useState<Lesson>()
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => {
    let isOver = false
    void beginLesson().then((result) => {
      if (isOver) return
      if (result.ok) setLesson(result.value)
      else setFailure(result.failure)
    })
    return () => { isOver = true }
  }, [])
  const keep = async (choices: Choices): Promise<void> => {
    if (lesson && announceEdit(await keepLesson(lesson, choices), { key: 'recipe.taught' })) go('here')
  }
  if (failure) {
    return (
      <Page title={t('teach.begin')}>
        <p className="m-0 text-sm text-soft">{explain(failure)}</p>
        <div><Button onPress={() => { go('here') }}>{t('teach.back')}</Button></div>
      </Page>
    )
  }
  if (!lesson) return <Page title={t('teach.begin')} hideTitle><Waiting label={t('here.reading')} /></Page>
  return (
    <Page title={t('teach.title', [lesson.page.url.hostname])} fill>
      <TeachFields lesson={lesson} onKeep={(choices) => void keep(choices)} onLeave={() => { go('here') }} />
    </Page>
  )
}
