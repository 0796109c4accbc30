import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cue, NAME, PLACE } from '../../lib/affinity/free-text/place-cue'

const SENTENCES = readFileSync(join(import.meta.dirname, '../fixtures/free-text/strangers.jsonl'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text)

/** Names at the end, in the middle, first, twice, within a choice, after a negative look. */
const WORDS = [
  String.raw`\b[Gg](?:rew|rown|rowing) up(?:\s[^\s,.;]{1,20}){0,9}?\s(?:in|near|outside)\sPLACE`,
  String.raw`${PLACE}(?:\s|-)(?:native|born and raised|born|raised|bred)\b`,
  String.raw`\b[Ff]rom\sPLACE\s?[,;|·–—-]\s?(?:now\s|currently\s)?(?:living|based)?\s?in\s${NAME}`,
  String.raw`\b(?:[Bb]ased|[Ll]iving|[Nn]ow)\sin\s${NAME}(?:,\s${NAME})?\s?[,;|·–—-]\s?(?:but\s|originally\s)?from\sPLACE`,
  String.raw`(?<![\p{L}])PLACE['’](?:da|de|ta|te)\s(?:doğdum|büyüdüm)`,
  String.raw`\b(?:[Bb]ased|[Ll]iv(?:e|es|ing)|[Rr]esid(?:e|es|ing)|[Ss]ettled)\s(?:and working\s|now\s|currently\s)?(?:in|near|outside)\sPLACE`,
]

it('looking first for what stands around a name leaves no place unseen', () => {
  let seen = 0
  for (const words of WORDS) {
    const plain = new RegExp(words.replace('PLACE', () => PLACE), 'gu')
    const { findIn } = cue(words, 'hometown')
    for (const sentence of [...SENTENCES, 'Ankara’da doğdum', 'Now in Oslo, Norway — originally from Turku', 'From Lagos, now living in Leeds']) {
      const found = [...sentence.matchAll(plain)].map(([whole]) => whole)
      expect([...findIn(sentence)].map(([whole]) => whole)).toEqual(found)
      seen += found.length
    }
  }
  expect(seen).toBeGreaterThan(10)
})
