import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Act } from '@/lib/model/records'
import { db } from '@/lib/store/database'
import { peopleByIds } from '@/lib/store/queries'
import { sayNumber, t } from '@/lib/words/words'
import { hashOf } from '../hooks/use-route'
import { daysAgo } from '../person/state-line'
import { SayOpening } from '../tie/say-opening'
import { Button, TextLink } from '../ui/button'
import { Reveal } from '../ui/reveal'

/** So many are listed at first, and so many more at each press. */
const STEP = 5

/** The opportunities that count for nothing yet, since nobody said what they were: opened, each is said in one click. */
export function Unsaid({ acts, today }: { acts: readonly Act[]; today: string }) {
  return (
    <Reveal level={2} onDemand summary={<span className="text-sm text-soft">{t('outcomes.unsaid', acts.length, [sayNumber(acts.length)])}</span>}>
      <UnsaidList acts={acts} today={today} />
    </Reveal>
  )
}

function UnsaidList({ acts, today }: { acts: readonly Act[]; today: string }) {
  const [most, setMost] = useState(STEP)
  const shown = acts.slice(0, most)
  const ids = [...new Set(shown.map(({ personId }) => personId))]
  const people = useLiveQuery(() => peopleByIds(db, ids), [ids.join(' ')])
  if (!people) return null
  return (
    <>
      <ul role="list" className="m-0 flex list-none flex-col p-0 text-sm">
        {shown.map((act) => {
          const name = people.get(act.personId)?.name ?? ''
          return (
            <li key={act.id} className="border-b border-line py-1.5">
              <TextLink href={hashOf('people', act.personId)}><bdi>{name}</bdi></TextLink> <span className="text-soft"><bdi>{[act.text.slice(0, 160), daysAgo(act.on, today)].filter((part) => part !== '').join(' · ')}</bdi></span>
              <SayOpening act={act} name={name} />
            </li>
          )
        })}
      </ul>
      {acts.length > most ? <Button look="quiet" className="mt-1 -ml-3 forced-colors:ml-0" onPress={() => { setMost(most + STEP * 4) }}>{t('outcomes.unsaidMore', [sayNumber(acts.length - most)])}</Button> : null}
    </>
  )
}
