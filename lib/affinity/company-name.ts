import { LEGAL_BEFORE, LEGAL_FORMS, NO_EMPLOYER } from './data/legal-forms'
import { findEmployer, housesAbove, tableOfEmployers, type KnownEmployer } from './employer-names'
import type { Parsed } from './kind'
import { referenceInUse } from './reference/reference'
import { abbreviationsOf, keyOr, labelOf, segmentsOf, splitBrackets, tidy, wordsOf } from './tokens'
import { meet, NOWHERE, readSpot, type Where } from './where'

/** Words of company names that one slip must not touch, and that alone name no company. */
export const COMPANY_GENERIC: ReadonlySet<string> = new Set(
  `
  agency and associates bank business capital center city company consulting design digital engineering enterprises finance financial
  foundation global group hospital industries institute insurance international lab labs management media ministry national of partners
  restaurant services software solutions studio studios systems technologies technology the trading ventures
`.trim().split(/\s+/),
)

/** Takes legal forms off both ends, as long as a name is left: "AB Volvo" is "volvo", "Northwind GmbH & Co. KG" is "northwind". */
function stripLegal(words: readonly string[]): string[] {
  let [from, to] = [0, words.length]
  if (to - from > 2 && words[to - 2] === 'sp' && words[to - 1] === 'zoo') to -= 2
  while (to - from > 1 && (LEGAL_FORMS.has(words[to - 1] ?? '') || (words[to - 1] === 'and' && to < words.length))) to--
  if (to - from > 1 && LEGAL_BEFORE.has(words[from] ?? '')) from++
  return words.slice(from, to)
}

const nameWords = (text: string): string[] => {
  const words = stripLegal(wordsOf(text).filter((word, at, all) => !(word === 'and' && isLong(all[at - 1]) && isLong(all[at + 1]))))
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}
const isLong = (word: string | undefined): boolean => word !== undefined && word.length > 1

const spell = (name: string): string[] => [...new Set([wordsOf(name).join(' '), nameWords(name.replace(/\.com\b/gi, ' ')).join(' ')])]

const NO_ROWS: readonly string[][] = []
let opened: { of: readonly string[][]; table: ReadonlyMap<string, KnownEmployer> } | undefined

/** Built at first use, and anew when reference data come or go. */
function employers(): ReadonlyMap<string, KnownEmployer> {
  const more = referenceInUse()?.employers ?? NO_ROWS
  if (opened?.of !== more) opened = { of: more, table: tableOfEmployers(spell, more) }
  return opened.table
}
const isCountry = (name: string): boolean => readSpot(name)?.every((spot) => spot.region === undefined) === true

/** Legal forms written without a space: "华为技术有限公司", "株式会社ニコン". */
const withoutAsianForms = (text: string): string => (/[^\u0000-\u024f]/.test(text) ? text.replace(/(?:股份|控股)?有限公司|株式会社|（株）|㈱|주식회사|集团$|集團$/g, '').trim() || text : text)

/**
 * A company's name understood: no legal form, no "The", no ".com", nothing in brackets; a country after a comma is kept apart
 * ("Siemens, Germany"). A town after a comma stays in the name: it may be another company.
 */
export function parseCompany(text: string): Parsed {
  const clean = withoutAsianForms(tidy(text))
  const { outside } = splitBrackets(clean)
  const [first = '', ...rest] = segmentsOf((outside === '' ? clean : outside).replace(/\.com\b/gi, ' ').replace(/\bco-op\b/gi, 'coop'))
  const words = nameWords(first)
  let where: Where = NOWHERE
  const tails: string[] = []
  for (const segment of rest) {
    const tail = wordsOf(segment)
    if (tail.every((word) => LEGAL_FORMS.has(word))) continue
    const met = meet(where, readSpot(tail.join(' ')) ?? NOWHERE)
    if (met && readSpot(tail.join(' '))) where = met
    else tails.push(...nameWords(segment))
  }
  const full = [...words, ...tails]
  const name = full.join(' ')
  const known = tails.length === 0 ? (employers().get(wordsOf(first).join(' ')) ?? findEmployer(employers(), words, isCountry)) : undefined
  if (known) {
    const families = housesAbove(employers(), known)
    return { key: known.key, label: labelOf(text), forms: known.names, maybe: families, families, known: true, where }
  }
  const isNobody = name === '' || NO_EMPLOYER.has(name) || NO_EMPLOYER.has(wordsOf(clean).join(' ')) || full.every((word) => COMPANY_GENERIC.has(word))
  return { key: keyOr(text, name), label: labelOf(text), forms: isNobody ? [] : [name], words: isNobody ? [] : full, short: abbreviationsOf(clean), where }
}
