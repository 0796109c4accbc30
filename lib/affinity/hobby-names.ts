import { HOBBIES } from './data/hobbies'

/** A hobby by its usual name, and what it is a kind of. */
export interface Hobby {
  name: string
  /** Wider hobbies in which two kinds meet each other. */
  families: readonly string[]
  /** Wider hobbies that it is one of, in which two kinds do not meet. */
  wide: readonly string[]
  /** 0 common … 1 rare; missing for one that the table lacks. */
  rarity?: number
}

export const MEDIUM = 0.45
const RARITY = { common: 0.15, rare: 0.75 } as const

const listOf = (text: string): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '')

/** Every name of the table -> its hobby. */
const TABLE: ReadonlyMap<string, Hobby> = new Map(HOBBIES.trim().split('\n').flatMap((line) => {
  const [before = '', level = ''] = line.split('!').map((part) => part.trim())
  const [narrow = '', wide = ''] = before.split('<<')
  const [names = '', families = ''] = narrow.split('<')
  const all = listOf(names)
  const hobby: Hobby = { name: all[0] ?? '', families: listOf(families), wide: listOf(wide), rarity: level === 'common' || level === 'rare' ? RARITY[level] : MEDIUM }
  return all.map((name) => [name, hobby] as const)
}))

/** Words around a hobby that say how someone is at it, not what it is. Folded. */
const AROUND = new Set(`
  a absolutely also am amateur an and any at avid beginner big bit casual crazy club competitive currently die do doing enjoy enjoying enthusiast enthusiastic
  fan fanatic gern gerne going great hobby hobbyist i ich im in into j keen la le les lifelong like lot love lover loves loving me mon my new nerd nut obsessed occasional of on out passion passionate play
  player playing practice practicing practise practising proud recreational semi professional serious social some spiele the to tocar jouer jugar toca try trying very weekend with
`.trim().split(/\s+/))

/** Words before a known hobby that narrow it: "alpine climbing" is climbing, while "fantasy football" is no football. Folded. */
const NARROWING = new Set(`
  acoustic advanced alpine ancient balcony baroque big blues celtic chinese city classical coastal contemporary country cross deep distance endurance family fast flamenco folk
  formation freestyle french group guerrilla indian indoor irish italian japanese jazz korean lake lead long masters medieval mexican modern mountain multi night nordic
  ocean off old outdoor pitch plant based renaissance river rock short solo sport sports spring street summer team thai traditional trad travel urban vegan
  vegetarian vintage wall water wild winter wilderness woodland world
`.trim().split(/\s+/))

/** Verbs before a thing that one makes, keeps or mends: "building model trains", "restoring old radios". Folded. */
const DOING = new Set('brewing building caring collecting creating fixing flying growing keeping learning making raising repairing restoring riding training'.split(' '))

/** What one does a hobby with, after its verb: "cooking Italian food", "painting landscapes", while "running a company" is no running. Folded. */
const OBJECTS = new Set(`
  adventure beer biographies birds boats books bread buses cakes cars chairs comics cookies dinghies dishes fantasy fiction food for from fun furniture garments hats hills history
  in japan jumpers lakes landscapes loaves meals mittens mountains mysteries nature night novels outdoors pastries peaks pies pizza portraits quilts races rivers
  scarves science sea sharks ships socks songs still stories sweaters tables thrillers toys trails trains vegetables weekends wooden yachts
`.trim().split(/\s+/))

/** The hobby of a phrase; where the table has none, the phrase itself stands for it. */
export function findHobby(words: readonly string[]): Hobby {
  const bare = words.filter((word) => !AROUND.has(word))
  const made = DOING.has(bare[0] ?? '') ? lookUp(bare.slice(1)) : undefined
  // Only plants are grown: "growing squash" is no game.
  const known = lookUp(words) ?? lookUp(bare) ?? lookUp(beforeCompany(words).filter((word) => !AROUND.has(word))) ?? (bare[0] === 'growing' && made?.families.includes('gardening') === false && made.name !== 'gardening' ? undefined : made)
  if (known) return known
  for (let from = 1; from < bare.length && from <= 3; from++) {
    if (!bare.slice(0, from).every((word) => NARROWING.has(word))) break
    const wider = lookUp(bare.slice(from))
    if (wider) return { name: bare.join(' '), families: [wider.name, ...wider.families], wide: wider.wide }
  }
  const [first = '', ...rest] = bare
  const doing = first.endsWith('ing') && rest.length > 0 && rest.every((word) => OBJECTS.has(word) || NARROWING.has(word)) ? lookUp([first]) : undefined
  if (doing) return { name: bare.join(' '), families: [doing.name, ...doing.families], wide: doing.wide }
  const narrower = twiceNamed(bare) ?? beforeQualifier(words)
  if (narrower) return { name: bare.join(' '), families: [narrower.name, ...narrower.families], wide: narrower.wide }
  return { name: (bare.length === 0 ? words : bare).join(' '), families: [], wide: [] }
}

/** With whom or where one is at it: "the cello in an orchestra", "football for a Sunday team". Folded. */
const COMPANY = /^(.+?) (?:for|in|with) (?:a|an|my|our|the) (?:\S+ ){0,2}(?:band|choir|chorus|club|ensemble|friends|group|kids|league|orchestra|quartet|side|team|trio)$/

/** What stands before the company; nothing where there is none. */
const beforeCompany = (words: readonly string[]): readonly string[] => COMPANY.exec(words.join(' '))?.[1]?.split(' ') ?? []

/** "Vipassana meditation": both halves name one hobby. */
function twiceNamed(words: readonly string[]): Hobby | undefined {
  for (let at = 1; at < words.length && at <= 3; at++) {
    const [one, two] = [lookUp(words.slice(0, at)), lookUp(words.slice(at))]
    if (one && two && (one === two || one.families.includes(two.name))) return two
  }
  return undefined
}

/** Words after which a Romance language narrows the hobby before them: "escalada en roca", "photographie de rue". Folded. */
const QUALIFY = new Set('al alla au aux da de del della des di du en sur'.split(' '))

function beforeQualifier(words: readonly string[]): Hobby | undefined {
  const [first = '', second = ''] = words
  return words.length >= 3 && words.length <= 5 && first.length >= 4 && QUALIFY.has(second) ? lookUp([first]) : undefined
}

/** Whether the table knows the words as a hobby, as they stand. */
export const isHobby = (words: readonly string[]): boolean => lookUp(words) !== undefined

/** As written, without a plural or a Finnish ending, in British spelling, and by who does it: "trail runner" is trail running. */
function lookUp(words: readonly string[]): Hobby | undefined {
  if (words.length === 0) return undefined
  const name = words.join(' ')
  return TABLE.get(name) ?? asOneWord(name) ?? byDoer(name) ?? (name.endsWith('s') ? TABLE.get(name.slice(0, -1)) : name.length > 3 ? TABLE.get(`${name}s`) : undefined) ?? (name.includes('color') ? TABLE.get(name.replaceAll('color', 'colour')) : undefined)
}

/** Names of several words, written as one: "breadmaking", "cardgames"; and "hobby" before a name: "Hobbyfotograf". Short ones would meet strangers. */
const JOINED: ReadonlyMap<string, Hobby> = new Map([...TABLE].filter(([name]) => name.includes(' ') && name.length > 8).map(([name, hobby]) => [name.replaceAll(' ', ''), hobby]))

function asOneWord(name: string): Hobby | undefined {
  if (name.includes(' ')) return undefined
  const rest = name.startsWith('hobby') && name.length > 9 ? name.slice(5) : undefined
  return JOINED.get(name) ?? (rest === undefined ? undefined : (TABLE.get(rest) ?? byDoer(rest)))
}

/** "climber" climbs, "guitarist" plays the guitar, "fisherman" fishes; short words have no stem. */
function byDoer(name: string): Hobby | undefined {
  if (name.length < 5) return undefined
  for (const [end, starts] of DOERS) {
    if (!name.endsWith(end)) continue
    for (const start of starts) {
      const hobby = TABLE.get(name.slice(0, -end.length) + start)
      if (hobby) return hobby
    }
  }
  return undefined
}

const DOERS: readonly (readonly [string, readonly string[]])[] = [
  ['ers', ['ing']], ['er', ['ing']], ['ists', ['', 'y']], ['ist', ['', 'y']], ['fisherman', ['fishing']], ['fisherwoman', ['fishing']], ['nerd', ['']], ['geek', ['']], ['ta', ['']], ['a', ['']],
]
