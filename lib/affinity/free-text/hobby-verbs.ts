import { isHobby } from '../hobby-names'

/**
 * "Ich klettere", "je nage", "corro": what one says of oneself, by the usual name of the hobby; folded. Taken only after the language's "I", or
 * where the sentence is about leisure. Hand-written: German, French, Spanish, Italian, Portuguese, Dutch, Swedish; sorted by hobby.
 */
const FORMS = `
baking|backe bakar hornea horneo
beekeeping|imkere
bouldering|bouldere
climbing|klettere kletterte grimpe escalo arrampico klim klattrar wspinam tirmaniyorum klatrer kiipeilen
cooking|koche cuisine cocino cucino cozinho kook lagar gotuje
cycling|radle pedale pedalo fiets cyklar cykler sykler pyorailen
dancing|tanze danse bailo ballo danco dansar tancze danser tanssin
diving|tauche plonge buceo mergulho dyker
drawing|zeichne dessine dibujo disegno desenho tecknar
fishing|angle pesco peche fiskar wedkuje kalastan
gardening|gartnere jardine odlar
hiking|wandere randonne vandrar wedruje vaellan
horse riding|reite ratsastan
knitting|stricke tricote brei stickar strikker neulon
painting|male peins pinto dipingo malar schilder maluje maalaan
photography|fotografiere photographie fotografio fotografo fotograferar fotografuje fotografeer valokuvaan
reading|lese lis leo leggo leio lees laser czytam okuyorum luen
rowing|rudere rame remo roei
running|laufe jogge cours corro loop springer biegam kosuyorum lober juoksen ren hardloop
sailing|segle zeil seglar velejo zegluje sejler purjehdin
sewing|nahe couds cucio costuro
singing|singe chante canto zing sjunger spiewam synger laulan
skiing|skie scio esquio hiihdan
ice skating|schaats patine patino pattino
surfing|surfe surfeo surfo
swimming|schwimme nage nado nuoto zwem simmar plywam yuzuyorum svommer uin
volunteering|engagiere
writing|schreibe ecris escribo scrivo escrevo schrijf skriver pisze kirjoitan
`

/**
 * "Klettert", "nuota", "cocina": the same of someone else, as third persons write their bios; only where the sentence is about leisure, and only forms that
 * are no other word there ("nada", "lit"). Hand-written, sorted.
 */
const THIRD_FORMS = `
baking|backt bakt
beekeeping|imkert
bouldering|bouldert
climbing|klettert arrampica klimt wspina tirmaniyor kiipeilee
cooking|kocht cocina cozinha kookt gotuje
cycling|radelt pedala fietst jezdzi pyorailee
dancing|tanzt baila danst tanczy tanssii
diving|taucht bucea mergulha duikt nurkuje
drawing|zeichnet dibuja disegna desenha tekent rysuje
fishing|angelt wedkuje kalastaa
gardening|gartnert tuiniert
hiking|wandert wandelt vaeltaa
horse riding|reitet ratsastaa
ice skating|schaatst
knitting|strickt teje breit neuloo
painting|malt dipinge schildert maluje
photography|fotografiert fotografeert fotografuje valokuvaa
reading|liest legge leest czyta lukee
rowing|rudert rema roeit wiosluje
running|kosuyor joggt biega juoksee hardloopt
sailing|segelt zeilt zegluje purjehtii
sewing|naht cose naait szyje
singing|singt zingt spiewa laulaa
skiing|esquia hiihtaa
surfing|surft surfea
swimming|schwimmt nuota zwemt plywa yuzuyor
writing|escribe scrive escreve schrijft pisze
`

const byForm = (table: string): ReadonlyMap<string, string> => new Map(table.trim().split('\n').flatMap((line) => {
  const [hobby = '', forms = ''] = line.split('|')
  return forms.split(' ').map((form) => [form, hobby] as const)
}))
const BY_FORM = byForm(FORMS)
const BY_THIRD_FORM = byForm(THIRD_FORMS)

/**
 * "Rowed for her college", "sang in the choir": past forms of verbs that make a hobby with what follows. Known of the past as facts are: "we both rowed" opens a
 * conversation; "used to" denies it, as the writer does.
 */
const PAST = new Map(Object.entries({
  rowed: 'rowing', sang: 'singing', swam: 'swimming', sailed: 'sailing', fenced: 'fencing', skied: 'skiing', danced: 'dancing', climbed: 'climbing', wrestled: 'wrestling', boxed: 'boxing', surfed: 'surfing', cycled: 'cycling',
}))
const PAST_AFTER: Readonly<Record<string, RegExp>> = {
  climbing: /^ (?:kilimanjaro|denali|everest|mont blanc|the matterhorn|matterhorn|elbrus|aconcagua|el capitan|all (?:\w+ ){0,3}(?:munros|peaks|summits)|at a|competitively)\b/,
  cycling: /^ (?:across|around|from (?:\w+ ){1,3}to|over the|the length) /,
}
const PAST_ANY = /^ (?:for (?:his|her|their|my|our|the|a) (?:\w+ ){0,2}(?:college|university|school|country|county|club|state|boat club|national team|team|youth)|at (?:college|university|school|uni|varsity|club|national|county|state|international)|in (?:college|school|the (?:\w+ ){0,3}(?:choir|chorus|olympics|championships?|team|regatta))|with (?:a|the) (?:\w+ ){0,3}(?:company|club|troupe|ensemble|choir|squad|team)|competitively|varsity|the atlantic|the channel|across the) ?/

/** The hobby that a past form tells with the words after it; folded, with spaces around. */
export function pastVerb(word: string, after: string): string | undefined {
  const hobby = PAST.get(word)
  return hobby !== undefined && (PAST_AFTER[hobby] ?? PAST_ANY).test(after) ? hobby : undefined
}

/** "I" in those languages, folded. */
const I = new Set(['i', 'ja', 'mina', 'jeg', 'ich', 'je', 'jag', 'yo', 'io', 'eu', 'ik', 'und', 'et', 'y', 'e', 'en', 'och'])

/** Forms that are other words elsewhere: they count only where the sentence is about leisure for another reason. */
const DOUBTFUL = new Set('bale cose cours cuisine danse laser legge leo lese liest lis loop lo male malar nage pale peche pedala pinto rame rema remo singe springer teje'.split(' '))

/** How many such verbs a sentence has: "fietst, leest en speelt cello" is about leisure by itself. Folded words. */
export const countForeignVerbs = (words: readonly string[]): number =>
  words.filter((word, at) => (BY_THIRD_FORM.has(word) || BY_FORM.has(word)) && (!DOUBTFUL.has(word) || I.has(words[at - 1] ?? ''))).length

/** The hobby of a verb in its first person, in one of the seven languages. */
export function foreignVerb(word: string, previous: string, isLeisure: boolean): string | undefined {
  const third = isLeisure ? BY_THIRD_FORM.get(word) : undefined
  if (third !== undefined) return third
  const hobby = BY_FORM.get(word)
  return hobby !== undefined && (isLeisure || ['ich', 'je', 'jag', 'yo', 'io', 'eu', 'ik'].includes(previous)) && (isLeisure || I.has(previous)) ? hobby : undefined
}

/** After these a bare verb says what one does: "I still fence", "where she skis, forages and …". Folded. */
const BEFORE_VERB = new Set('i we she he they also still often usually sometimes mostly always just and'.split(' '))

/** "I fence", "she forages", "I freedive": the hobby whose "-ing" the verb has. The word before must be a subject or go on from one. */
export function englishVerb(word: string, previous: string): string | undefined {
  if (word.length < 4 || !BEFORE_VERB.has(previous)) return undefined
  const stem = word.endsWith('es') && /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  return [`${stem}ing`, `${stem.replace(/e$/, '')}ing`, `${stem}${stem.at(-1) ?? ''}ing`].find((name) => isHobby([name]))
}
