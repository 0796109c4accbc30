import { lazy } from 'react'
import { defineView } from '../view'

const Reviews = lazy(() => import('../tie/reviews-page').then((module) => ({ default: module.ReviewsPage })))

/** Ties to look at again, one after the other; `#/reviews/PERSON` begins with one of them. */
export const view = defineView({ id: 'reviews', Component: Reviews })
