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

/**
 * Builds the table. `spellings` gives the forms in which a name is looked up, with and without its legal form: "Merck KGaA" is not
 * "Merck & Co.", and "Merck" alone, borne by both houses, names neither.
 */
export function tableOfEmployers(spellings: (name: string) => readonly string[]): ReadonlyMap<string, KnownEmployer> {
  const table = new Map<string, KnownEmployer>()
  const shared = new Set<string>()
  const enter = (house: KnownEmployer, name: string): void => {
    for (const spelt of spellings(name)) {
      const held = table.get(spelt)
      if (held && held.key !== house.key) shared.add(spelt)
      table.set(spelt, held ?? house)
    }
  }
  for (const [usual = '', ...others] of rowsOf(EMPLOYERS)) {
    const own = [usual, ...others.filter((other) => !other.startsWith('>'))]
    const house: KnownEmployer = { key: spellings(usual)[0] ?? '', names: [...new Set(own.flatMap(spellings))] }
    for (const name of own) enter(house, name)
    for (const other of others.filter((each) => each.startsWith('>'))) {
      const names = spellings(other.slice(1))
      enter({ key: names[0] ?? '', names, parent: house.key }, other.slice(1))
    }
  }
  for (const house of table.values()) house.names = house.names.filter((name) => !shared.has(name))
  for (const name of shared) table.delete(name)
  return table
}

/** Parts of a house that take its name: "Google Cloud", "Nokia Research". Folded. */
const DIVISIONS = new Set(['ai', 'cloud', 'consulting', 'labs', 'research', 'ventures'])

/** The employer of folded words: as they stand, with a country at the end ("siemens germany"), or a division of a house. */
export function findEmployer(table: ReadonlyMap<string, KnownEmployer>, words: readonly string[], isCountry: (name: string) => boolean): KnownEmployer | undefined {
  const known = table.get(words.join(' '))
  if (known) return known
  for (let take = 1; take <= 2 && take < words.length; take++) {
    const house = table.get(words.slice(0, -take).join(' '))
    if (!house) continue
    const rest = words.slice(-take).join(' ')
    if (isCountry(rest)) return house
    if (DIVISIONS.has(rest)) return { key: words.join(' '), names: [words.join(' ')], parent: house.parent ?? house.key }
  }
  return undefined
}
