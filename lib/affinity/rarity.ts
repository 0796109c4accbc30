import type { Message } from '../core/message'
import type { PlaceRole } from '../model/kinds'
import type { Degree, Kind, Parsed, SharedFact } from './kind'

/** How many of the saved people share one fact. */
export interface Share {
  total: number
  count: number
}

export interface Rarity {
  /** 0 common … 1 rare, two decimals. */
  rarity: number
  reason?: Message
}

/** What a degree adds to rarity: time spent together is rarer than the place alone. */
const BY_DEGREE: Record<Degree, number> = { 'same': 0, 'same-years': 0.2, 'same-part': 0.1, 'near': -0.15, 'kind-of': -0.1, 'ambiguous': -0.3 }

/** Growing up in a town binds more than working in it. */
const BY_ROLE: Record<PlaceRole, number> = { hometown: 0.12, lived: 0.04, works: -0.12 }

/** A list shorter than this says nothing about how common a fact is. */
const ENOUGH_PEOPLE = 20

/**
 * How rare a shared fact is: the kind's own weight, or the fact's where known; more for years together; less the larger the
 * share of the user's own list that has it.
 */
export function weighRarity(rules: Kind, a: Parsed, b: Parsed, degree: Degree, facts: readonly SharedFact[], share?: Share): Rarity {
  const known = rules.weigh?.(a)
  const own = known?.rarity ?? a.rarity ?? b.rarity
  const base = known?.rarity ?? (own === undefined ? rules.rarity : Math.min(a.rarity ?? 1, b.rarity ?? 1))
  const roles = facts.reduce((sum, fact) => sum + (fact.placeRole ? BY_ROLE[fact.placeRole] / 2 : 0), 0)
  const listed = share && share.total >= ENOUGH_PEOPLE ? share.count / share.total : 0
  const rarity = Math.round(Math.min(1, Math.max(0, (base + BY_DEGREE[degree] + roles) * (1 - listed) ** 2)) * 100) / 100
  const told = degree === 'same' || degree === 'same-years' || degree === 'same-part' ? (known?.reason ?? a.reason ?? b.reason) : undefined
  const reason = reasonFor(own, share, listed, told)
  return { rarity, ...(reason && { reason }) }
}

/** A share of the list so small is told as rare. */
const FEW = 0.02

/** In words, only where something is known: from the user's list first, then from what is known of the fact itself. */
function reasonFor(own: number | undefined, share: Share | undefined, listed: number, known: Message | undefined): Message | undefined {
  if (share && listed >= 0.1) return { key: 'affinity.rarity.listed', values: [share.count, share.total], count: share.count }
  if (known) return known
  if (share && share.total >= ENOUGH_PEOPLE && share.count > 0 && listed <= FEW) return { key: 'affinity.rarity.few', values: [share.count, share.total] }
  if (own !== undefined && own >= 0.65) return { key: 'affinity.rarity.rare' }
  if (own !== undefined && own <= 0.15) return { key: 'affinity.rarity.common' }
  return undefined
}
