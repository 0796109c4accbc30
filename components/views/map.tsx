import { lazy } from 'react'
import { defineView } from '../view'

/** The network as a picture; for the full tab, and loaded only there. */
export const view = defineView({ id: 'map', order: 2.2, only: 'workspace', Component: lazy(() => import('../map/map-page').then((file) => ({ default: file.NetworkMapPage }))) })
