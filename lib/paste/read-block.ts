import type { Line } from './around'
import { isJob, readLine, readWork } from './read-line'
import { readCard } from './read-table'
import type { PastedRow } from './row'

const hasContact = ({ email, phone, link }: PastedRow): boolean => Boolean(email ?? phone ?? link)
const isSure = (row: PastedRow): boolean => row.name !== '' && row.doubt === undefined
/** A line that is nothing but an address, a link or a number. */
const isBare = (row: PastedRow): boolean => hasContact(row) && (row.name === '' || row.doubt === 'from-mail' || row.doubt === 'from-link') && row.note === undefined

/**
 * Lines that stand together: one signature where a name leads and addresses follow, else a person a line, with lines
 * that are no person given to the one before. `isOneOfMany`: other blocks stand beside this one, so that three lines are a card.
 */
export function readBlock(lines: readonly Line[], isOneOfMany = false): PastedRow[] {
  const card = readCard(lines.map(({ text }) => text))
  if (card) return [{ ...card, source: lines.map(({ source }) => source).join('\n') }]
  const read = lines.map(({ text, source }) => ({ ...readLine(text), source }))
  const [first, ...others] = nameFirst(read)
  if (!first) return []
  const three = joinThree(read, isOneOfMany)
  if (three) return [three]
  return isSignature(first, others) ? [{ ...joinSignature(first, others), source: read.map(({ source }) => source).join('\n') }] : joinFollowing(read)
}

/** A signature whose firm or job stands above the name, with the name in front; other lines as they are. */
function nameFirst(read: readonly PastedRow[]): readonly PastedRow[] {
  const sure = read.filter(isSure)
  const [name] = sure
  return sure.length === 1 && name && read[0] !== name && read.some(isBare) && isAlone(name) ? [name, ...read.filter((row) => row !== name)] : read
}

/** Name, job and firm on three lines. A firm that could be a name too is in doubt where no other card stands beside. */
function joinThree(read: readonly PastedRow[], isOneOfMany: boolean): PastedRow | undefined {
  const [who, job, firm] = read
  if (!who || !job || !firm || read.length !== 3 || !isSure(who) || !isAlone(who) || job.name !== '' || !isJob(job.source)) return undefined
  const work = readWork(job.source)
  if (work.organisation !== undefined || read.some(hasContact) || !/^[\p{Lu}\p{Lo}\d]/u.test(firm.source) || firm.source.length > 80 || firm.location !== undefined || isJob(firm.source) || !(isAlone(firm) || firm.name === '')) return undefined
  const doubt = isSure(firm) && !isOneOfMany ? { doubt: 'unsure' as const } : {}
  return { ...who, ...work, organisation: firm.source.trim(), source: read.map(({ source }) => source).join('\n'), ...doubt }
}

/** A name alone, then at least one line with an address or number of its own; and no second person who has one too. */
function isSignature(first: PastedRow, others: readonly PastedRow[]): boolean {
  if (!isSure(first) || others.length === 0 || others.length > 14) return false
  const emails = new Set([first, ...others].flatMap(({ email }) => email ?? []))
  const bare = others.filter(isBare).length + others.filter((row) => hasContact(row) && !isSure(row)).length
  const people = others.filter((row) => isSure(row) && (row.title ?? row.email ?? row.link)).length
  return emails.size < 2 && bare > 0 && people === 0 && !hasContact(first)
}

function joinSignature(first: PastedRow, others: readonly PastedRow[]): PastedRow {
  const joined: PastedRow = { ...first, source: [first, ...others].map(({ source }) => source).join('\n') }
  const notes: string[] = []
  for (const row of others) {
    joined.email ??= row.email as string
    joined.phone ??= row.phone as string
    joined.link ??= row.link as string
    joined.location ??= row.location as string
    if (isBare(row) || row.location !== undefined) continue
    const said = (row.note ?? row.source).trim()
    const work = readWork(said)
    if (joined.title === undefined && isJob(said)) Object.assign(joined, work)
    else if (joined.organisation === undefined && !hasContact(row) && said.length < 80) joined.organisation = said
    else notes.push(said)
  }
  return withoutEmpty({ ...joined, ...(notes.length > 0 ? { note: notes.join('\n') } : {}) })
}

/** A person a line; a line without a name belongs to a person before it who has none of what it says. */
function joinFollowing(read: readonly PastedRow[]): PastedRow[] {
  const rows: PastedRow[] = []
  for (const row of read) {
    const last = rows.at(-1)
    const follows = last !== undefined && last.name !== '' && row.name === '' && (isBare(row) ? !hasContact(last) || isOther(last, row) : row.location !== undefined ? last.location === undefined : isAlone(last) && row.note !== undefined)
    if (!follows) {
      rows.push(row)
      continue
    }
    const work = last.title === undefined && last.organisation === undefined && row.note && isJob(row.note) ? readWork(row.note) : undefined
    rows[rows.length - 1] = withoutEmpty({
      ...last, ...work, source: `${last.source}\n${row.source}`,
      location: last.location ?? row.location, email: last.email ?? row.email, phone: last.phone ?? row.phone, link: last.link ?? row.link,
      note: work ? last.note : [last.note, row.note].filter(Boolean).join('\n'),
    })
  }
  return rows
}

/** Nothing is known of them but the name, so that a line behind it may be theirs. */
const isAlone = ({ title, organisation, note }: PastedRow): boolean => title === undefined && organisation === undefined && note === undefined

/** An address of another kind than those known. */
const isOther = (last: PastedRow, row: PastedRow): boolean => (['email', 'phone', 'link'] as const).every((kind) => row[kind] === undefined || last[kind] === undefined)

type Loose = { [K in keyof PastedRow]?: PastedRow[K] | undefined } & Pick<PastedRow, 'source' | 'name'>

const withoutEmpty = (row: Loose): PastedRow => {
  const kept = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== '')) as Partial<PastedRow>
  return { ...kept, source: row.source, name: row.name }
}
