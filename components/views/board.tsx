import { lazy } from 'react'
import { defineView } from '../view'

const Board = lazy(() => import('../board/board').then((module) => ({ default: module.Board })))

export const view = defineView({ id: 'board', order: 2.1, only: 'workspace', Component: Board })
