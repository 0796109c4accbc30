import { fold } from '../core/text'
import type { Entry } from '../model/records'
import type { Candidate } from './standing'

/** Words too common to tell a topic. Folded. */
const COMMON = new Set(`
  about after also and another are become been being better career company do find first for from get grow have how in into is it job join
  know learn lead leader leading like made make more move my new next not of on one our out own people program role self senior some someone
  start team that the their them they this time to understand use want what when where which who will with work working would year years you
  your
`.trim().split(/\s+/))

/** All that the person shows of their work, folded once, at most 20,000 units of prose. */
export function readWork(person: Candidate): string {
  const facts = person.facts.filter((fact) => fact.kind === 'skill' || fact.kind === 'project' || fact.kind === 'cause' || fact.kind === 'employer')
  const lines = [person.title, person.headline, ...facts.slice(0, 200).flatMap((fact) => [fact.text, fact.detail])]
  const prose = (person.about ?? '').slice(0, 20_000).split(/[.!?\n]/).map((line) => fold(line))
  return ` ${[...lines.map((line) => fold(line ?? '')), ...prose].join(' ')} `
}

/**
 * The entries (wishes, goals) that the work touches: every telling word of the entry stands in it, or two do. Words of four letters
 * or more, or written in capitals ("SQL").
 */
export function findTouched(entries: readonly Entry[], work: string): Entry[] {
  return entries.filter(({ text }) => {
    const words = tellingWords(text)
    const hits = words.filter((word) => work.includes(` ${word} `)).length
    return hits > 0 && hits >= Math.min(2, words.length)
  })
}

function tellingWords(text: string): string[] {
  const acronyms = new Set((text.slice(0, 300).match(/\b[A-Z][A-Z0-9+#]{1,3}(?![A-Za-z])/g) ?? []).map((word) => fold(word)))
  return [...new Set(fold(text).split(' '))].filter((word) => (word.length >= 4 || acronyms.has(word)) && !COMMON.has(word))
}
