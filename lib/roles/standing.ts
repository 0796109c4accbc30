import type { Self } from '../model/records'
import type { Tie } from '../model/person'
import type { Years } from '../model/fact'
import { canonicalKey, type SharedFact } from '../affinity/affinity'
import { parsePlace } from '../affinity/place-name'
import { rankAt, readSeniority, type Seniority } from './seniority'

/** What is known of the person, from a reading or from the store. */
export interface Candidate {
  title?: string | undefined
  headline?: string | undefined
  organisation?: string | undefined
  location?: string | undefined
  about?: string | undefined
  /** Their rank as the user corrected it. */
  seniority?: number | undefined
  facts: readonly SharedFact[]
}

/** Where the person stands, seen from the user. A missing field is unknown. */
export interface Standing {
  theirs?: Seniority
  /** Levels above the user by title; negative when below. */
  above?: number
  /** Their rank is what the user says it is, whatever their title. */
  isTold: boolean
  sameField?: boolean
  sameOrganisation?: boolean
  /** The tie says so, or nothing does: titles alone do not prove a reporting line. */
  skipLevel: boolean
  otherCountry?: boolean
  /** Years that their first employment began before the user's. From jobs only, never from schools: it is not about age. */
  yearsAhead?: number
}

/** Compares titles, organisations, countries and years of work. */
export function findStanding(self: Self, person: Candidate, tie?: Tie): Standing {
  const title = person.title ?? person.headline
  const theirs = corrected(title === undefined || title.trim() === '' ? undefined : readSeniority(title), person.seniority)
  const mine = self.title === undefined || self.title.trim() === '' ? undefined : readSeniority(self.title)
  const sameOrganisation = isSameEmployer(self, person)
  const otherCountry = isOtherCountry(self, person)
  const yearsAhead = yearsBetweenStarts(self.facts, person.facts)
  return {
    ...(theirs && { theirs }),
    isTold: person.seniority !== undefined,
    ...(theirs?.known && mine?.known && { above: theirs.level - mine.level }),
    ...(theirs?.function && mine?.function && { sameField: theirs.function === mine.function }),
    ...(sameOrganisation !== undefined && { sameOrganisation }),
    skipLevel: tie?.tags.some((tag) => tag.kind === 'skip-level') ?? false,
    ...(otherCountry !== undefined && { otherCountry }),
    ...(yearsAhead !== undefined && { yearsAhead }),
  }
}

/** What the user knows of their rank stands above what the title says. */
function corrected(read: Seniority | undefined, seniority: number | undefined): Seniority | undefined {
  return seniority === undefined ? read : { ...read, ...rankAt(seniority) }
}

function isSameEmployer(self: Self, person: Candidate): boolean | undefined {
  const mine = keysOfWork(self.organisation, self.facts)
  const theirs = keysOfWork(person.organisation, person.facts)
  return mine.length === 0 || theirs.length === 0 ? undefined : mine.some((key) => theirs.includes(key))
}

/** Where someone works now: the organisation named, else the employers that go on. */
function keysOfWork(organisation: string | undefined, facts: readonly SharedFact[]): string[] {
  if (organisation?.trim()) return [canonicalKey('employer', organisation)]
  return facts.filter((fact) => fact.kind === 'employer' && fact.years?.ongoing === true).map((fact) => canonicalKey('employer', fact.text))
}

function isOtherCountry(self: Self, person: Candidate): boolean | undefined {
  const works = self.facts.filter((fact) => fact.kind === 'place' && fact.placeRole === 'works').map((fact) => fact.text)
  const mine = new Set(works.flatMap((text) => countriesOf(text)))
  const theirs = countriesOf(person.location ?? person.facts.find((fact) => fact.kind === 'place' && fact.placeRole === 'works')?.text ?? '')
  return mine.size === 0 || theirs.length === 0 ? undefined : !theirs.some((country) => mine.has(country))
}

const countriesOf = (text: string): string[] => (parsePlace(text).where ?? []).map((spot) => spot.country)

function yearsBetweenStarts(mine: readonly SharedFact[], theirs: readonly SharedFact[]): number | undefined {
  const [my, their] = [firstYearOfWork(mine), firstYearOfWork(theirs)]
  return my === undefined || their === undefined ? undefined : my - their
}

function firstYearOfWork(facts: readonly { kind: string; years?: Years | undefined }[]): number | undefined {
  const starts = facts.filter((fact) => fact.kind === 'employer').map((fact) => fact.years?.from).filter((year) => year !== undefined)
  return starts.length === 0 ? undefined : Math.min(...starts)
}
