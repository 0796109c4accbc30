import { useState } from 'react'
import { turnOnSite } from '@/lib/flows/sites'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'

/** Offers to teach the site of an address: asks the browser for the site first, within the click. */
export function TeachSwitch({ url, go, className = '' }: { url: string; go: (view: string) => void; className?: string }) {
  const [isRefused, setRefused] = useState(false)
  if (!/^https?:/.test(url)) return null
  // Before any await, or the browser no longer counts the click.
  const begin = (): void => void turnOnSite(url).then((on) => { setRefused(!on); if (on) go('teach') })
  return (
    <>
      <Button look="quiet" className={className} onPress={begin}>{t('teach.begin')}</Button>
      {isRefused ? <p role="status" className="m-0 text-sm text-soft">{t('teach.refused')}</p> : null}
    </>
  )
}
