import { EMPLOYERS } from './data/employers'
import { rowsOf } from './rows'

/** A known employer. */
export interface KnownEmployer {
  /** Folded words of the usual name. */
  key: string
  /** All names of the same house, folded. */
  names: readonly string[]
  /** Key of the house that it belongs to. */
  parent?: string
}

/** The forms in which a name is looked up: with and without its legal form. */
export type Spell = (name: string) => readonly string[]

/**
 * Builds the table from the rows of this room and those that the reference data bring. "Merck KGaA" is not "Merck & Co.", and "Merck" alone,
 * borne by both houses, names neither. A house in both tables is one; a name of the second table never takes one away from the first.
 */
export function tableOfEmployers(spell: Spell, more: readonly string[][]): ReadonlyMap<string, KnownEmployer> {
  const table = new Map<string, KnownEmployer>()
  const shared = new Set<string>()
  for (const row of rowsOf(EMPLOYERS)) enterRow(table, row, spell, shared)
  for (const house of new Set(table.values())) house.names = house.names.filter((name) => !shared.has(name))
  for (const name of shared) table.delete(name)
  for (const row of more) enterRow(table, row, spell)
  return table
}

/** One word that a row gives only with its legal form ("DB AG", "Software AG") is too common to stand for the house without it. */
function spellRow(name: string, spell: Spell): readonly string[] {
  const [full = '', bare] = spell(name)
  return bare !== undefined && !bare.includes(' ') && full.startsWith(`${bare} `) && !/\.\p{L}+$/u.test(name) ? [full] : spell(name)
}

type Growing = Map<string, KnownEmployer>

/** A row: the house, its other names, and after `>` what belongs to it, with other names after `=`. */
function enterRow(table: Growing, [usual = '', ...others]: readonly string[], spell: Spell, shared?: Set<string>): void {
  const key = spell(usual)[0] ?? ''
  const house: KnownEmployer = (shared ? undefined : spell(usual).map((name) => table.get(name)).find((held) => held !== undefined)) ?? { key, names: [] }
  enterNames(table, house, [usual, ...others.filter((other) => !other.startsWith('>'))].flatMap((name) => spellRow(name, spell)), shared)
  for (const other of others.filter((each) => each.startsWith('>'))) {
    const [name = '', rest] = other.slice(1).split('=')
    const names = [name, ...(rest === undefined ? [] : rest.split(','))].flatMap((each) => spellRow(each, spell))
    const held = shared ? undefined : spell(name).map((each) => table.get(each)).find((each) => each !== undefined)
    const part = held ?? { key: names[0] ?? '', names: [], parent: house.key }
    if (part !== house) part.parent ??= house.key
    enterNames(table, part, names, shared)
  }
}

function enterNames(table: Growing, house: KnownEmployer, names: readonly string[], shared: Set<string> | undefined): void {
  for (const name of names) {
    const held = table.get(name)
    if (held && held.key !== house.key) shared?.add(name)
    const isSister = !shared && held !== undefined && held !== house && held.parent !== undefined && held.parent === house.parent
    if (held && isSister) for (const other of held.names) rename(table, other, house)
    if (!held) table.set(name, house)
    if ((shared || !held) && !house.names.includes(name)) house.names = [...house.names, name]
  }
}

/** Two entries of one part are one: "Oracle Health" and "Cerner". */
function rename(table: Growing, name: string, house: KnownEmployer): void {
  table.set(name, house)
  if (!house.names.includes(name)) house.names = [...house.names, name]
}

/** The houses above one, the nearest first: Mojang's are Microsoft's. */
export function housesAbove(table: ReadonlyMap<string, KnownEmployer>, { parent }: KnownEmployer): string[] {
  const above: string[] = []
  for (let key = parent; key !== undefined && above.length < 4 && !above.includes(key); key = table.get(key)?.parent) above.push(key)
  return above
}

/** Parts of a house that take its name: "Google Cloud", "Nokia Research". Folded. */
const DIVISIONS = new Set(['ai', 'ai lab', 'ai research', 'brain', 'cloud', 'digital', 'innovation lab', 'labs', 'pay', 'payments', 'quantum', 'quantum ai', 'reality labs', 'research', 'robotics', 'studios', 'ventures'])

/** Houses whose consultants write "… Consulting"; others of that name are strangers. Keys. */
const CONSULTED = new Set(['accenture', 'capgemini', 'cognizant', 'deloitte', 'ernst and young', 'ey', 'ibm', 'infosys', 'kpmg', 'mercer', 'oracle', 'pwc', 'sap', 'siemens', 'tata consultancy services', 'wipro'])

/** Parts of the world for which a house keeps a company: "Stripe Europe", "Nokia EMEA". Folded. */
const REACHES = new Set(['africa', 'americas', 'anz', 'apac', 'asia', 'asia pacific', 'benelux', 'china', 'dach', 'deutschland', 'emea', 'eu', 'europa', 'europe', 'europe ltd', 'france', 'global', 'global services', 'group', 'gruppe', 'groupe', 'holding', 'holdings', 'iberia', 'iberica', 'international', 'latam', 'latin america', 'mena', 'middle east', 'nordic', 'nordics', 'north america', 'uk and ireland', 'worldwide'])

/** The employer of folded words: as they stand, with a country, a part of the world or a large town at the end ("siemens germany", "kpmg london"), or a division of a house. */
export function findEmployer(table: ReadonlyMap<string, KnownEmployer>, words: readonly string[], isCountry: (name: string) => boolean): KnownEmployer | undefined {
  const known = table.get(words.join(' '))
  if (known) return known
  for (let take = 1; take <= 2 && take < words.length; take++) {
    const rest = words.slice(-take).join(' ')
    const begin = words.slice(0, -take)
    const isReach = isCountry(rest) || REACHES.has(rest)
    const house = table.get(begin.join(' ')) ?? (isReach && take < words.length - 1 ? findEmployer(table, begin, isCountry) : undefined)
    if (!house) continue
    if (isReach) return house
    if (DIVISIONS.has(rest) || (rest === 'consulting' && CONSULTED.has(house.key))) return { key: words.join(' '), names: [words.join(' ')], parent: house.parent ?? house.key }
  }
  return undefined
}
