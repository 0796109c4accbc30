import { lazy } from 'react'
import { defineView } from '../view'

// Not part of what the panel loads first: it reads everybody, and is visited now and then.
const Ties = lazy(() => import('../tie/ties-page').then((module) => ({ default: module.TiesPage })))

export const view = defineView({ id: 'ties', order: 3.5, only: 'workspace', Component: Ties })
