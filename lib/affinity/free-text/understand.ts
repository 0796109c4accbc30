import type { Reading } from '../../model/reading'
import { joinSpoken } from './join-spoken'
import { placeTown } from './town-not-firm'

/** A reading with what only somebody who knows towns, firms and hobbies sees in it: the town in the line below the name, and what the prose says. Pure. */
export const understand = (reading: Reading): Reading => joinSpoken(placeTown(reading))
