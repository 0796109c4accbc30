import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { findCommonGround } from '@/lib/affinity/affinity'
import { suggestOpeners } from '@/lib/affinity/opener'
import type { Day } from '@/lib/core/day'
import type { Person } from '@/lib/model/person'
import type { FollowUp } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { actsOf } from '@/lib/store/queries'
import { say, t } from '@/lib/words/words'
import { useCompiledSelf, useSelf } from '../hooks/use-data'
import { Opener } from '../person/opener'
import { daysAgo } from '../person/state-line'

/** Notes shown, and things shared: enough to write by, no more. */
const FEW = 2

/** What one needs to act on a follow-up: what we share, the last notes, what was promised, a first line. */
export function FollowUpContext({ person, followUp, today }: { person: Person; followUp: FollowUp; today: Day }) {
  const me = useSelf()
  const compiled = useCompiledSelf()
  const acts = useLiveQuery(() => actsOf(db, person.id), [person.id])
  const common = useMemo(() => (compiled ? findCommonGround(compiled, person.facts) : []), [compiled, person])
  const promises = (acts ?? []).filter((act) => act.kind === 'promise' && act.state === 'open')
  const door = acts?.find((act) => act.id === followUp.actId)
  const lines = [
    ...common.slice(0, FEW + 1).map((affinity) => ({ key: say(affinity.sentence), label: t('here.youShare'), text: say(affinity.sentence) })),
    ...(door && door.text !== followUp.reason ? [{ key: door.id, label: t(`act.${door.kind}`), text: door.text }] : []),
    ...promises.map((act) => ({ key: act.id, label: t('followUp.promised'), text: act.text })),
    ...person.notes.slice(0, FEW).map((note) => ({ key: note.id, label: `${t('person.note')}, ${daysAgo(note.at.slice(0, 10), today)}`, text: note.text })),
  ]
  return (
    <div className="flex flex-col gap-2 rounded-md bg-sunken px-3 py-2 text-sm" role="group" aria-label={t('followUp.contextWith', [person.name])}>
      {lines.length === 0 ? <p className="m-0 text-soft">{t('followUp.noContext')}</p> : (
        <dl className="m-0 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          {lines.map(({ key, label, text }, index) => (
            <div key={key} className="contents">
              <dt className="text-soft">{lines[index - 1]?.label === label ? '' : label}</dt>
              <dd className="m-0 line-clamp-3 min-w-0" title={text}><bdi>{text}</bdi></dd>
            </div>
          ))}
        </dl>
      )}
      {followUp.draft ? <p className="m-0 whitespace-pre-line"><bdi>{followUp.draft}</bdi></p> : null}
      {me && common.length > 0 ? <Opener openers={suggestOpeners(common, { name: person.name }, me)} /> : null}
    </div>
  )
}
