import { useMemo, useState } from 'react'
import { askIntroduction } from '@/lib/flows/introduction'
import type { Person } from '@/lib/model/person'
import type { Self } from '@/lib/model/records'
import { writeBlurb } from '@/lib/ties/blurb'
import { findPaths, type Path, type Target } from '@/lib/ties/introduction-paths'
import { say, t } from '@/lib/words/words'
import { useEverybodyRows } from '../hooks/use-live-rows'
import { hashOf } from '../hooks/use-route'
import { Button, TextLink } from '../ui/button'
import { DraftText } from '../ui/draft-text'
import { announceEdit } from '../ui/toast'
import { Waiting } from '../ui/waiting'

export interface IntroductionsProps {
  target: Target
  self: Self
  /** What the user and the target share, as written, the rarest first. */
  shared: readonly string[]
  /** The goals it would serve. */
  goalIds: readonly string[]
}

/** Those who could introduce the user, with a request to each. */
export function IntroductionList({ target, self, shared, goalIds }: IntroductionsProps) {
  const everybody = useEverybodyRows()
  const paths = useMemo(() => (everybody ? findPaths(target, everybody) : undefined), [everybody, target])
  const [asking, setAsking] = useState<string>()
  if (!paths) return <Waiting label={t('introduction.heading')} />
  if (paths.length === 0) return <p className="m-0 mb-2 text-sm text-soft">{t('introduction.nobody')}</p>
  return (
    <ul aria-label={t('introduction.shown')} className="m-0 mb-2 flex list-none flex-col gap-3 p-0">
      {paths.map((path) => (
        <li key={path.person.id} className="flex flex-col gap-1 text-sm">
          <div className="flex flex-wrap items-center gap-x-2">
            <span className="min-w-0 flex-1"><TextLink href={hashOf('people', path.person.id)}><bdi>{path.person.name}</bdi></TextLink> <span className="text-soft"><bdi>{reasonsOf(path)}</bdi></span></span>
            <Button look="quiet" aria-expanded={asking === path.person.id} onPress={() => { setAsking(asking === path.person.id ? undefined : path.person.id) }}>{t('introduction.ask', [firstName(path.person)])}</Button>
          </div>
          {asking === path.person.id ? <Ask connector={path.person} onDone={() => { setAsking(undefined) }} target={target} self={self} shared={shared} goalIds={goalIds} /> : null}
        </li>
      ))}
    </ul>
  )
}

const firstName = ({ name }: Person): string => name.split(' ')[0] ?? name

const reasonsOf = ({ person, reasons }: Path): string => [
  ...reasons.map(say),
  ...(person.connection ? [person.connection.since ? t('introduction.connectionSince', [person.connection.site, person.connection.since]) : t('introduction.connection', [person.connection.site])] : []),
].join(' · ')

/** The request with its forwardable lines; noting that it was asked is a second click, after it was sent by hand. */
function Ask({ connector, target, self, shared, goalIds, onDone }: IntroductionsProps & { connector: Person; onDone: () => void }) {
  const text = writeBlurb({ self, connector: connector.name, target: target.name, shared, goalId: goalIds[0] }).map((line) => line.map(say).join(' ')).join('\n')
  const ask = async (blurb: string): Promise<void> => {
    const result = await askIntroduction({
      connectorId: connector.id, to: { name: target.name, ...(target.id === undefined ? {} : { personId: target.id }) }, blurb, reason: t('introduction.reason', [target.name]), goalIds,
    })
    if (announceEdit(result, { key: 'introduction.toast.asked' })) onDone()
  }
  return (
    <DraftText label={t('introduction.draftHeading', [connector.name])} text={text} rows={9} hint={t('introduction.draftHint')} isLong>
      {(blurb) => <Button look="main" onPress={() => void ask(blurb)}>{t('introduction.asked')}</Button>}
    </DraftText>
  )
}
