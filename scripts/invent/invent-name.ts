import { fold } from '../../lib/core/text'
import { NAME_STYLES, type NameStyle, UNUSUAL_NAMES } from './data/names'
import type { Random } from './random'

const TOTAL = NAME_STYLES.reduce((sum, { weight }) => sum + weight, 0)

function pickStyle(random: Random): NameStyle {
  let left = random.next() * TOTAL
  const style = NAME_STYLES.find(({ weight }) => (left -= weight) < 0)
  return style ?? random.pick(NAME_STYLES)
}

/** A name, in one of several scripts; one in a hundred is such as no form expects. */
export function inventName(random: Random): string {
  if (random.chance(0.01)) return random.pick(UNUSUAL_NAMES)
  const { given, family, joined } = pickStyle(random)
  if (joined) return random.pick(family) + random.pick(given)
  const second = random.chance(0.08) ? ` ${random.pick(given)}` : ''
  const double = random.chance(0.05) ? `-${random.pick(family)}` : ''
  return `${random.pick(given)}${second} ${random.pick(family)}${double}`
}

/** The name as an address writes it; a number keeps namesakes apart. */
export const slugOf = (name: string, number: number): string => `${fold(name, 60).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'person'}-${number}`
