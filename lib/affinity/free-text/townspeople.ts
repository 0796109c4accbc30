import { once } from '../../core/once'

/** What people of a town are called: the word in lower case, then the town. Hand-written, sorted. Words that mean other things as well ("Hamburger") are left out. */
const PEOPLE = `
amsterdammer|Amsterdam
angeleno|Los Angeles
aucklander|Auckland
austinite|Austin, Texas
bangalorean|Bengaluru
belfastian|Belfast
bostonian|Boston
bristolian|Bristol
brummie|Birmingham, England
cairene|Cairo
capetonian|Cape Town
carioca|Rio de Janeiro
chicagoan|Chicago
corkonian|Cork, Ireland
dallasite|Dallas
delhiite|Delhi
dubliner|Dublin
dundonian|Dundee
geordie|Newcastle upon Tyne
glaswegian|Glasgow
hong konger|Hong Kong
hongkonger|Hong Kong
houstonian|Houston
istanbulite|Istanbul
joburger|Johannesburg
lagosian|Lagos, Nigeria
lisboeta|Lisbon
liverpudlian|Liverpool
londoner|London
madrileña|Madrid
madrileño|Madrid
mancunian|Manchester
marseillais|Marseille
marseillaise|Marseille
melburnian|Melbourne
montrealer|Montreal
muscovite|Moscow
mumbaikar|Mumbai
nairobian|Nairobi
neapolitan|Naples, Italy
new yorker|New York
ottawan|Ottawa
parisian|Paris
parisienne|Paris
paulistana|São Paulo
paulistano|São Paulo
philadelphian|Philadelphia
pittsburgher|Pittsburgh
porteña|Buenos Aires
porteño|Buenos Aires
praguer|Prague
punekar|Pune
rotterdammer|Rotterdam
san franciscan|San Francisco
scouser|Liverpool
seattleite|Seattle
sydneysider|Sydney
torontonian|Toronto
turkulainen|Turku
vancouverite|Vancouver, Canada
varsovian|Warsaw
wellingtonian|Wellington, New Zealand
`

const TOWN_OF = new Map(PEOPLE.trim().split('\n').map((line) => line.split('|') as [string, string]))
const NAMES = [...TOWN_OF.keys()].join('|')
const BEFORE = once(() => new RegExp(String.raw`(?:\b(?:i['’]?m an?|i am an?|as an?|fellow|proud|native|lifelong|born|true|dyed-in-the-wool|original|ex)\s)(${NAMES})(?![\p{L}-])`, 'giu'))
const AFTER = once(() => new RegExp(String.raw`(?<![\p{L}-])(${NAMES})\s(?:at heart|by birth|born and bred|born and raised|through and through)`, 'giu'))

/** "Neapolitan in New York": one who is from the one and lives in the other. Capitals tell the town from "Londoner in spirit". */
const ABROAD = once(() => new RegExp(String.raw`(?<![\p{L}-])(${[...TOWN_OF.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})\s(?:(?:living|based|now|currently|exiled|transplanted)\s)?in\s(?=\p{Lu})`, 'gu'))

/** The last words of those names. Few sentences have one, and the patterns take 20 ms to make. */
const LAST_WORDS = new Set([...TOWN_OF.keys()].map((name) => name.split(/[^\p{L}]+/u).at(-1)))
const mayName = (sentence: string): boolean => (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => LAST_WORDS.has(word))

/** Towns that a sentence says its writer is a child of: "Proud Glaswegian", "a Sydneysider at heart". "Londoner by choice" says nothing. */
export const townsOfPeople = (sentence: string): string[] => (mayName(sentence) ? [
  ...new Set([...sentence.matchAll(BEFORE()), ...sentence.matchAll(AFTER()), ...sentence.matchAll(ABROAD())].map(([, name = '']) => TOWN_OF.get(name.toLowerCase()) ?? '').filter((town) => town !== '')),
] : [])
