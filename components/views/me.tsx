import { t } from '@/lib/words/words'
import { useSelf } from '../hooks/use-data'
import { Button } from '../ui/button'
import { AboutYou } from '../person/about-you'
import { Page } from '../ui/page'
import { Waiting } from '../ui/waiting'
import { defineView, type ViewProps } from '../view'

export const view = defineView({ id: 'me', order: 4, Component: Me })

function Me({ surface, go }: ViewProps) {
  const self = useSelf()
  return (
    <Page title={t('me.title')} aside={<Button look="quiet" className="-my-1" onPress={() => { go('ties') }}>{t('ties.title')}</Button>}>
      {self ? <AboutYou self={self} canRead={surface === 'panel'} /> : <Waiting label={t('me.loading')} />}
    </Page>
  )
}
