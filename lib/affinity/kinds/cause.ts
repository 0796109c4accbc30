import { CAUSE_NAMES } from '../data/causes'
import { defineKind } from '../kind'
import { aliasesOf, compareKeys, parsePlain } from '../plain-name'
import { sayPlainly } from '../sentences'
import { rowsOf } from '../rows'

const RULES = { aliases: aliasesOf(rowsOf(CAUSE_NAMES)), drop: new Set(['the', 'a']) }

/** Causes: what people stand up for. Shared values are fit, not only an icebreaker (Eby et al. 2013). */
export const kind = defineKind({
  kind: 'cause',
  use: 'fit',
  rarity: 0.45,
  overlaps: false,
  parse: (text) => parsePlain(text, RULES),
  compare: compareKeys,
  sentence: (pair) => sayPlainly('cause', pair),
})
