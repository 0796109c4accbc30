import { defineKind, type Likeness, type Parsed } from '../kind'
import { sayPlainly, sayTogether } from '../sentences'
import { keyOr, labelOf, tidy, wordsOf } from '../tokens'

const YEAR = /^(?:19|20)\d\d$/
const SHORT_YEAR = /[’'](\d\d)\b/

/** Conferences, meet-ups, sessions. Editions of one series meet as "near": both know it, not each other from it. */
export const kind = defineKind({
  kind: 'event',
  use: 'icebreaker',
  rarity: 0.6,
  overlaps: true,
  parse,
  compare,
  sentence: (pair) => (pair.degree === 'near' ? sayPlainly('event', pair) : sayTogether('event', pair)),
})

function parse(text: string): Parsed {
  const clean = tidy(text)
  const words = wordsOf(clean.replace(SHORT_YEAR, ' 20$1')).filter((word) => word !== 'the')
  const edition = words.findLast((word) => YEAR.test(word))
  const series = words.filter((word) => word !== edition).join(' ')
  const key = keyOr(text, edition && series ? `${series}|${edition}` : series || (edition ?? ''))
  return { key, label: labelOf(text), forms: series === '' ? [] : [series], ...(edition && { edition: Number(edition) }) }
}

/** Sure only of the same edition; without a year on one side, of the same series. */
function compare(a: Parsed, b: Parsed): Likeness | undefined {
  if (!a.forms.some((form) => b.forms.includes(form))) return undefined
  return a.edition === b.edition ? 'same' : 'near'
}
