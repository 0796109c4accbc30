import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../lib/core/text'

/** Languages of the names: those in which profiles are written, besides the twelve of the hand-kept tables. */
const LOCALES = 'ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms nb nl nn pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh'.split(' ')

/** Languages in which hardly a profile names another country. */
const SELDOM = new Set('bs cy eu ga gl is mk ms nn sq sw ta'.split(' '))

/** Names in many languages as lines `code|name|name`; from CLDR (Unicode licence). A name that two codes bear is left out. */
export function readLanguages(main: string): string[] {
  const names = new Map<string, Set<string>>()
  for (const locale of readdirSync(main).filter((name) => LOCALES.includes(name))) {
    const json = JSON.parse(readFileSync(join(main, locale, 'languages.json'), 'utf8')) as { main: Record<string, { localeDisplayNames: { languages: Record<string, string> } }> }
    for (const [code, name] of Object.entries(json.main[locale]?.localeDisplayNames.languages ?? {})) {
      if (/^[a-z]{2}$/.test(code)) add(names, code, name)
    }
  }
  return linesOf(names)
}

/** Names of countries as lines `code|name|name`; from i18n-iso-countries (MIT). */
export function readCountries(langs: string): string[] {
  const names = new Map<string, Set<string>>()
  for (const file of readdirSync(langs).filter((name) => LOCALES.includes(name.replace('.json', '')) && !SELDOM.has(name.replace('.json', '')))) {
    const json = JSON.parse(readFileSync(join(langs, file), 'utf8')) as { countries: Record<string, string | string[]> }
    for (const [code, name] of Object.entries(json.countries)) for (const each of [name].flat()) add(names, code.toLowerCase(), each)
  }
  return linesOf(names)
}

function add(names: Map<string, Set<string>>, code: string, name: string): void {
  const folded = fold(name)
  if (folded === '' || folded === code || folded.length > 40) return
  const held = names.get(code)
  if (held) held.add(folded)
  else names.set(code, new Set([folded]))
}

function linesOf(names: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const borne = new Map<string, number>()
  for (const set of names.values()) for (const name of set) borne.set(name, (borne.get(name) ?? 0) + 1)
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, set]) => [code, ...[...set].filter((name) => borne.get(name) === 1).sort()].join('|'))
}
