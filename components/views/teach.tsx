import { lazy } from 'react'
import { defineView } from '../view'

/** Loaded when it is asked for: few pages are taught, and the panel opens beside many. */
const Component = lazy(async () => ({ default: (await import('../recipe/teach-site')).TeachSite }))

export const view = defineView({ id: 'teach', Component })
