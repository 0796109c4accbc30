import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { removeMetAt } from '@/lib/flows/person'
import { t } from '@/lib/words/words'
import type { Fact } from '@/lib/model/fact'
import { FACT_KINDS } from '@/lib/model/kinds'
import type { Person } from '@/lib/model/person'
import { db } from '@/lib/store/database'
import { allEvents } from '@/lib/store/queries'
import { Button, TextLink } from '../ui/button'
import { hostOf } from '../ui/host-of'
import { Reveal } from '../ui/reveal'
import { announceEdit } from '../ui/toast'

/** Everything known of a person, each fact with where it was read. */
export function PersonDetails({ person, children }: { person: Person; children?: ReactNode }) {
  const events = useLiveQuery(() => allEvents(db), []) ?? []
  const met = events.filter((event) => person.eventIds.includes(event.id))
  return (
    <Reveal summary={<span className="text-sm font-semibold">{t('person.details')}</span>}>
      <dl className="m-0 mb-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-2 text-sm">
        {FACT_KINDS.map((kind) => ({ kind, facts: person.facts.filter((fact) => fact.kind === kind) })).filter(({ facts }) => facts.length > 0).map(({ kind, facts }) => (
          <Item key={kind} title={t(`kind.${kind}`)}>{facts.map((fact) => <FactLine key={fact.id} fact={fact} />)}</Item>
        ))}
        {met.length > 0 ? (
          <Item title={t('person.metAt')}>
            {met.map((event) => (
              <div key={event.id} className="flex items-center gap-2">
                <bdi>{event.name}</bdi>
                <Button look="quiet" className="-my-1" aria-label={t('person.removeMetAt', [event.name])} onPress={() => void removeMetAt(person.id, event.id).then((result) => announceEdit(result, { key: 'toast.changed' }))}>×</Button>
              </div>
            ))}
          </Item>
        ) : null}
        {person.contacts.length > 0 ? <Item title={t('person.contacts')}>{person.contacts.map(({ value }) => <div key={value}>{value}</div>)}</Item> : null}
        {person.links.length > 0 ? (
          <Item title={t('person.links')}>
            {person.links.map((link) => <div key={link}>{/^https?:/.test(link) ? <TextLink href={link} target="_blank" rel="noreferrer">{link}</TextLink> : link}</div>)}
          </Item>
        ) : null}
        {person.sources.length > 0 ? (
          <Item title={t('person.sources')}>
            {person.sources.map((source) => (
              <div key={source.url + source.readAt} className="wrap-anywhere">{/^https?:/.test(source.url) ? <TextLink href={source.url} target="_blank" rel="noreferrer">{source.url}</TextLink> : source.url} <span className="text-soft">{source.site === 'typed' ? t('person.typedOn', [source.readAt.slice(0, 10)]) : t('person.readOn', [source.readAt.slice(0, 10), String(source.fieldsRead), String(source.fieldsExpected)])}</span></div>
            ))}
          </Item>
        ) : null}
        {person.mergedFrom && person.mergedFrom.length > 0 ? (
          <Item title={t('merge.history')}>{person.mergedFrom.map(({ name, at }) => <div key={at + name}><bdi>{t('merge.from', [name, at.slice(0, 10)])}</bdi></div>)}</Item>
        ) : null}
        {person.changed && person.changed.length > 0 ? (
          <Item title={t('agility.history')}>{person.changed.map(({ field, from, to, on }) => <div key={field + on + to}><bdi>{t('agility.was', [on, to, from])}</bdi></div>)}</Item>
        ) : null}
        {person.connection ? <Item title={t('introduction.connectionTitle')}><div>{person.connection.since ? t('introduction.connectionSince', [person.connection.site, person.connection.since]) : t('introduction.connection', [person.connection.site])}</div></Item> : null}
      </dl>
      {children}
    </Reveal>
  )
}

function Item({ title, children }: { title: string; children: ReactNode }) {
  return <div className="contents"><dt className="text-soft">{title}</dt><dd className="m-0 flex min-w-0 flex-col gap-1">{children}</dd></div>
}

/** "Aalto University, 2011–2013 · Industrial Engineering". */
export function factWords({ text, years, detail, placeRole }: Pick<Fact, 'text' | 'years' | 'detail' | 'placeRole'>): string {
  const span = years === undefined ? '' : years.ongoing ? t('fact.since', [String(years.from ?? '')]) : [...new Set([years.from, years.to])].filter((year) => year !== undefined).join('–')
  return [span === '' ? text : `${text}, ${span}`, detail, placeRole ? t(`placeRole.${placeRole}`) : undefined].filter(Boolean).join(' · ')
}

/** So many places where one fact was read are named; a page that is read again and again says the same. */
const MOST = 3

/** A fact, and below it the words it rests on, whose page they stood on, and when they were read. */
function FactLine({ fact }: { fact: Fact }) {
  return (
    <div>
      <bdi>{factWords(fact)}</bdi>
      {fact.evidence.slice(0, MOST).map(({ quote, url, readOn }, index) => (
        <div key={index} className="text-xs text-soft">
          {quote !== '' && quote !== fact.text ? <><q><bdi>{quote}</bdi></q> · </> : null}{t('evidence.readOn', [hostOf(url), readOn])}
        </div>
      ))}
    </div>
  )
}
