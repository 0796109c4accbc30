import { lazy } from 'react'
import { defineView } from '../view'

const Coverage = lazy(() => import('../coverage/coverage').then((module) => ({ default: module.Coverage })))

export const view = defineView({ id: 'coverage', order: 2.3, only: 'workspace', Component: Coverage })
