import { useEffect, useState } from 'react'
import { patternOf, sitesTurnedOn, turnOnSite, watchSites } from '@/lib/flows/sites'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'

/** Offers to turn this one site on; says so once it is. */
export function SiteSwitch({ url }: { url: string }) {
  const [on, setOn] = useState<string[]>()
  useEffect(() => {
    const look = (): void => void sitesTurnedOn().then(setOn)
    look()
    return watchSites(look)
  }, [])
  const pattern = patternOf(url)
  if (pattern === undefined || on === undefined) return null
  const host = new URL(url).hostname
  if (on.includes(pattern)) return <p className="m-0 py-1 text-sm text-soft">{t('site.on', [host])}</p>
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
      <span>{t('site.off', [host])}</span>
      <Button look="quiet" className="-ml-3" onPress={() => void turnOnSite(url)}>{t('site.turnOn')}</Button>
    </div>
  )
}
