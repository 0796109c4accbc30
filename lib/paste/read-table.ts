import Papa from 'papaparse'
import { cleanLine, fold } from '../core/text'
import { asName } from '../sites/read/names'
import { isJob, lastFirst, readLine } from './read-line'
import type { PastedRow } from './row'
import { withoutPart } from './without-marks'

type Column = 'name' | 'first' | 'middle' | 'last' | 'title' | 'organisation' | 'location' | 'email' | 'phone' | 'link' | 'note'

/** Headings of contact tables, folded, in the languages of the sites. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  name: /^(?:full name|name|name \(?original name\)?|user name|display name|attendee|guest|participant|nimi|namn|navn|nombre|nom complet|nome|naam|vollstandiger name)(?: name)?$/,
  first: /^(?:first|first name|firstname|given name|vorname|prenom|nombre de pila|nome proprio|voornaam|etunimi|fornamn|fornavn|imie)$/,
  middle: /^(?:middle name|middle names?|second name|tussenvoegsel|zweiter vorname)$/,
  last: /^(?:last|last name|lastname|surname|family name|nachname|nom|nom de famille|apellidos?|cognome|achternaam|sukunimi|efternamn|etternavn|nazwisko)$/,
  title: /^(?:title|job title|(?:what is )?your (?:job )?(?:title|role)|organi[sz]ation title|job|position|role|titel|rolle|poste|fonction|cargo|puesto|ruolo|functie|titteli|stanowisko|headline)$/,
  organisation: /^(?:company|organi[sz]ation|employer|firm|firma|unternehmen|entreprise|societe|empresa|azienda|bedrijf|yritys|foretag|company name|organi[sz]ation name|(?:what|which|where).{0,30}\b(?:company|organi[sz]ation|employer|firma|empresa|entreprise)\b.{0,20}|(?:company|organi[sz]ation) \w{1,12})$/,
  location: /^(?:location|city|town|ort|stadt|ville|lieu|ciudad|citta|plaats|kaupunki|stad)$/,
  email: /^(?:e mail|email|user email|email address|e ?mail \d value|work email|personal email|e mail adresse|mail|courriel|correo|posta)$/,
  phone: /^(?:phone|phone number|mobile|telephone|telefon|telefono|puhelin|tel)$/,
  link: /^(?:url|link|profile|linkedin|linkedin url|linkedin profile|website|profile url|github)$/,
  note: /^(?:notes?|comments?|notiz|bemerkung|remarques?|notas?|commenti|opmerking)$/,
}

const columnOf = (cell: string): Column | undefined => {
  const folded = fold(cell)
  return (Object.keys(HEADINGS) as Column[]).find((column) => HEADINGS[column].test(folded))
}

/**
 * A cut of a table: with tabs between cells in most lines, or with headings of a contact table in its first line.
 * Undefined where the text is no table. Cells as RFC 4180 quotes them.
 */
export function readTable(text: string): PastedRow[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [head = ''] = lines
  if (lines.length > 1 && lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length >= lines.length * 0.6) return readTable(unpipe(lines))
  if (lines.length < 2) return undefined
  const tabbed = lines.filter((line) => line.includes('\t')).length >= lines.length * 0.6
  const delimiter = tabbed ? '\t' : [',', ';', '|', '^'].find((mark) => head.split(mark).filter((cell) => columnOf(cell.replace(/^"|"$/g, ''))).length >= 2)
  if (!delimiter) return lines.every((line) => QUOTED_ROW.test(line)) ? readCells(text) : undefined
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' })
  const cells = data.map((row) => row.map((cell) => cleanLine(cell, 2000)))
  const columns = (cells[0] ?? []).map(columnOf)
  const heads = (cells[0] ?? []).map((cell) => fold(cell))
  const isHeaded = columns.filter(Boolean).length >= 2 || (tabbed && columns.some((column) => column === 'name' || column === 'first'))
  // Headings over nothing are a line like any other.
  if (isHeaded && cells.length < 2) return undefined
  const rows = isHeaded ? cells.slice(1).map((row) => byHeadings(row, columns, delimiter, heads)) : cells.map((row) => byContent(row, delimiter))
  return isHeaded && cells[0] ? attachHead(rows, cells[0].join(delimiter)) : rows
}

/** Rows of cells in quotes, as programs write them: at least two a row, the first of them quoted. */
const QUOTED_ROW = /^"[^"]{2,300}",\s?"?[^"]/
const readCells = (text: string): PastedRow[] => Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: 'greedy' }).data.map((row) => byContent(row.map((cell) => cleanLine(cell, 2000)), ','))

/** The headings are part of the text too: they stand with the first row, so that no line is lost. */
const attachHead = (rows: PastedRow[], head: string): PastedRow[] => rows.map((row, index) => (index === 0 ? { ...row, source: `${head}\n${row.source}` } : row))

function byHeadings(cells: readonly string[], columns: readonly (Column | undefined)[], delimiter: string, heads: readonly string[] = []): PastedRow {
  const values = new Map<Column, string>()
  const rest: string[] = []
  cells.forEach((cell, index) => {
    const column = columns[index]
    if (cell === '') return
    if (column && !values.has(column)) values.set(column, cell)
    else if (!TECHNICAL.test(cell) && !OWN_AFFAIRS.test(heads[index] ?? '')) rest.push(cell)
  })
  // "Nombre" is the whole name, but the given one beside "Apellidos"; "Quill, Ada" is put the right way round.
  const [said, last] = [values.get('name'), values.get('last')]
  const whole = said === undefined ? undefined : originalName(withoutPart(said))
  const inParts = [whole ?? values.get('first'), values.get('middle'), last].filter(Boolean).join(' ')
  const name = whole === undefined || (last !== undefined && !values.has('first')) ? inParts : (lastFirst(whole)?.name ?? whole)
  const link = values.get('link')
  const one = (column: 'title' | 'organisation' | 'location' | 'email' | 'phone'): Partial<PastedRow> => (values.has(column) ? { [column]: values.get(column) } : {})
  const note = [values.get('note'), ...rest, ...(link && !isAddress(link) ? [link] : [])].filter(Boolean).join(' · ')
  return {
    source: cells.join(delimiter), name: cleanLine(name, 300), ...one('title'), ...one('organisation'), ...one('location'), ...one('email'), ...one('phone'),
    ...(link && isAddress(link) ? { link: /^https?:/i.test(link) ? link : `https://${link}` } : {}), ...(note ? { note } : {}), ...(name ? {} : { doubt: 'no-name' as const }),
  }
}

/** Columns that programs keep for themselves. They stay in the source. Folded. */
const OWN_AFFAIRS = /^(?:(?:api|order|user|guest|ticket|attendee)?[ _]?(?:id|#|no|number)|quantity|qr[ _]code.{0,8}|duration.{0,12}|(?:join|leave)[ _]time|timestamp|user action|ticket[ _](?:type|price|name)|.{2,12}[ _](?:at|date))$/

/** "Ben (Benoît Lacroix)": a meeting's name of one word with the whole name behind it. */
function originalName(text: string): string {
  const [, shown = '', original = ''] = /^([^\s(]{1,60})\s*\(([^)]{3,120})\)$/u.exec(text) ?? []
  return shown !== '' && /\s/.test(original) && asName(original) ? original : text
}

/** What programs note for themselves: moments, states, yes and no. It stays in the source. */
const TECHNICAL = /^(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d.{0,20}|approved|declined|pending|confirmed|checked.?in|going|not going|waitlist|yes|no|true|false|-)$/i

/** A table of Markdown as one with tabs; its line of dashes is no row. */
const unpipe = (lines: readonly string[]): string =>
  lines.filter((line) => !/^[\s|:-]+$/.test(line)).map((line) => line.replace(/^\s*\||\|\s*$/g, '').split('|').map((cell) => cell.trim()).join('\t')).join('\n')

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.|linkedin\.com|github\.com)\S+$/i.test(text)

/**
 * A card of lines with their headings: "Name: Ada Quill", "Company: Northwind". Undefined where the lines are no such card. What has no
 * known heading is a note.
 */
export function readCard(lines: readonly string[]): PastedRow | undefined {
  const pairs = lines.map((line) => /^\s*([^:]{2,40}?)\s*:\s+(\S.*)$/.exec(line))
  const columns = pairs.map((pair) => columnOf(pair?.[1] ?? ''))
  const known = columns.filter(Boolean)
  if (known.length < 2 || known.length < lines.length / 2 || new Set(known).size < known.length || !columns.some((column) => column === 'name' || column === 'first')) return undefined
  const cells = lines.map((line, index) => cleanLine(columns[index] ? (pairs[index]?.[2] ?? '') : line, 2000))
  return byHeadings(cells, columns, '\n')
}

/** Without headings each cell is what it looks like; the line as words tells the rest. */
function byContent(cells: readonly string[], delimiter: string): PastedRow {
  const filled = cells.filter(Boolean)
  const [first = '', second = '', ...more] = filled
  const isSplitName = /^\p{Lu}[\p{L}'’-]+$/u.test(first) && /^\p{Lu}[\p{L}'’-]+$/u.test(second)
  const line = isSplitName ? [`${first} ${second}`, ...more].join(' | ') : filled.join(' | ')
  return { ...readLine(line), ...(isSplitName ? {} : workOfCells(filled.slice(1))), source: cells.join(delimiter) }
}

/** Two cells of which one is a job and has a comma in it are job and firm as they stand. */
function workOfCells(cells: readonly string[]): Pick<PastedRow, 'title' | 'organisation'> {
  const [one, two, ...more] = cells
  if (one === undefined || two === undefined || more.length > 0 || ![one, two].some((cell) => cell.includes(',')) || isJob(one) === isJob(two)) return {}
  return isJob(one) ? { title: one, organisation: two } : { title: two, organisation: one }
}
