import { lazy } from 'react'
import { defineView } from '../view'

/** Loaded when it is opened: the panel starts without it. */
export const view = defineView({ id: 'paste', Component: lazy(() => import('../paste/paste-page').then((file) => ({ default: file.Paste }))) })
