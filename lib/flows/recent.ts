import { db } from '../store/database'
import { guarded } from '../store/edit'
import { putRecent } from '../store/recent'

/** Remembers that the user looked at a person, for the palette. Where nothing can be written any more it is simply not remembered. */
export const noteLookedAt = (id: string): Promise<unknown> => guarded(db, () => putRecent(db, id))
