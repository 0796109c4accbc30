import { cleanLine, fold, LIMITS } from '../core/text'
import type { Reading } from '../model/reading'
import { absolute } from './address'
import type { Page } from './page'
import { asName, supports } from './read/names'
import type { Line } from './read/lines'
import { linesOf } from './recipe/locate'
import { headedBy } from './recipe/values'

/** Labels of whom somebody reports to, and of the part of the firm they are in; folded, in en de fr es pt it nl sv fi pl. */
const MANAGER = /^(?:(?:line |direct |people )?manager|reports to|reporting to|supervisor|boss|vorgesetzte[rn]?|fuhrungskraft|disziplinarische[rn]? vorgesetzte[rn]?|responsable(?: hierarchique)?|superieur hierarchique|jefe directo|jef[ae]|supervisora?|gestora?|responsabile|leidinggevende|manager lijn|narmaste chef|chef|esi(?:henkilo|mies)|przelozon[ya])$/
const DEPARTMENT = /^(?:department|division|business unit|org(?:anisational|anizational)? unit|abteilung|bereich|departe?ment|departamento|dipartimento|reparto|afdeling|avdelning|osasto|dzial)$/

/** The one line that a label of this kind surely heads. */
function valueOf(lines: readonly Line[], label: RegExp): Line | undefined {
  const found = lines.flatMap((line, index): Line[] => {
    if (line.text.length > 350 || (line.text.length > 50 && !/[:：]/.test(line.text.slice(0, 50))) || !label.test(fold(line.text.slice(0, 50).replace(/[:：].*$/, '')))) return []
    const headed = headedBy(lines, index)
    return headed?.isSure && headed.values.length === 1 ? headed.values : []
  })
  const [first, ...more] = found
  return first && more.every(({ text }) => text === first.text) ? first : undefined
}

/** A link around or in a line. */
function linkAt(page: Page, { at, text }: Line): string | undefined {
  const link = at.closest('a[href]') ?? at.findAll('a[href]', 5).find((each) => supports(text, each.text))
  const url = absolute(page, link?.attr('href') ?? '')
  return /^https?:/.test(url) && url.length <= LIMITS.url ? url : undefined
}

/**
 * A reading with what the page's labels say of the reporting line: department and manager, with the link to the manager's
 * page. What is there already stays; a page with two managers says nothing.
 */
export function withReporting(page: Page, reading: Reading): Reading {
  const lines = linesOf(page)
  const manager = reading.manager ? undefined : valueOf(lines, MANAGER)
  const name = manager && asName(manager.text)
  const department = reading.department ? undefined : valueOf(lines, DEPARTMENT)
  const url = manager && linkAt(page, manager)
  const said = cleanLine(department?.text ?? '', 200)
  return {
    ...reading,
    ...(name && fold(name) !== fold(reading.name.value) && { manager: { name: name.slice(0, LIMITS.name), ...(url && { url }) } }),
    ...(said && { department: { value: said, words: said, how: 'label' as const } }),
  }
}
