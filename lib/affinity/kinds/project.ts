import { defineKind, type Parsed } from '../kind'
import { compareKeys, parsePlain } from '../plain-name'
import { sayPlainly } from '../sentences'
import { labelOf, tidy } from '../tokens'

const RULES = {
  drop: new Set(['the']),
  nothing: new Set(['blog', 'dotfiles', 'home page', 'homepage', 'my website', 'personal website', 'portfolio', 'side project', 'test', 'thesis', 'website']),
}

/** Addresses of a repository or project page, without scheme and host: "https://github.com/a/b" is "a/b". Linear: no nested repeats. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?:github|gitlab|codeberg|bitbucket)\.(?:com|org)\//i

/** Projects that people work on. */
export const kind = defineKind({
  kind: 'project',
  use: 'fit',
  rarity: 0.7,
  overlaps: false,
  parse,
  compare: compareKeys,
  sentence: (pair) => sayPlainly('project', pair),
})

function parse(text: string): Parsed {
  const clean = tidy(text)
  if (!ADDRESS.test(clean)) return parsePlain(text, RULES)
  const path = clean.replace(ADDRESS, '').replace(/(?:\.git)?\/?$/, '')
  return { ...parsePlain(path, RULES), label: labelOf(path) }
}
