import { once } from '../core/once'
import { SCHOOL_SIZES } from './data/school-sizes'
import { rowsOf } from './rows'
import { spellSchool } from './school-words'

type Size = keyof typeof SCHOOL_SIZES

const byKey = once((): ReadonlyMap<string, Size> =>
  new Map((['large', 'small'] as const).flatMap((size) => rowsOf(SCHOOL_SIZES[size]).map(([name = '']) => [spellSchool(name), size] as const))))

/** The enrolment class of a school by its canonical key; undefined for the many of usual size or of which it is not known. */
export const sizeOfSchool = (key: string): Size | undefined => byKey().get(key)
