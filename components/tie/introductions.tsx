import { lazy } from 'react'
import { t } from '@/lib/words/words'
import { Reveal } from '../ui/reveal'
import type { IntroductionsProps } from './introduction-list'

const IntroductionList = lazy(() => import('./introduction-list').then((module) => ({ default: module.IntroductionList })))

/** Who could introduce the user: everybody is read only once this is opened. */
export const Introductions = (props: IntroductionsProps) => (
  <Reveal onDemand summary={<span className="text-sm text-soft">{t('introduction.heading')}</span>}><IntroductionList {...props} /></Reveal>
)
