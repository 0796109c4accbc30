import { useState } from 'react'
import { saveSettings } from '@/lib/flows/own'
import { t } from '@/lib/words/words'
import { useSelf } from '../hooks/use-data'
import { AboutYou } from '../person/about-you'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'welcome', Component: Welcome })

/** The first run: what it does, what it never does, then "About you". */
function Welcome({ go, surface }: ViewProps) {
  const [step, setStep] = useState<'hello' | 'you'>('hello')
  const self = useSelf()
  const finish = (): void => void saveSettings({ welcomed: true }).then(() => { go(surface === 'panel' ? 'here' : 'people') })
  if (step === 'you' && self) {
    return (
      <Page key="you" title={t('welcome.youTitle')}>
        <p className="m-0 text-sm text-soft">{t('welcome.youHint')}</p>
        <AboutYou self={self} canRead={surface === 'panel'} />
        <div className="sticky bottom-0 -mx-3 border-t border-line bg-paper px-3 py-2"><Button look="main" className="w-full" onPress={finish}>{t('welcome.done')}</Button></div>
      </Page>
    )
  }
  return (
    <Page key="hello" title={t('welcome.title')}>
      <ul className="m-0 flex list-none flex-col gap-2 p-0">
        {(['one', 'two', 'three'] as const).map((line) => <li key={line}>{t(`welcome.does.${line}`)}</li>)}
      </ul>
      <section aria-labelledby="never" className="flex flex-col gap-2 rounded-md bg-sunken p-3">
        <h2 id="never" className="m-0 text-sm font-semibold">{t('welcome.neverTitle')}</h2>
        <ul className="m-0 flex list-disc flex-col gap-1 pl-4 text-sm">
          {(['leave', 'crawl', 'change', 'score'] as const).map((line) => <li key={line}>{t(`welcome.never.${line}`)}</li>)}
        </ul>
      </section>
      <div className="flex flex-col gap-2">
        <Button look="main" onPress={() => { setStep('you') }}>{t('welcome.start')}</Button>
        <Button look="quiet" onPress={finish}>{t('welcome.later')}</Button>
      </div>
    </Page>
  )
}
