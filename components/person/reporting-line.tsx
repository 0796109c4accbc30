import type { Manager } from '@/lib/model/fact'
import { say, t } from '@/lib/words/words'
import { useReporting } from '../hooks/use-reporting'

/** "Looks for: a co-founder · Offers: roadmaps", in their own words; nothing where the page says neither. */
export function OffersAndWishes({ of: { offers = [], wishes = [] } }: { of: { offers?: string[] | undefined; wishes?: string[] | undefined } }) {
  const lines = [...(wishes.length > 0 ? [t('offers.wishes', [wishes.join(', ')])] : []), ...(offers.length > 0 ? [t('offers.offers', [offers.join(', ')])] : [])]
  return lines.map((line) => <p key={line} className="m-0 line-clamp-3 text-sm" title={line}><bdi>{line}</bdi></p>)
}

/** "Reports to the same manager as you, Bertil Moss." Nothing where it is not known. */
export function ReportingLine({ person, manager, department }: { person: Manager; manager: Manager | undefined; department: string | undefined }) {
  const line = useReporting(person, manager)
  const said = [...(department ? [department] : []), ...(line ? [say(line)] : [])].join(' · ')
  return said === '' ? null : <p className="m-0 text-sm text-soft"><bdi>{said}</bdi></p>
}
