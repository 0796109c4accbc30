import { sayDay } from '@/lib/followups/describe-due'
import { nameAdvocate } from '@/lib/flows/tie'
import type { OrganisationCoverage } from '@/lib/network/coverage'
import { t } from '@/lib/words/words'
import { useClock } from '../hooks/use-data'
import { Shortened } from '../tie/shortened'
import { Button } from '../ui/button'
import { announceEdit } from '../ui/toast'
import { HolderNames } from './holder-names'

/** Organisations and programmes, each with its named advocate, or with whom one might ask. */
export function OrganisationRows({ organisations }: { organisations: readonly OrganisationCoverage[] }) {
  return (
    <section aria-labelledby="organisations" className="flex flex-col gap-1">
      <h2 id="organisations" className="m-0 text-base font-semibold">{t('coverage.organisations')}</h2>
      <p className="m-0 text-sm text-soft">{t(organisations.length === 0 ? 'coverage.noOrganisations' : 'coverage.organisationsHint')}</p>
      <Shortened items={organisations} keyOf={({ name }) => name}>{(one) => <OrganisationRow {...one} />}</Shortened>
    </section>
  )
}

function OrganisationRow({ name, advocates, known }: OrganisationCoverage) {
  const { today, locale } = useClock()
  const [first] = known
  return (
    <div className="grid gap-x-4 gap-y-1 py-2 min-[640px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,3fr)]">
      <h3 className="m-0 text-sm font-medium"><bdi>{name}</bdi></h3>
      <div className="flex min-w-0 flex-col items-start text-sm">
        <h4 className="m-0 text-xs font-semibold text-soft">{t('coverage.advocate')}</h4>
        {advocates.length > 0 ? <HolderNames holders={advocates} /> : <p className="m-0 py-1">{t('coverage.noAdvocate')}</p>}
        {advocates.filter(({ endsSoon }) => endsSoon).map(({ id, name: who, until = '' }) => <p key={id} className="m-0 text-amber">{t('coverage.ends', [who, sayDay(until, today, locale)])}</p>)}
        {advocates.length === 0 && first ? (
          <Button className="max-w-full" aria-label={t('coverage.nameWho', [first.name, name])} onPress={() => void nameAdvocate(first.id, name).then((result) => announceEdit(result, { key: 'coverage.named', values: [first.name] }))}>
            <span className="truncate">{t('coverage.name', [first.name])}</span>
          </Button>
        ) : null}
      </div>
      {known.length === 0 ? null : <div className="min-w-0 text-sm"><h4 className="m-0 text-xs font-semibold text-soft">{t('coverage.alsoThere')}</h4><HolderNames holders={known} /></div>}
    </div>
  )
}
