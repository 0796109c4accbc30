import { isHobby, findHobby } from '../hobby-names'
import { wordsOf } from '../tokens'
import { clausesOf, says, type Clause } from './clauses'
import { DENIAL, LEISURE, OTHERS } from './cues'
import { readWithoutSpaces } from './hobby-other-scripts'
import { readSigns } from './hobby-signs'
import { countForeignVerbs, englishVerb, foreignVerb, pastVerb } from './hobby-verbs'
import { hobbiesThere, withoutAway } from './leisure-places'
import { BUSINESS_AFTER, WORDS_ELSEWHERE, DOER, DOING_IT, NO_HOBBY_AFTER, NO_HOBBY_BEFORE, NEVER_SPOTTED, ORDINARY, PROFESSIONS } from './hobby-words'

/** A hobby as written in a sentence. */
export interface Mention {
  text: string
}

const LONGEST_NAME = 4
const SUBJECT = /^ (?:i|im|ive|id|ill|we|he|she|they|it|ich|je|jai|yo|io|eu|ik|jag|mina|minulla) /

/** What the sentence has said so far, which a bare "chess and sailing" after a comma inherits. */
interface Mood {
  leisure: boolean
  denied: boolean
  others: boolean
}

/**
 * Hobbies that a sentence says its writer (or the one it is about) has. Known names only, but for lists after "Hobbies:". A denial, another
 * person as the subject, a figure of speech or a business with the name yield nothing.
 */
export function readHobbies(sentence: string): Mention[] {
  if (NO_LEISURE.test(sentence)) return []
  const found: Mention[] = [...readSigns(sentence), ...readWithoutSpaces(sentence)].map((text) => ({ text }))
  const clauses = clausesOf(withAnd(sentence.replace(ELISION, ''))).map((clause) => ({ ...clause, folded: withoutAway(clause.folded).replace(TURKISH_OBJECT, '$1k ') }))
  const whole = clauses.map(({ folded }) => folded.trim()).join(' ')
  const mood: Mood = { leisure: found.length > 0 || BEGINS_LEISURE.test(sentence) || says(` ${whole} `, LEISURE_AT_END) || isListOfHobbies(clauses) || tellsByVerbs(whole.split(' ')), denied: false, others: false }
  const list = listedAfterLabel(sentence)
  if (list) return list
  for (const clause of clauses) {
    const others = turn(mood, clause)
    if (mood.denied) continue
    found.push(...hobbiesIn(clause, mood, others))
    if (mood.leisure && !mood.others) found.push(...hobbiesThere(clause.folded).map((text) => ({ text })))
  }
  return found.length > 0 || !mood.leisure || mood.denied || mood.others ? found : topicOf(sentence)
}

/** "Dungeons & Dragons": two words that together name one hobby are not parted at the sign between them. */
const withAnd = (sentence: string): string =>
  sentence.replace(/(?<![\p{L}])(\p{L}{1,20}) & (?=(\p{L}{1,20}))/gu, (written, first: string, second: string) => (isHobby(wordsOf(`${first} and ${second}`)) ? `${first} and ` : written))

/** "d'escalade", "l'aviron". */
const ELISION = /(?<![\p{L}])[dlDL]['’](?=\p{L})/gu

/** "Yüzmeyi severim": the Turkish infinitive as an object. Folded. */
const TURKISH_OBJECT = /(\b[a-z]{2,}m[ea])yi /g

/** Work by its own word. */
const NO_LEISURE = /\bfor a living\b|\bwith (?:data|code|words|numbers|pixels|spreadsheets)\b[.!]?$|\b(?:through|in) life\b|\bour mission\b|\b(?:research|academic|professional|scientific|teaching|technical|current|main) interests\b|\bForschungsinteressen\b|\bintérêts de recherche\b/iu

/** "Likes: …", "Sport: …", "Currently obsessed with: …". */
const BEGINS_LEISURE = /^\s*(?:likes|loves|enjoys|sports?|sportarten|deportes|sporten|fun facts?|off[- ]duty|weekends?|off the clock|currently into)\s*:/iu

/** Said of hobbies after they are named. Folded. */
const LEISURE_AT_END = ['keep me sane', 'keeps me sane', 'keep me busy', 'keeps me busy', 'my passion', 'my passions', 'my therapy', 'make me happy', 'makes me happy', 'is my thing', 'are my thing', 'bring me joy', 'brings me joy', 'keep me grounded', 'keeps me grounded', 'my great loves', 'taught me patience', 'saved my life', 'my first love']

/** "Board games, craft beer, bad puns.": a bare list of short things, two of them hobbies beyond doubt, or who does them: "Runner, reader, …". */
function isListOfHobbies(clauses: readonly Clause[]): boolean {
  const items = clauses.flatMap(({ folded }) => folded.trim().split(' and ')).map((item) => item.trim().split(' '))
  if (items.length < 2 || items.some((words) => words.length > 5)) return false
  const known = items.filter((words) => isHobby(words))
  const sure = known.filter((words) => { const { name } = findHobby(words); return (DOER.test(words.at(-1) ?? '') && !PROFESSIONS.has(words.at(-1) ?? '')) || (!ORDINARY.has(name) && !NEVER_SPOTTED.has(name)) })
  return sure.length > 0 && known.length >= 2 || known.length >= 3
}

/** Two verbs of leisure, or one beside a hobby that is no other word: "segelt auf der Weser und singt im Kirchenchor". */
function tellsByVerbs(words: readonly string[]): boolean {
  const verbs = countForeignVerbs(words)
  return verbs >= 2 || (verbs === 1 && words.some((word) => word.length > 4 && isHobby([word]) && !ORDINARY.has(findHobby([word]).name) && !NEVER_SPOTTED.has(findHobby([word]).name) && !WORDS_ELSEWHERE.has(word)))
}

/** "Cricket, on the other hand, I love": the hobby stands alone before what is said of it. */
function topicOf(sentence: string): Mention[] {
  const words = clausesOf(sentence)[0]?.folded.trim().split(' ') ?? []
  return words.length <= 3 && isHobby(words) ? [{ text: words.join(' ') }] : []
}

const LABEL = /^\s*(?:my\s+)?(?:hobbies|hobbies and interests|hobbies & interests|interests|personal interests|interests and hobbies|pastimes|hobbys|hobbys und interessen|interessen|loisirs|aficiones|intereses|harrastukset|intressen|fritidsintressen|hobby's|hobby|passatempos)\s*(?:include|are|:|-|–|—)\s*:?\s*/iu

/** "Hobbies: letterpress, my allotment": every item is one, known or not. */
function listedAfterLabel(sentence: string): Mention[] | undefined {
  const label = LABEL.exec(sentence)
  if (!label) return undefined
  const items = sentence.slice(label[0].length).split(/[,;/•|]|\s(?:and|und|et|y|e|ja|och|en|&)\s/u).map((item) => item.replace(/[.!]+$/, '').trim())
  const isVague = /^\s*(?:personal\s+)?(?:interests|interessen|intereses|intressen)/iu.test(sentence)
  const known = items.filter((item) => isHobby(wordsOf(item)))
  if (isVague && known.length * 2 < items.length) return known.filter((item) => !NEVER_SPOTTED.has(findHobby(wordsOf(item)).name)).map((text) => ({ text }))
  const named = items.filter((item) => item !== '' && item.split(/\s+/).length <= 5 && !says(` ${item.toLowerCase()} `, DENIAL))
  return named.map((text) => ({ text }))
}

/** The clause's own words change what holds; a clause without a subject of its own goes on as before. Returns from where on it is about someone else. */
function turn(mood: Mood, { folded }: Clause): number {
  const rest = withoutIdleNot(folded)
  const own = SUBJECT.test(folded) || says(folded, SUBJECTS)
  if (own) Object.assign(mood, { denied: false, others: false })
  if (says(folded, LEISURE) || / (?:wenn ich nicht|quand je ne|lorsque je ne|cuando no|quando non|quando nao|als ik niet|nar jag inte) /.test(folded) || / (?:when|whenever|if) (?:[a-z]+ ){1,2}not /.test(folded)) mood.leisure = true
  if (says(rest, DENIAL)) mood.denied = true
  else if (says(folded, LEISURE)) mood.denied = false
  const from = mood.others ? 0 : otherIn(folded)
  if (from < Infinity) mood.others = true
  return from
}

const SUBJECTS = ['i', 'im', 'ive', 'he', 'she', 'we', 'ich', 'je', 'yo']

/** "When I'm not coding" and "not only" deny nothing. */
const withoutIdleNot = (folded: string): string =>
  folded.replace(/ (?:wenn|quand|cuando|quando|als|nar|lorsque) (?:ich|je|no|non|nao|ik|jag|ne|io) (?:\w+ ){0,2}?(?:nicht|pas|niet|inte|ne)?(?: \w+)? /g, ' ').replace(/ (?:when|if|whenever|while|and when) (?:(?:i|im|i am|she|he|they|hes|shes|is|am|are|not) ){1,4}(?:not )?/g, ' ').replace(/ not (?:only|just|stopped|looked back|put it down|looked up|at my|at the|at work|working|coding|to mention|in the office|in the lab|on call|writing|reading|teaching|behind|in meetings|traveling|travelling|designing|busy|chasing|debugging|building|glued)/g, ' ').replace(/ (?:cannot|cant|couldnt|could not|can not) (?:resist|stop|live without|get enough|imagine|wait)/g, ' ').replace(/ never (?:far from|stopped|looked back|miss|tire of|without|say no to)/g, ' ').replace(/ (?:dont|do not) (?:miss|get me started)/g, ' ')

/** Where someone else becomes what the clause is about: not after "with", and not where "and I" or "taught me" follows. Infinity for nowhere. */
function otherIn(folded: string): number {
  let first = Infinity
  for (const other of OTHERS) {
    const at = folded.indexOf(` ${other} `)
    if (at < 0 || at > first) continue
    const before = folded.slice(0, at + 1)
    const after = folded.slice(at + other.length + 1)
    const isDescribed = /^ (?:who|that|whose) /.test(after)
    if ((!isDescribed && / (?:with|alongside|beside|against|to|for|of|before|than) (?:\w+ ){0,3}$/.test(before)) || /^ (?:and i|and me|taught me|(?:would|will|might) (?:say|tell|describe|call)|(?:say|call|tell|describe) (?:i|me|that i|im)|got me|gave me|introduced me|of)\b/.test(after)) continue
    if (isDescribed || / (?:my|our|his|her|their|the|whose|meine|mein|mon|ma|mi|mijn|min|meu|minha) (?:\w+ ){0,2}$/.test(before) || /ni$/.test(other)) first = at
  }
  return first
}

/** The known names in a clause, longest first, that the clause makes a hobby. */
function hobbiesIn(clause: Clause, mood: Mood, others: number): Mention[] {
  const words = clause.folded.trim().split(' ')
  const found: Mention[] = []
  const isOthers = (at: number): boolean => ` ${words.slice(0, at).join(' ')}`.length > others
  for (let at = 0; at < words.length; at++) {
    const verb = isOthers(at) ? undefined : verbAt(words, at, mood, clause)
    if (verb !== undefined) {
      found.push({ text: verb })
      mood.leisure = true
      continue
    }
    for (let length = Math.min(LONGEST_NAME, words.length - at); length >= 1; length--) {
      const name = words.slice(at, at + length)
      if (!isHobby(name)) continue
      const usual = findHobby(name).name
      if ((NEVER_SPOTTED.has(usual) && !isGoPlayed(words, at, name)) || (length === 1 && WORDS_ELSEWHERE.has(name[0] ?? '') && !isPlayed(words, at))) continue
      if (!isOthers(at) && isMeant(words, at, length, clause, mood)) {
        found.push({ text: length === 1 && isBareVerb(name[0] ?? '', usual) ? usual : name.join(' ') })
        // "I knit, and sew my own clothes": who does one thing for its own sake goes on in the same breath.
        if (VERBS.has(name.join(' '))) mood.leisure = true
      }
      at += length - 1
      break
    }
  }
  return found
}

/** Verbs that begin what third persons write of themselves, or follow their first names: "Swims in the sea", "Aoife climbs at weekends". */
const BEGINNING = new Set('bakes boulders climbs cycles dances fences forages gardens hikes kayaks knits rows sails sews sings skis surfs swims'.split(' '))
const COMMON_SUBJECTS = new Set('company everyone everything it market nobody our product software team that the this who'.split(' '))

/** "I fence", "ich klettere": a hobby told by its verb alone, with nothing after it that makes work of it. */
function verbAt(words: readonly string[], at: number, mood: Mood, clause: Clause): string | undefined {
  const [word = '', previous = ''] = [words[at], words[at - 1]]
  const after = ` ${words.slice(at + 1).join(' ')} `
  const foreign = foreignVerb(word, previous, mood.leisure)
  if (foreign !== undefined) return foreign
  const past = pastVerb(word, after)
  if (past !== undefined) return past
  if (VERBS.has(word) || (at === 0 && !mood.leisure && !BEGINNING.has(word))) return undefined
  const isNamed = !mood.others && at <= 1 && BEGINNING.has(word) && (at === 0 || /^\p{Lu}\p{Ll}/u.test(clause.text)) && !COMMON_SUBJECTS.has(previous)
  const english = englishVerb(word, isNamed ? 'she' : previous)
  if (english === undefined || (previous === 'and' && !mood.leisure)) return undefined
  const usual = findHobby([english]).name
  if (NEVER_SPOTTED.has(usual)) return undefined
  const isWork = (NO_HOBBY_AFTER[usual] ?? []).some((next) => after.startsWith(` ${next} `))
  return !isWork && (after.trim() === '' || FREELY.test(after) || / (?:where|and) $/.test(` ${words.slice(0, at - 1).join(' ')} `)) ? english : undefined
}

/** "Plays Go", "the odd game of Go": the game, and no verb or programming language. */
const isGoPlayed = (words: readonly string[], at: number, name: readonly string[]): boolean =>
  name.length === 1 && name[0] === 'go' && / (?:i play|plays|playing|game of|games of) $/.test(` ${words.slice(0, at).join(' ')} `)

/** "Tocar el bajo", "spiele Horn": what is another word elsewhere is an instrument after the verb. */
function isPlayed(words: readonly string[], at: number): boolean {
  const before = ` ${words.slice(0, at).join(' ')} `
  return PLAYED_ABROAD.test(before) || PLAYED.test(before)
}

/** A club or the like that the sentence says one belongs to: "member of the Elmsworth Chess Club". */
const BELONGS = /(?:organi[sz]er|member|captain|chair|president|secretary|treasurer|co founder|founder|player|part|belongs?|belong) (?:of|at|with|in|to) (?:\w+ ){0,4}$/
const CIRCLE = /^ (?:club|circle|society|group|team|choir|orchestra|league|crew|guild|association|verein|ramblers)\b/
/** "Black belt in taekwondo", "two-time Ironman finisher", "have completed three marathons". */
const ACHIEVED = /(?:black belt in|brown belt in|dan in|medal in|champion in|completed (?:\w+ )?|finished (?:\w+ )?|ran (?:\w+ )?|(?:ive|have) (?:run|done) (?:\w+ )?) ?$/
const ACHIEVER = /^ (?:finisher|medallist|medalist)\b/

function isMeant(words: readonly string[], at: number, length: number, clause: Clause, mood: Mood): boolean {
  const name = words.slice(at, at + length)
  const usual = findHobby(name).name
  const before = ` ${words.slice(0, at).join(' ')} `
  const after = ` ${words.slice(at + length).join(' ')} `
  const previous = words[at - 1] ?? ''
  const next = words[at + length] ?? ''
  if ((BUSINESS_AFTER.has(next) && !(next === 'studio' && mood.leisure)) || (NO_HOBBY_AFTER[usual] ?? []).some((word) => after.startsWith(` ${word} `))) return false
  if (isGoPlayed(words, at, name)) return true
  if ((BELONGS.test(before) && CIRCLE.test(after)) || ACHIEVED.test(before) || ACHIEVER.test(after)) return true
  if (/ (?:lapsed|failed|recovering|retired|reformed|ex) (?:competitive |professional |semi professional )?$/.test(before)) return false
  if (SAID_AFTER.test(after) && (at === 0 || !ORDINARY.has(usual)) && !mood.others && before.trim() === '') return true
  if (name.length > 1 && (VERBS.has(name[0] ?? '') || name[0] === 'make' || name[0] === 'take') && / (?:i|also|and|still|often) $/.test(before) && (/ i /.test(before) || mood.leisure)) return true
  if (SKILL.test(before) && !NO_HOBBY_BEFORE.has(next)) return true
  if (FANS.test(after)) return true
  if (name.length === 1 && isBareVerb(name[0] ?? '', usual)) return isDone(before, after, mood)
  if (/ (?:parent|mother|father|mum|mom|dad|wife|husband|married|partner|brother|sister|aunt|uncle|son|daughter|child|fan|coach|agent|manager) (?:of|to) (?:\w+ ){0,4}$/.test(before) && DOER.test(name.at(-1) ?? '')) return false
  if (PLAYED.test(before) || PLAYED_ABROAD.test(before) || KEPT.test(before) || (usual === 'poetry' && / (?:writes|write|escribir|escrever|scrivere) $/.test(before)) || (/marathon|ultra/.test(usual) && RUN.test(before))) return true
  if (NO_HOBBY_BEFORE.has(previous) && !(previous === 'of' && / (?:fan|love|lot|bit|number|collection|pile|plenty|bits|amount|way|fond|day|days|spot|afternoon|evening|weekend|hour|night|nights|lover|round|game|rounds|games|hours|miles|kilometres|teacher) of $/.test(before)) && !(previous === 'about' && / (?:passionate|crazy|mad|obsessive|nuts|wild|ask me|talk to me|chat|geek out|nerd out) about /.test(before))
    && !(previous === 'for' && / (?:passion|love|training|train|weakness|soft spot|out|head|enthusiasm|live|lives|is|are|reserved|saved|time|up|thing) for $/.test(before)) && !(previous === 'as' || previous === 'up')) return false
  const doer = name.at(-1) ?? ''
  if (PROFESSIONS.has(doer)) return mood.leisure || (words.length === length && SOFT.has(doer))
  if (DOER.test(doer)) return mood.leisure || words.length <= 4 || (at === 0 && /^(?:in|with|at|since|for|and)$/.test(next)) || / (?:a|an|am|im|keen|avid|amateur|former|lifelong|occasional|certified|competitive|licensed|terrible) $/.test(before)
  if (mood.leisure) return true
  return !ORDINARY.has(usual) ? / (?:i|im|ive|my|me|we|she|he|ich|je|jag|yo|ik|io|eu|toco|toca|joue|spiele|soitan|suono|gioco|juego|spelar) /.test(` ${clause.folded} `) && doesIt(before, after) || / (?:training|train|competing) (?:for|in) (?:\w+ ){0,2}$/.test(before) : doesIt(before, '') && /(?:i|we|ive|im|she|he) (?:\w+ ){0,4}$/.test(before)
}

/** "Fly fishing whenever the creeks allow": how often, right after the hobby that begins the sentence. */
const SAID_AFTER = /^ (?:whenever|every|most|twice|religiously|badly|poorly|on weekends|at weekends|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues|wednes|thurs|fri)day (?:nights|evenings)|at the weekend|on the weekend|by night|in my spare time|in the evenings?|when i can|when the) /
/** "Terrible cook", "aspiring triathlete": how someone is at what they do for its own sake. */
const SKILL = / (?:turned|amateur|avid|keen|terrible|mediocre|aspiring|passable|occasional|recreational|casual|novice|self taught|closet|reluctant|enthusiastic|obsessive|wannabe|lifelong|hobby|hobbyist|weekend|part time|so so|decent|bad|slow|dan|kyu|belt) $/
/** "Rugby tragic", "chess hustler": a word after the hobby that makes its bearer one of those who do it. */
const FANS = /^ (?:tragic|nut|nuts|addict|fanatic|enthusiast|aficionado|hustler|fiend|obsessive|junkie|tragics|wannabe|geek|lover|freak|tryhard|newbie|beginner|noob|hobbyist|collector|champion) /

/** Said alone of oneself, hardly a job. */
const SOFT = new Set(['gamer', 'reader', 'traveller', 'traveler', 'hunter'])

/** "I play", "I have been doing", "my … club": something is done, not built, sold or studied. */
const doesIt = (before: string, after: string): boolean =>
  DOING_IT.some((verb) => before.endsWith(` ${verb} `)) || DOING_IT.some((verb) => before.replace(/ (?:the|a|an|some|my|our|in|for|old|bit of|lot of|first|second|third|fourth|fifth|next|youth|local|community|amateur)(?: (?:first|second|third|fourth|fifth|next|youth|local|old|community))? $/, ' ').endsWith(` ${verb} `)) || / (?:i|ive|im|we) (?:also |still |often |mostly |have been |just |usually )?$/.test(before) || /^ (?:club|lessons|since|every|twice|on weekends|in a|for years|for \w+ years)/.test(after)

/** What one does to an instrument or a game, with nothing else between. */
const PLAYED = /^ (?:[a-z]+ ){0,2}(?:plays|playing) (?:the |a )?$|^ ?(?:plays|playing) (?:the |a )?$| (?:and|also|still|she|he|they) plays (?:the |a )?$| (?:stopped|started|keep|kept|been|love|loves|enjoy|enjoys|like|likes) playing (?:the |a )?$| learning (?:\w+ ){1,4}to play (?:the |a )?$|(?:^| (?:i|we|ive been|also) )(?: ?(?:currently|still|now|slowly|badly) )?(?:learning|playing|practising|practicing|play)(?: to play)?(?: the| a| an| some)? $|^ (?:currently |still |now |slowly |badly )?(?:learning|playing|practising|practicing)(?: to play)?(?: the| a)? $| (?:play|plays|playing) (?:\w+ ){0,3}(?:game|games|round|rounds|bit) of $/

/** "Speelt cello", "joue au rugby", "gra na gitarze", "fait du judo", "practica senderismo": the same in other languages, of oneself and of others. */
const PLAYED_ABROAD = / (?:(?:spielt?|spiele|speelt?|joue|toca|tocar|toco|jouer|spielen|suonare|juega|juego|suona|suono|gioca|gioco|spelar|spiller|gra|gram|joga|jogo|soittaa|pelaa)(?: (?:lieber|gern|gerne|graag))?(?: (?:au|aux|du|de la|de l|la|le|el|al|a la|il|lo|het|na|w|das|die|o))?|(?:fais|fait|faire) (?:du|de la|de l|des)|(?:pratique|practica|practico|pratica|pratico)(?: (?:le|la|l|el|il|lo|o|a))?|betreibt|betreibe|beoefent|uprawia|uprawiam|utovar) $/

/** "Collects vinyl", "keeps bees", "brews beer": what third persons begin with. */
const KEPT = /(?:^| and| also| he| she) (?:collects|brews|keeps|restores) (?:old |vintage |antique |too much |too many )?$/
/** "Runs ultramarathons", "has run six marathons". */
const RUN = /(?:^| and| also| he| she| i) (?:runs|ran|has run|have run) (?:\w+ )?$/

const VERBS = new Set('bake bike boulder brew climb cook cycle dance draw fish garden go hike hunt jog kayak knit meditate paint read ride row run sail sew sing skate ski sketch surf swim travel walk weave write'.split(' '))
const isBareVerb = (word: string, usual: string): boolean => VERBS.has(word) || (usual.endsWith('ing') && word === usual.replace(/(?:nn)?ing$/, ''))

/** After "I run": what shows that it is the sport and not a team. */
const FREELY = /^ (?:and |or |a lot |every |most |on |in |with |whenever |daily |twice |three |once |around |along |across |at |year |when |regularly |competitively |badly |slowly |long |marathons |half |because |to |for |since |outdoors |as |off |near |far |by |before |after |my own |socks |sweaters |jumpers |bread |sourdough |landscapes |portraits |watercolours |mountains |trails |the hills |the fells |big |small |novels |poems |poetry |short |all |too |anything |everything |almost |up |out |not |there |here |solo |together |dinghies |from |through |an? (?:\w+ ){0,3}(?:sloop|yacht|ketch|dinghy|catamaran|trimaran|sailboat|keelboat) )/

function isDone(before: string, after: string, mood: Mood): boolean {
  if (/ i (?:\w+ ){1,6}and $/.test(before) && / (?:when|whenever|every|on|at|twice|badly|in) /.test(` ${after.trim().split(' ')[0] ?? ''} `) && !mood.others) return true
  const asked = / (?:adoro|amo|gosto de|encanta el|encanta|jaime|jaime le|jadore le|liebe|hou van|alskar|gillar|to|i|we|she|he|also|still|often|usually|and|or|mostly|can|always|just|love|me) $/.test(before) || before.trim() === ''
  const free = after.trim() === '' || FREELY.test(after)
  if (/ taught me (?:how )?to $/.test(before)) return true
  if (!asked || !free) return false
  if (/ to $/.test(before)) return mood.leisure && / (?:love|loves|like|likes|try|trying|go|out|time|want|how|learnt|learned|learning|used|prefer|weekends|mornings|evenings|and) to $/.test(before)
  return mood.leisure || / (?:i|we|she|he) (?:also |still |often |usually |mostly |always |just )?$/.test(before) || / (?:i|we) \w+ (?:and|or) $/.test(before)
}
