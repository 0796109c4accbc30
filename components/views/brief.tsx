import { lazy } from 'react'
import { defineView } from '../view'

const Brief = lazy(() => import('../tie/brief-page').then((module) => ({ default: module.BriefPage })))

/** One page for a sponsor, to print or to copy: `#/brief/PERSON`. */
export const view = defineView({ id: 'brief', Component: Brief })
