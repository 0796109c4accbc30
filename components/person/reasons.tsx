import type { Reason, RoleView } from '@/lib/roles/roles'
import { say, t } from '@/lib/words/words'
import type { Person } from '@/lib/model/person'
import { Reveal } from '../ui/reveal'
import { RankPicker, rankOf } from './rank-picker'

const SIGNS = { for: '+', against: '–', unknown: '?' } as const

/** Reasons for and against each role, in words. The person decides, never the program. */
export function Reasons({ view, person }: { view: RoleView; person?: Pick<Person, 'id' | 'seniority'> | undefined }) {
  return (
    <section aria-labelledby="reasons" className="flex flex-col gap-2">
      <h2 id="reasons" className="sr-only">{t('roles.heading')}</h2>
      <div className="grid grid-cols-1 gap-x-4 gap-y-3 min-[360px]:grid-cols-2">
        <Side title={t('roles.asMentor')} reasons={view.mentor} />
        <Side title={t('roles.asSponsor')} reasons={view.sponsor} />
      </div>
      <Reveal summary={<span className="text-sm text-soft">{t('roles.difference')}</span>}>
        <p className="m-0 mb-1 text-sm">{t('roles.mentorGuide')}</p>
        <p className="m-0 mb-1 text-sm">{t('roles.sponsorGuide')}</p>
      </Reveal>
      {person ? (
        <Reveal summary={<span className="text-sm text-soft">{t('rank.summary', [rankOf(person)])}</span>}>
          <RankPicker person={person} />
        </Reveal>
      ) : null}
    </section>
  )
}

function Side({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  return (
    <div>
      <h3 className="m-0 mb-1 text-sm font-semibold">{title}</h3>
      <ul className="m-0 flex list-none flex-col gap-1 p-0 text-sm">
        {reasons.map((reason, index) => (
          <li key={index} className={`flex gap-1.5 ${reason.sign === 'unknown' ? 'text-soft' : ''}`}>
            <span aria-hidden className="w-3 shrink-0 text-center text-soft">{SIGNS[reason.sign]}</span>
            <span><span className="sr-only">{t(`roles.sign.${reason.sign}`)} </span><bdi>{say(reason.message)}</bdi></span>
          </li>
        ))}
      </ul>
    </div>
  )
}
