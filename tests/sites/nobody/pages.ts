import { ANNOUNCED, ARTICLES } from './press'
import { PLACES } from './places'
import { WORK } from './work'
import { THINGS } from './things'

/** A page on which nobody is, however many names stand there. */
export interface Nobody { what: string; url: string; html: string }

/** Pages of many constructions: each function is a construction of its own; who and what is named differs with the language. */
export const NOBODY: readonly Nobody[] = [...ARTICLES, ...ANNOUNCED, ...WORK, ...PLACES, ...THINGS]
