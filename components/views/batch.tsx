import { lazy } from 'react'
import { defineView } from '../view'

/** Loaded when it is opened: the panel starts without it. */
export const view = defineView({ id: 'batch', Component: lazy(() => import('../event/batch-page').then((file) => ({ default: file.Batch }))) })
