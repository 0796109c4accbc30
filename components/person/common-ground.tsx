import { isIcebreaker, type Affinity, type SharedFact } from '@/lib/affinity/affinity'
import type { Evidence } from '@/lib/model/fact'
import { say, sayAmounts, t } from '@/lib/words/words'
import { hostOf } from '../ui/host-of'
import { Reveal } from '../ui/reveal'
import { Questions } from './questions'

/** A fact of theirs, with the words it came from: as read just now, or as saved. */
export type TheirFact = SharedFact & { quote?: string; evidence?: readonly Evidence[] }

/** What you share, rarest first; each line opens to the words it rests on. */
export function CommonGround({ common, url }: { common: readonly Affinity<TheirFact>[]; url?: string }) {
  const sure = common.filter(({ degree }) => degree !== 'ambiguous')
  const [icebreakers, fit] = [sure.filter(({ kind }) => isIcebreaker(kind)), sure.filter(({ kind }) => !isIcebreaker(kind))]
  return (
    <div className="flex flex-col gap-2">
      {icebreakers.length > 0 ? <Lines common={icebreakers} url={url} /> : null}
      {fit.length > 0 ? (
        <div>
          <h3 className="m-0 text-xs font-medium text-soft">{t('question.fit')}</h3>
          <Lines common={fit} url={url} />
        </div>
      ) : null}
      <Questions open={common.filter(({ degree }) => degree === 'ambiguous')} />
    </div>
  )
}

function Lines({ common, url }: { common: readonly Affinity<TheirFact>[]; url: string | undefined }) {
  return (
    <ul className="m-0 flex list-none flex-col p-0" data-testid={common.some(({ kind }) => isIcebreaker(kind)) ? 'common-ground' : 'common-fit'}>
      {common.map((affinity, index) => (
        <li key={`${affinity.kind}-${affinity.theirs.text}-${String(index)}`}>
          <Reveal
            summary={<bdi>{say(affinity.sentence)}</bdi>}
            aside={affinity.rarityReason ? <span className="text-xs text-soft">{sayAmounts(affinity.rarityReason)}</span> : null}
          >
            <Quotes affinity={affinity} url={url} />
          </Reveal>
        </li>
      ))}
    </ul>
  )
}

function Quotes({ affinity, url }: { affinity: Affinity<TheirFact>; url: string | undefined }) {
  const theirs = quotesOf(affinity.theirs, url)
  return (
    <dl className="m-0 mb-2 flex flex-col gap-1 border-l-2 border-line pl-3 text-sm">
      <dt className="text-soft">{t('evidence.theirs')}</dt>
      {theirs.length === 0 ? <dd className="m-0">{affinity.theirs.text} <span className="text-soft">{t('evidence.typed')}</span></dd> : null}
      {theirs.map(({ quote, url: page, readOn }, index) => (
        <dd key={index} className="m-0">
          <q><bdi>{quote}</bdi></q>
          <div className="text-xs text-soft">{readOn ? t('evidence.readOn', [hostOf(page), readOn]) : t('evidence.readNow', [hostOf(page)])}</div>
        </dd>
      ))}
      <dt className="text-soft">{t('evidence.yours')}</dt>
      <dd className="m-0"><bdi>{affinity.mine.text}</bdi></dd>
    </dl>
  )
}

interface Quote { quote: string; url: string; readOn?: string }

function quotesOf(fact: TheirFact, url = ''): Quote[] {
  if (fact.quote) return [{ quote: fact.quote, url }]
  return (fact.evidence ?? []).filter(({ quote }) => quote !== '')
}
