import { fold, LIMITS } from '../../core/text'
import type { Evidence, Fact } from '../../model/fact'

const nameOf = (fact: Fact): string => `${fact.kind}\n${fold(fact.text, LIMITS.line) || fact.text}`

const meets = <T>(a: T | undefined, b: T | undefined, isSame: (a: T, b: T) => boolean): boolean => a === undefined || b === undefined || isSame(a, b)

/** Whether two facts of one name say the same, one of them perhaps less: two degrees at one school are two facts. */
const agree = (a: Fact, b: Fact): boolean =>
  meets(a.placeRole, b.placeRole, (x, y) => x === y) &&
  meets(a.detail, b.detail, (x, y) => x === y || fold(x, LIMITS.line) === fold(y, LIMITS.line)) &&
  meets(a.years, b.years, (x, y) => x.from === y.from && x.to === y.to && (x.to !== undefined || Boolean(x.ongoing) === Boolean(y.ongoing)))

const evidenceOf = (evidence: Evidence): string => `${evidence.url}\n${evidence.quote}`

function joinEvidence(mine: readonly Evidence[], theirs: readonly Evidence[]): Evidence[] {
  const known = new Set(mine.map(evidenceOf))
  return [...mine, ...theirs.filter((evidence) => !known.has(evidenceOf(evidence)))].slice(0, 20)
}

/** What the other fact adds goes into the first; what both say stays as the first writes it. */
const fill = (mine: Fact, theirs: Fact): Fact => ({ ...theirs, ...mine, evidence: joinEvidence(mine.evidence, theirs.evidence) })

/** Whether nothing but evidence would come in. */
const addsNothing = (mine: Fact, theirs: Fact): boolean => Object.keys(theirs).every((key) => key in mine)

/**
 * All facts of both, those that agree as one with the evidence of both; the first list's order stays. At most `LIMITS.rows`.
 * Surest pairs first, so that a bare "Aalto" does not take the place of "Aalto (2015)".
 */
export function mergeFacts(mine: readonly Fact[], theirs: readonly Fact[]): Fact[] {
  const merged = [...mine]
  const places = new Map<string, number[]>()
  for (const [at, fact] of mine.entries()) places.set(nameOf(fact), [...(places.get(nameOf(fact)) ?? []), at])
  const names = new Map(theirs.map((fact) => [fact, nameOf(fact)] as const))
  const taken = new Set<number>()
  const take = (fact: Fact, fitsWith: (known: Fact, at: number) => boolean): boolean => {
    const at = places.get(names.get(fact) ?? '')?.find((index) => { const known = merged[index]; return known !== undefined && fitsWith(known, index) })
    const known = at === undefined ? undefined : merged[at]
    if (at === undefined || !known) return false
    merged[at] = fill(known, fact)
    taken.add(at)
    return true
  }
  const unsure = theirs.filter((fact) => !take(fact, (known, at) => !taken.has(at) && (known.id === fact.id || (agree(known, fact) && addsNothing(known, fact) && addsNothing(fact, known)))))
  const left = unsure.filter((fact) => !take(fact, (known, at) => !taken.has(at) && agree(known, fact)))
  return [...merged, ...left.filter((fact) => !take(fact, (known) => agree(known, fact) && addsNothing(known, fact)))].slice(0, LIMITS.rows)
}
