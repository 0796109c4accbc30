import { fold, LIMITS } from '../core/text'
import { FIELD_STEMS, LOWERING, LOWERING_AFTER, NOT_NOW, RANK_WORDS } from './data/titles'
import { RANK_WORDS_EAST } from './data/titles-east'
import { NO_SPACES, ranksWithoutSpaces } from './title-without-spaces'

/** 0 learning, 1 beginning, 2 practising, 3 senior or leading work, 4 leading people, 5 directing an area, 6 leading the whole. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** What a title says about rank and field. Never about age. */
export interface Seniority {
  level: Level
  /** Whether a word of rank was found; else `level` is 2, a guess. */
  known: boolean
  /** Field of work by a short English name ("engineering"), where the title tells it. For comparing, not for showing. */
  function?: string
  /** Leads people, by title. */
  leads: boolean
  /** Sits where people and money are decided on, by title. */
  decides: boolean
}

const EXACT = new Map<string, Level>()
const ENDINGS: [string, Level][] = []
for (const line of `${RANK_WORDS.trim()}\n${RANK_WORDS_EAST.trim()}`.split('\n')) {
  const [level = '2', ...words] = line.split('|')
  for (const word of words) {
    if (word.startsWith('*')) ENDINGS.push([word.slice(1), levelOf(Number(level))])
    else EXACT.set(word, levelOf(Number(level)))
  }
}
ENDINGS.sort((a, b) => b[0].length - a[0].length)
const LONGEST = 4

const FIELDS = FIELD_STEMS.trim().split('\n').map((line) => line.split('|')).map(([name = '', ...stems]) => ({ name, stems: stems.map((stem) => fold(stem)) }))

/** Where the title ends and the organisation begins, and where one title ends and the next begins. */
const BREAKS = /\s+(?:at|bei|chez|presso|bij|hos|em|@)\s+|\s*@\s*/i
const BETWEEN = /[|•·;/,\n]|\s[-–—]\s|\s(?:&|and|und|et|y|e|ja|och|en)\s/

function levelOf(value: number): Level {
  const rounded = Math.min(6, Math.max(0, Math.round(value)))
  return ([0, 1, 2, 3, 4, 5, 6] as const)[rounded] ?? 2
}

/** A rank that is known from elsewhere than a title; outside 0 to 6 the nearest. */
export function rankAt(value: number): Pick<Seniority, 'level' | 'known' | 'leads' | 'decides'> {
  const level = levelOf(value)
  return { level, known: true, leads: level >= 4, decides: level >= 5 }
}

/**
 * Rank and field of work from a title or headline, in the languages of `data/titles.ts`. Of several titles the highest counts;
 * former and hoped-for ones do not. Bounded: the first 300 units are read.
 */
export function readSeniority(title: string): Seniority {
  const now = title.slice(0, LIMITS.name).split(BREAKS)[0] ?? ''
  const titles = now.split(BETWEEN).map(wordsOfTitle).filter((words) => words.length > 0 && !words.slice(0, 2).some((word) => NOT_NOW.has(word)))
  const ranks = titles.map(rankOf).filter((rank) => rank !== undefined)
  const level = ranks.length === 0 ? 2 : levelOf(Math.max(...ranks))
  const field = fieldOf(titles.flat())
  return { level, known: ranks.length > 0, ...(field && { function: field }), leads: level >= 4, decides: level >= 5 }
}

/** The words of one title, up to the person it serves: an "Executive Assistant to the CEO" is no CEO. */
function wordsOfTitle(part: string): string[] {
  const words = fold(part).split(' ').filter((word) => word !== '')
  const assists = words.findIndex((word) => word.startsWith('assist') || word === 'sekretar' || word === 'avustaja')
  const end = words.findIndex((word, at) => word === 'to' || (assists >= 0 && at > assists && SERVES.has(word) && words[at + 1] !== 'direction'))
  return end > 0 ? words.slice(0, end) : words
}
const SERVES = new Set(['de', 'del', 'della', 'der', 'des', 'di', 'do', 'du', 'till', 'van'])

/** The rank of one title: the highest of its phrases, longest phrases first, lowered by "deputy" and the like; "senior" lifts nothing above it. */
function rankOf(words: readonly string[]): number | undefined {
  let best = words.flatMap((word) => (NO_SPACES.test(word) ? ranksWithoutSpaces(word) : [])).reduce<number | undefined>(mergeRank, undefined)
  for (let at = 0; at < words.length; ) {
    const { level, length } = phraseAt(words, at)
    if (level !== undefined) {
      const isLowered = (at > 0 && LOWERING.has(words[at - 1] ?? '')) || LOWERING_AFTER.has(words[at + length] ?? '')
      const lowered = level > 2 && isLowered ? level - 1 : level
      best = mergeRank(best, lowered)
    }
    at += length
  }
  return best
}

/** Rank words after each other: learners stay learners ("student researcher"), "junior" lowers ("junior manager" leads nobody), else the higher counts. */
function mergeRank(best: number | undefined, next: number): number {
  if (best === undefined) return next
  if (Math.min(best, next) === 0) return 0
  if (best === 1 && next === 2) return 1
  if (best === 1 && next === 3) return 2
  return Math.max(best, next)
}

function phraseAt(words: readonly string[], at: number): { level: Level | undefined; length: number } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const level = EXACT.get(words.slice(at, at + length).join(' '))
    if (level !== undefined) return { level, length }
  }
  const word = words[at] ?? ''
  const officer = word === 'chief' ? words.slice(at, at + LONGEST).indexOf('officer') : -1
  if (officer > 0) return { level: 6, length: officer + 1 }
  const ending = ENDINGS.find(([end]) => word.length > end.length + 2 && word.endsWith(end))
  return { level: ending?.[1], length: 1 }
}

/** The field that most words of the title tell; the first of equals. */
function fieldOf(words: readonly string[]): string | undefined {
  let [best, most] = [undefined as string | undefined, 0]
  for (const { name, stems } of FIELDS) {
    const hits = words.filter((word) => stems.some((stem) => (NO_SPACES.test(stem) ? word.includes(stem) : stem.length <= 3 ? word === stem : word.startsWith(stem)))).length
    if (hits > most) [best, most] = [name, hits]
  }
  return best
}
