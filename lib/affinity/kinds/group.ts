import { defineKind } from '../kind'
import { compareKeys, parsePlain } from '../plain-name'
import { sayTogether } from '../sentences'

const RULES = {
  drop: new Set(['asbl', 'ev', 'inc', 'ltd', 'rf', 'ry', 'the', 'vzw']),
  nothing: new Set(['alumni', 'club', 'community', 'group', 'member', 'volunteer']),
}

/** Clubs, societies, communities, alumni groups. Chapters of one society are different groups until they are known as such. */
export const kind = defineKind({
  kind: 'group',
  use: 'icebreaker',
  rarity: 0.6,
  overlaps: true,
  parse: (text) => parsePlain(text, RULES),
  compare: compareKeys,
  sentence: (pair) => sayTogether('group', pair),
})
