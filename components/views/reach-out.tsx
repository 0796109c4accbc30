import { lazy } from 'react'
import { defineView } from '../view'

const ReachOut = lazy(() => import('../reach-out/reach-out').then((module) => ({ default: module.ReachOutPage })))

/** In the panel it is reached from Follow-ups. */
export const view = defineView({ id: 'reach-out', order: 3.1, only: 'workspace', Component: ReachOut })
