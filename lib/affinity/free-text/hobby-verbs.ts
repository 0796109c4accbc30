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

const BY_FORM = new Map(FORMS.trim().split('\n').flatMap((line) => {
  const [hobby = '', forms = ''] = line.split('|')
  return forms.split(' ').map((form) => [form, hobby] as const)
}))

/** "I" in those languages, folded. */
const I = new Set(['i', 'ja', 'mina', 'jeg', 'ich', 'je', 'jag', 'yo', 'io', 'eu', 'ik', 'und', 'et', 'y', 'e', 'en', 'och'])

/** The hobby of a verb in its first person, in one of the seven languages. */
export function foreignVerb(word: string, previous: string, isLeisure: boolean): string | undefined {
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
