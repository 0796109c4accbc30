import { COMMON_SKILLS, SKILL_NAMES } from '../data/skills'
import { defineKind, type Parsed } from '../kind'
import { aliasesOf, compareKeys, parsePlain } from '../plain-name'
import { sayPlainly } from '../sentences'
import { rowsOf } from '../rows'

const RULES = { aliases: aliasesOf(rowsOf(SKILL_NAMES)) }

/** Skills and fields of work. */
export const kind = defineKind({
  kind: 'skill',
  use: 'fit',
  rarity: 0.35,
  overlaps: false,
  parse,
  compare: compareKeys,
  sentence: (pair) => sayPlainly('skill', pair),
})

function parse(text: string): Parsed {
  const parsed = parsePlain(text, RULES)
  return COMMON_SKILLS.has(parsed.key) ? { ...parsed, rarity: 0.08 } : parsed
}
