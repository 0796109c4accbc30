import { lazy } from 'react'
import { defineView } from '../view'

/** Loaded when it is opened: the panel starts without it, and without the readers of files. */
export const view = defineView({ id: 'exchange', Component: lazy(() => import('../exchange/exchange-page').then((file) => ({ default: file.ExchangePage }))) })
