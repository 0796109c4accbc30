import type { Fact, Years } from '../../model/fact'
import { PLACE_ROLES, type PlaceRole } from '../../model/kinds'
import { printYears, readYears } from './years-words'

/** What a cell carries of a fact: no evidence, no key, no id. */
export type FactWords = Pick<Fact, 'text' | 'detail' | 'placeRole' | 'years'>

interface Meta {
  placeRole?: PlaceRole
  years?: Years
}

const isRole = (text: string): text is PlaceRole => PLACE_ROLES.some((role) => role === text)

/** Reads what stands in round brackets: "hometown", "2011–2013", "lived, from 2011", or nothing at all. Undefined for any other words. */
function readMeta(text: string): Meta | undefined {
  if (text.length > 60) return undefined
  const meta: Meta = {}
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const years = readYears(part)
    if (isRole(part.toLowerCase()) && !meta.placeRole) meta.placeRole = part.toLowerCase() as PlaceRole
    else if (years && !meta.years) meta.years = years
    else if (part !== '' || text.includes(',')) return undefined
  }
  return meta
}

/** Splits "text (…)" at the last opening bracket, when what is in it says a role or years. */
function splitMeta(value: string): { rest: string; meta: Meta } | undefined {
  if (!value.endsWith(')')) return undefined
  const open = value.lastIndexOf('(')
  const rest = value.slice(0, Math.max(open, 0)).trim()
  const meta = open < 0 ? undefined : readMeta(value.slice(open + 1, -1))
  return meta && rest !== '' ? { rest, meta } : undefined
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(value: string, at: number): boolean {
  let start = at
  while (start > 0 && value.charAt(start - 1) === '\\') start--
  return (at - start) % 2 === 1
}

/** Splits "text [detail]"; brackets and backslashes within the detail carry a backslash. */
function splitDetail(value: string): { rest: string; detail: string } | undefined {
  if (!value.endsWith(']') || isEscaped(value, value.length - 1)) return undefined
  let open = value.lastIndexOf('[')
  while (open > 0 && isEscaped(value, open)) open = value.lastIndexOf('[', open - 1)
  const rest = value.slice(0, Math.max(open, 0)).trim()
  return rest === '' ? undefined : { rest, detail: value.slice(open + 1, -1).replace(/\\([[\]\\])/g, '$1').trim() }
}

/** Reads "Aalto University [MSc Computer Science] (2011–2013)" or "Tampere, Finland (hometown)". */
export function readFact(value: string): FactWords {
  const outer = splitMeta(value)
  const inner = splitDetail(outer?.rest ?? value)
  return {
    text: inner?.rest ?? outer?.rest ?? value,
    ...(inner && inner.detail !== '' ? { detail: inner.detail } : {}),
    ...outer?.meta,
  }
}

/**
 * Prints a fact so that `readFact` reads the same: "Aalto University [MSc] (2011–2013)". Where a text itself ends on
 * brackets that would be read as ours, empty ones follow it: "Slush (2019) ()".
 */
export function printFact({ text, detail, placeRole, years }: FactWords): string {
  const inner = detail?.trim() ? ` [${detail.trim().replace(/[[\]\\]/g, '\\$&')}]` : splitDetail(text) ? ' []' : ''
  const meta = [placeRole ?? '', printYears(years)].filter((part) => part !== '').join(', ')
  const plain = `${text}${inner}`
  return meta === '' && !splitMeta(plain) ? plain : `${plain} (${meta})`
}
