import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { sayDay } from '@/lib/followups/describe-due'
import { db } from '@/lib/store/database'
import { actsOf, personById } from '@/lib/store/queries'
import { type BriefPart, writeBrief } from '@/lib/ties/brief'
import { say, t } from '@/lib/words/words'
import { useClock, useSelf } from '../hooks/use-data'
import { Button } from '../ui/button'
import { copyText } from '../ui/copy-text'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { Waiting } from '../ui/waiting'
import type { ViewProps } from '../view'

/** One page that a sponsor can act on, to print or to copy. It is made anew from what stands under Me. */
export function BriefPage({ id = '', go }: ViewProps) {
  const found = useLiveQuery(async () => ({ person: await personById(db, id) }), [id])
  const acts = useLiveQuery(() => actsOf(db, id), [id])
  const self = useSelf()
  const { today, locale } = useClock()
  const [copied, setCopied] = useState(false)
  if (!found || !acts || !self) return <Page title={t('brief.title')}><Waiting label={t('brief.title')} /></Page>
  const { person } = found
  if (!person) return <Page title={t('person.gone')}><Empty title={t('person.goneBody')}><Button onPress={() => { go('people') }}>{t('person.toList')}</Button></Empty></Page>
  const parts = writeBrief(self, person, acts, (day) => sayDay(day, today, locale))
  const head = [self.name, self.title, self.organisation].filter(Boolean).join(', ')
  const copy = async (): Promise<void> => {
    if (await copyText(asText(head, parts))) setCopied(true)
  }
  return (
    <Page title={t('brief.for', [person.name])} loose>
      {parts.length === 0 ? <Empty title={t('brief.empty')}><Button onPress={() => { go('me') }}>{t('me.title')}</Button></Empty> : (
        <article className="flex flex-col gap-4">
          {head === '' ? null : <p className="m-0 font-medium"><bdi>{head}</bdi></p>}
          {parts.map((part) => (
            <section key={part.id} aria-labelledby={`brief-${part.id}`}>
              <h2 id={`brief-${part.id}`} className="m-0 mb-1 text-base font-semibold">{t(`brief.part.${part.id}`)}</h2>
              <ul className="m-0 flex list-disc flex-col gap-1 pl-5">{part.lines.map((line, index) => <li key={index}><bdi>{say(line)}</bdi></li>)}</ul>
            </section>
          ))}
        </article>
      )}
      <div className="flex flex-wrap gap-2" data-print="no">
        {parts.length > 0 ? <><Button look="main" onPress={() => { window.print() }}>{t('brief.print')}</Button><Button onPress={() => void copy()}>{copied ? t('opener.copied') : t('brief.copy')}</Button></> : null}
        <Button look="quiet" onPress={() => { go('people', person.id) }}>{t('here.open')}</Button>
      </div>
    </Page>
  )
}

const asText = (head: string, parts: readonly BriefPart[]): string =>
  [head, ...parts.map((part) => [t(`brief.part.${part.id}`), ...part.lines.map((line) => `- ${say(line)}`)].join('\n'))].filter((part) => part !== '').join('\n\n')
