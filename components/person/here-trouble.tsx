import type { Failure } from '@/lib/core/failure'
import { t } from '@/lib/words/words'
import { TurnOff } from '../recipe/recipe-note'
import { TeachSwitch } from '../recipe/teach-switch'
import { Button } from '../ui/button'
import { explain } from '../ui/toast'
import { CopyStructure } from './copy-structure'
import { SiteSwitch } from './site-switch'

/** Nobody on the page, or the page is closed to us: says which, and what can be done all the same. */
export function HereTrouble({ failure, url, go, again }: { failure: Failure; url: string | undefined; go: (view: string) => void; again: () => void }) {
  const closed = failure.code === 'NO_ACCESS'
  const recipe = failure.code === 'RECIPE_MISFIT' ? failure.detail : undefined
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="m-0 text-lg text-balance">{t(closed ? 'here.closedTitle' : 'here.nobodyTitle')}</p>
      <p className="m-0 text-sm text-soft">{explain(failure)}</p>
      <div className="flex flex-wrap gap-2">
        {recipe === undefined ? null : <Button look="main" onPress={() => { go('teach') }}>{t('teach.again')}</Button>}
        <Button look={recipe === undefined ? 'main' : 'plain'} onPress={() => { go('type-in') }}>{t('here.typeIn')}</Button>
        {closed ? null : <Button onPress={again}>{t('here.readAgain')}</Button>}
        {recipe === undefined ? null : <TurnOff id={recipe} again={again} />}
        {url === undefined || closed || recipe !== undefined ? null : <TeachSwitch url={url} go={go} />}
      </div>
      {failure.code === 'LAYOUT_CHANGED' ? <CopyStructure /> : null}
      {url === undefined ? null : <SiteSwitch url={url} />}
    </div>
  )
}
