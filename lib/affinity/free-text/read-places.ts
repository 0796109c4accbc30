import type { PlaceRole } from '../../model/kinds'
import { parsePlace } from '../place-name'
import { referenceInUse } from '../reference/reference'
import { readSpot } from '../where'
import { fold } from '../../core/text'
import { says } from './clauses'
import { OTHERS, THINGS } from './cues'
import { BARE, type Cue, cue, cueOf, NAME, PLACE } from './place-cue'
import { townsOfPeople } from './townspeople'

/** A place as written in a sentence, and how the person is bound to it. */
export interface PlaceMention {
  text: string
  role: PlaceRole
}

/** In the order in which they are tried; several may hold in one sentence. Gaps are bounded, so that no pattern runs away. */
const CUES: readonly Cue[] = [
  cue(String.raw`\b[Gg](?:rew|rown|rowing) up(?:\s[^\s,.;]{1,20}){0,9}?\s(?:in|near|outside|around|at|called|named|(?:outskirts|edge|suburbs|side|north|south|east|west) of)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Gg](?:rew|rown|rowing) up|[Rr]aised)\s(?:in\s)?between\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Gg](?:rew|rown|rowing) up|[Rr]aised)\s(?:in\s)?between\s${NAME}\sand\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Mm]oved|[Cc]ame|[Ww]ent|[Ee]migrated)\sto\sPLACE(?:\s[^\s.;]{1,20}){0,10}?,?\swhere (?:I|she|he|they) (?:grew up|was raised|were raised)`, 'hometown'),
  cue(String.raw`\b(?:[Bb]ased|[Ll]iving|[Ww]orking|[Nn]ow)\sin\s${NAME}(?:,\s${NAME})?\s?[,;|·–—-]\s?(?:but\s|originally\s)?from\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b[Ff]rom\sPLACE\s?[,;|·–—-]\s?(?:now\s|currently\s)?(?:living|based|working|settled)?\s?in\s${NAME}`, 'hometown', { weak: true }),
  cue(String.raw`\b[Hh]ome (?:is|was|will always be)\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b[Mm]ade in\sPLACE[^.]{0,12}?(?:living|based|now|working)\b`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Pp]ochodzę|[Pp]ochodzi|[Uu]rodziłem się|[Uu]rodziłam się|[Dd]orastałem|[Dd]orastałam|[Ww]ychowałem się|[Ww]ychowałam się)\s(?:z|ze|w|we)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Vv]äxte upp|[Vv]oksede op|[Vv]okste opp|[Vv]uxit upp|[Oo]ppvokste)\s(?:i|på)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:in|from|to|near)\sPLACE,?\swhere (?:I|she|he|they|we) (?:grew up|was born|were born|was raised|were raised)`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Aa]|[Pp]roud)\sPLACE\s(?:man|woman|lad|lass|girl|boy|kid|gal|guy)\b`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:at heart|by birth|by origin|through and through|[Nn]ative|[Bb]orn)\s\(PLACE\)`, 'hometown', { weak: true }),
  cue(String.raw`^[Hh]ome\s?:\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[A-Z][a-z]{2,}(?:an|ese|ish|ie|wi)|Brit|Scot|Swede|Dane|Pole|Finn|Turk|Thai|Greek|Czech|Dutchman|Irishman|Welshman|Kiwi)\s(?:originally\s)?from\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`(?:^|\s)(?:[Cc]reció|[Nn]ació(?:\sy\screció)?|[Cc]recieron)\sen\sPLACE`, 'hometown'),
  cue(String.raw`(?:^|\s)(?:[Nn]asceu(?:\se\scresceu)?|[Cc]resceu|[Cc]riou-se)\s(?:em|no|na)\sPLACE`, 'hometown'),
  cue(String.raw`(?:^|\s)(?:a|ai|j'ai|j’ai)\sgrandi\s(?:à|a|en|au|dans)\s?PLACE`, 'hometown'),
  cue(String.raw`\b(?:[Ww]uchs|[Ww]uchs sie|[Ww]uchs er)\sin\sPLACE`, 'hometown'),
  cue(String.raw`\bwhere I (?:was born|grew up|was raised|am from)(?:\sand raised)?\s?[:,–—-]\s?PLACE`, 'hometown'),
  cue(String.raw`^[Ff]rom\s(?:a|an|the)\s(?:[^\s,.;]{1,20}\s){0,3}?(?:town|village|farm|suburb|island|city|valley)\s(?:near|outside|in|of|called)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:fan|nerd|geek|kid|guy|gal|girl|boy)\s(?:originally\s)?from\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Cc]ame|[Ii]mmigrated|[Ee]migrated)\sto\s${NAME}\sfrom\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Bb]orn and raised|[Bb]red|[Rr]aised|[Bb]rought up)\s?[:–—-]\s?PLACE`, 'hometown'),
  cue(String.raw`(?<![\p{L}])PLACE['’](?:da|de|ta|te)\s(?:doğdum|büyüdüm|doğup büyüdüm|doğdu|büyüdü)`, 'hometown'),
  cue(String.raw`\b(?:[Uu]rodziłam się i wychowałam|[Uu]rodziłem się i wychowałem|[Dd]orastałem|[Dd]orastałam|[Uu]rodzon[ay](?:\si\swychowan[ay])?|[Ww]ychowan[ay])\s(?:w|we)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Nn]arodil jsem se|[Nn]arodila jsem se|[Vv]yrostl jsem|[Vv]yrostla jsem|[Pp]ocházím)\s(?:v|ve|z|ze)\sPLACE`, 'hometown'),
  cueOf(/([\u3400-\u9fff]{2,4}?)(?:県|市|府|都)?(?:出身|で?生まれ|で?育ち|で?育った)/gu, 'hometown', { weak: true }),
  cueOf(/(?:出身(?:地)?は|生まれは|出身[:：])\s?([\u3400-\u9fff]{2,4}?)(?=です|で|、|。|市|県|$)/gu, 'hometown', { weak: true }),
  cueOf(/(?:我来自|我來自|出生于|出生於|来自|來自|老家(?:是|在)?|家乡(?:是|在)?)([\u3400-\u9fff]{2,4}?)(?=[，。,.、；市省人]|$)/gu, 'hometown', { weak: true }),
  cueOf(/([\uac00-\ud7af]{2,4})(?:에서 태어|에서 자라|에서 자랐| 출신|출신)/gu, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Gg]roei(?:de|den)\sop|[Gg]etogen|[Gg]roß geworden|[Gg]roßgeworden)\s(?:in|op)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Rr]aised|[Bb]rought up|[Bb]red|[Rr]eared)(?:\s(?:by|as|between)(?:\s[^\s,.;]{1,20}){1,5}?)?\s(?:(?:in|on|near)\s(?:a|an|the)\s(?:[^\s,.;]{1,20}\s){1,5}?)?(?:in|near|outside|around|of|called)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Bb]orn|[Bb]orn and raised|[Bb]orn & raised|[Bb]orn and bred)(?:\s(?:to|on|as|during)(?:\s[^\s,.;]{1,20}){1,6}?)?\s(?:(?:in|on|near)\s(?:a|an|the)\s(?:[^\s,.;]{1,20}\s){1,5}?)?(?:in|near|outside|of|called)\sPLACE`, 'hometown', { birth: true }),
  cue(String.raw`\b(?:[Oo]riginally|[Pp]roudly|[Oo]riginating|[Oo]riginal)\s(?:I'm\s|I am\s|I come\s|hailing\s)?(?:from|out of)\s(?:a (?:small )?(?:town|village|farm|suburb|island) (?:near|outside|called|in|of)\s)?PLACE`, 'hometown'),
  cue(String.raw`\b(?:[Hh]ail|[Hh]ails|[Hh]ailing|[Cc]omes?|[Cc]ame)\s(?:originally\s)?from\s(?:a (?:small )?(?:town|village|farm|suburb|island) (?:near|outside|called|in|of)\s)?PLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:I'm|I am|I’m|[Kk]id|[Bb]oy|[Gg]irl|[Ll]ad|[Ll]ass|[Ff]armer's son|[Ff]armer's daughter|[Ss]on|[Dd]aughter|[Ii]mmigrant)\s(?:originally\s|proudly\s)?(?:from|of)\s(?:a (?:small )?(?:town|village|farm|suburb|island) (?:near|outside|called|in|of)\s)?PLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b[Ff]rom\sPLACE\s?,?\s(?:originally|by birth|born)`, 'hometown'),
  cue(String.raw`\b[a-z]{2,}(?:er|or|ist|ian|ent|ant|eur|man|fan|nerd|geek|guy|gal|son|kid|mum|dad|ect)\s(?:originally\s|hailing\s)?from\s(?:a (?:small )?(?:town|village|farm|suburb|island) (?:near|outside|called|in|of)\s)?PLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Kk]otoisin|[Ss]yntynyt|[Ss]yntynyt ja kasvanut|[Kk]asvoin|[Kk]asvanut)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Nn]ative|[Cc]itizen|[Dd]aughter|[Ss]on)\sof\sPLACE`, 'hometown', { weak: true }),
  cue(String.raw`\b(?:[Hh]ometown|[Hh]ome town|[Hh]eimatstadt|[Vv]ille natale|[Cc]iudad natal|[Kk]otikaupunki|[Hh]emstad|[Cc]idade natal)(?:\s(?:of|is|was|will always be)|\s?[:–—-])?\s?(?:in\s)?PLACE`, 'hometown'),
  cue(String.raw`\b(?:[Cc]hildhood|[Uu]pbringing|[Ss]chooldays|[Ff]ormative years|[Yy]outh)\s(?:was spent\s)?(?:in|near|outside)\sPLACE`, 'hometown'),
  cue(String.raw`${PLACE}(?:\s|-)(?:native|born and raised|born and bred|born & raised|born|raised|bred)\b`, 'hometown'),
  cue(String.raw`(?<![\p{L}-])${BARE}-(?:raised|born|bred|native)\b`, 'hometown'),
  cue(String.raw`(?<![\p{L}-])${BARE}-based\b`, 'works'),
  cue(String.raw`\b[Gg]eboren\s(?:in|bei|te)\sPLACE`, 'hometown', { birth: true }),
  cue(String.raw`\b(?:[Aa]ufgewachsen|[Gg]eboren und aufgewachsen|[Gg]eboren en getogen|[Gg]rossgeworden|[Gg]roß geworden|[Oo]pgegroeid)(?:\sund aufgewachsen|\sen getogen)?\s(?:in|bei|nahe)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Kk]omme|[Ss]tamme|[Ss]tammt|[Kk]ommt|[Aa]fkomstig|[Kk]om)\s(?:ursprünglich\s|oorspronkelijk\s)?(?:aus|uit)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Kk]omme|[Ss]tamme|[Kk]ommt|[Ss]tammt|[Kk]om)\s(?:ich|er|sie|ik|hij|zij|ze)\s(?:ursprünglich\s|oorspronkelijk\s|eigentlich\s)?(?:aus|uit)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Gg]ebürtig|[Gg]ebürtige|[Gg]ebürtiger|[Uu]rsprünglich)\s(?:aus\s)?PLACE`, 'hometown'),
  cue(String.raw`\bin\sPLACE\s(?:aufgewachsen|geboren|opgegroeid|uppvuxen)`, 'hometown'),
  cue(String.raw`(?:^|\s)(?:[Gg]randi|[Oo]riginaire|[Ee]nfance)\s(?:à|a|de|d['’]|en|au|dans)\s?PLACE`, 'hometown'),
  cue(String.raw`(?:^|\s)[Nn]ée?\s(?:à|a|en|au|dans)\s?PLACE`, 'hometown', { birth: true }),
  cue(String.raw`(?:^|\s)(?:[Nn]ací|[Nn]acid[oa])\s(?:en|de)\sPLACE`, 'hometown', { birth: true }),
  cue(String.raw`(?:^|\s)(?:[Nn]asci|[Nn]ascid[oa]|[Nn]at[oa])\s(?:em|no|na|a|ad|in)\sPLACE`, 'hometown', { birth: true }),
  cue(String.raw`(?:^|\s)(?:[Ff]ödd|[Ff]ødt)\s(?:i|på)\sPLACE`, 'hometown', { birth: true }),
  cue(String.raw`(?:^|\s)(?:[Nn]ací y crecí|[Nn]acid[oa] y criad[oa]|[Cc]recí|[Cc]riad[oa]|[Oo]riginari[oa]|[Oo]riunda|[Oo]riundo|[Nn]atural)(?:\sy\s(?:crecí|criad[oa]))?\s(?:en|de)\sPLACE`, 'hometown'),
  cue(String.raw`(?:^|\s)(?:[Nn]asci e cresci|[Nn]at[oa] e cresciut[oa]|[Cc]resci|[Cc]resciut[oa]|[Oo]riginari[oa])(?:\se\s(?:cresci|cresciut[oa]|criad[oa]))?\s(?:em|no|na|a|ad|in|di|de)\sPLACE`, 'hometown'),
  cue(String.raw`(?:^|\s)(?:[Ss]oy|[Ss]ou|[Ss]ono|[Éé] natural|[Jj]e suis|[Jj]e viens|[Vv]engo|[Vv]im|[Vv]enho)\s(?:originalmente\s|originariamente\s)?(?:de|di|do|da|du|d['’])\s?PLACE`, 'hometown', { weak: true }),
  cue(String.raw`(?:^|\s)(?:[Ff]ödd och uppvuxen|[Ff]ødt og oppvokst|[Uu]ppvuxen|[Uu]ppväxt|[Oo]ppvokst|[Oo]pvokset)\s(?:i|på)\sPLACE`, 'hometown'),
  cue(String.raw`(?:^|\s)(?:[Kk]ommer|[Hh]ärstammar)\s(?:ursprungligen\s|opprinnelig\s)?(?:från|fra)\sPLACE`, 'hometown'),
  cue(String.raw`\b(?:[Bb]ased|[Ll]iv(?:e|es|ing)|[Rr]esid(?:e|es|ing)|[Ss]ettled)\s(?:and working\s|now\s|currently\s)?(?:in|near|outside)\sPLACE`, 'works'),
  cue(String.raw`\b(?:[Ll]ived|[Ss]pent (?:\w+ ){1,3}years)\s(?:for (?:\w+ ){1,3}years\s|and worked\s)?in\sPLACE`, 'lived'),
]

/** Places of a sentence, with what they are to the person. Where someone was born in one and raised in another, the latter is the hometown. */
export function readPlaces(sentence: string): PlaceMention[] {
  const found: (PlaceMention & { birth: boolean })[] = townsOfPeople(sentence).map((text) => ({ text, role: 'hometown', birth: false }))
  for (const each of CUES) {
    for (const match of each.findIn(sentence)) {
      if (!match[1] || isOfOthers(sentence.slice(0, match.index))) continue
      const text = trimPlace(match[1], each.weak === true, sentence.slice(match.index + match[0].length))
      if (text !== undefined && !found.some((other) => other.text === text)) found.push({ text, role: each.role, birth: each.birth === true })
    }
  }
  const raised = found.filter(({ role, birth }) => role === 'hometown' && !birth)
  const kept = raised.length > 0 ? found.filter(({ birth }) => !birth) : found
  return kept.map(({ text, role }) => ({ text, role }))
}

/** The one who grew up there is someone else, or no person. */
function isOfOthers(before: string): boolean {
  const clause = before.split(/[,;.]|\b(?:and|but|while)\s(?=I\b)/).at(-1) ?? ''
  const folded = ` ${fold(clause)} `
  if (/ (?:not|never|isnt|wasnt|didnt|no|non|nao|nicht|kein|keine|pas|niet|geen|inte|ikke) (?:\w+ ){0,2}$/.test(folded)) return true
  return (says(folded, OTHERS) || says(folded, THINGS)) && !/ (?:and i|i|im|ive|i was) $/.test(folded)
}

const NO_PLACE_WORDS = /^(?:the\s)?(?:A|An|As|In|On|Our|Your|Amateur|Proud|Weekend|I|My|We|He|She|They|And|But|Then|After|Before|With|University|College|Google|Microsoft|Amazon|Apple|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French|German|Spanish|Catholic|Jewish|Muslim|Christian)\b/u

/** Cuts what the capitals took too much of, and refuses what can be no place. */
function trimPlace(written: string, weak: boolean, after: string): string | undefined {
  const parts = written.split(/,\s?/).map((part) => part.replace(/[.'’-]+$/, '').replace(/^the\s/, ''))
  const [town = '', ...rest] = parts
  if (town === '' || /-(?:based|raised|born|bred)/.test(town) || NO_PLACE_WORDS.test(town) || /['’]s\b/.test(town) || /^['’]s\b/.test(after) || /^\s(?:Inc|Ltd|University|College|School|startups?|family|household)\b/.test(after)) return undefined
  const regions = rest.filter((part, index) => index < 2 && (isLand(part) || (index === 0 && rest.length === 2 && isLand(rest[1] ?? ''))))
  const place = [nominative(town), ...regions].join(', ')
  if (!weak) return place
  return regions.length > 0 || isKnown(town) ? place : undefined
}

/** "Oulusta" is Oulu, "Tampereelta" Tampere, "Gdańska" Gdańsk: the Finnish or Polish case is taken off where a known town is left. */
function nominative(town: string): string {
  const match = /^(\p{L}{3,}?)e?(?:sta|stä|lta|ltä|ssa|ssä|lla|llä)$/u.exec(town)
  const german = /^(\p{L}{3,}?)er(?:in)?$/u.exec(town)?.[1]
  const ofPeople = german === undefined ? undefined : [german, german.replace(/n$/, 'en')].find((stem) => isKnown(stem) && !isKnown(town))
  if (ofPeople !== undefined) return ofPeople
  const polish = /^(\p{L}{4,}?)(?:a|u|y|i|owa|ie)$/u.exec(town)?.[1]
  const stems = match?.[1] === undefined ? (polish === undefined || isKnown(town) ? [] : [polish, polish.replace(/i$/, ''), `${polish}a`, `${polish}ow`]) : [match[1], match[1].replace(/ngi$/, 'nki'), `${match[1]}e`]
  return stems.find((stem) => isKnown(stem)) ?? town
}

const isLand = (part: string): boolean => readSpot(fold(part)) !== undefined || referenceInUse()?.lands.has(fold(part)) === true

function isKnown(town: string): boolean {
  const folded = fold(town)
  const parsed = parsePlace(town)
  return isLand(town) || parsed.town !== undefined || parsed.metro === true || (referenceInUse()?.towns.named(folded).length ?? 0) > 0 || (parsed.where?.length ?? 0) > 0
}
