import type { Failure } from '@/lib/core/failure'
import { t } from '@/lib/words/words'
import { Misfit } from '../recipe/recipe-note'
import { TeachSwitch } from '../recipe/teach-switch'
import { Button } from '../ui/button'
import { explain } from '../ui/toast'
import { SiteSwitch } from './site-switch'

/** Nobody on the page, or the page is closed to us: says which, and what can be done all the same. */
export function HereTrouble({ failure, url, go, again }: { failure: Failure; url: string | undefined; go: (view: string) => void; again: () => void }) {
  const closed = failure.code === 'NO_ACCESS'
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="m-0 text-lg text-balance">{t(closed ? 'here.closedTitle' : 'here.nobodyTitle')}</p>
      <p className="m-0 text-sm text-soft">{explain(failure)}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="main" onPress={() => { go('type-in') }}>{t('here.typeIn')}</Button>
        {closed ? null : <Button onPress={again}>{t('here.readAgain')}</Button>}
      </div>
      {failure.code === 'RECIPE_MISFIT' && failure.detail !== undefined ? <Misfit id={failure.detail} go={go} again={again} /> : null}
      {url === undefined || closed ? null : <TeachSwitch url={url} go={go} look="plain" />}
      {url === undefined ? null : <SiteSwitch url={url} />}
    </div>
  )
}
