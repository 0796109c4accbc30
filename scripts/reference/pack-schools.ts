import type { School } from './schools'

/** Lines `country\tname|name\tacronym|acronym`, sorted; schools with the same first name and country are one. */
export function packSchools(schools: readonly School[]): string[] {
  const merged = new Map<string, School>()
  for (const school of schools) {
    const id = `${school.country}\t${school.names[0] ?? ''}`
    const held = merged.get(id)
    if (!held) merged.set(id, { ...school, names: [...school.names], acronyms: [...school.acronyms] })
    else {
      held.names.push(...school.names.filter((name) => !held.names.includes(name)))
      held.acronyms.push(...school.acronyms.filter((acronym) => !held.acronyms.includes(acronym)))
    }
  }
  return [...merged.values()].map(({ country, names, acronyms }) => `${country}\t${names.join('|')}\t${acronyms.join('|')}`).sort()
}
