import { lazy } from 'react'
import { defineView } from '../view'

// Plots are drawn by a library of their own, loaded with this view alone.
const Outcomes = lazy(() => import('../outcomes/outcomes').then((module) => ({ default: module.Outcomes })))

export const view = defineView({ id: 'outcomes', order: 2.4, only: 'workspace', Component: Outcomes })
