import { cleanLine } from '../core/text'
import type { PastedRow } from './row'

/** Text of a vCard value: escapes undone (RFC 6350, 3.4), structured parts joined. */
const unescape = (value: string): string => value.replace(/\\n/gi, ' ').replace(/\\([,;:\\])/g, '$1')

/**
 * vCards (RFC 6350, and 2.1 and 3.0 as programs write them): name, job, firm, first address, number and link of each.
 * Lines outside of a card become rows of their own, to be looked at.
 */
export function readVcards(text: string): PastedRow[] {
  const rows: PastedRow[] = []
  const cards = text.split(/^(?=BEGIN:VCARD\s*$)/gim)
  for (const piece of cards) {
    const [, card = '', after = ''] = /^(BEGIN:VCARD[\s\S]*?(?:^END:VCARD[^\n]*$|$(?![\s\S])))([\s\S]*)$/im.exec(piece) ?? [piece, '', piece]
    if (card) rows.push(readCard(card.trimEnd()))
    for (const line of after.split('\n')) if (line.trim()) rows.push({ source: line, name: '', note: cleanLine(line), doubt: 'no-name' })
  }
  return rows
}

function readCard(card: string): PastedRow {
  const values = new Map<string, string>()
  for (const line of card.replace(/\n[ \t]/g, '').split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const key = (line.slice(0, colon).split(';')[0] ?? '').replace(/^.*\./, '').toUpperCase()
    if (!values.has(key)) values.set(key, line.slice(colon + 1).trim().slice(0, 2000))
  }
  const said = (key: string): string => cleanLine(unescape(values.get(key) ?? ''))
  const [family = '', given = ''] = (values.get('N') ?? '').split(';').map((part) => cleanLine(unescape(part)))
  const name = said('FN') || [given, family].filter(Boolean).join(' ')
  const organisation = cleanLine(unescape((values.get('ORG') ?? '').split(';').find(Boolean) ?? ''))
  const [email, phone, link] = [said('EMAIL').replace(/^mailto:/i, ''), said('TEL').replace(/^tel:/i, ''), said('URL')]
  return {
    source: card, name, ...(said('TITLE') ? { title: said('TITLE') } : {}), ...(organisation ? { organisation } : {}),
    ...(email ? { email } : {}), ...(phone ? { phone } : {}), ...(/^https?:/i.test(link) ? { link } : {}),
    ...(said('NOTE') ? { note: said('NOTE') } : {}), ...(name ? {} : { doubt: 'no-name' as const }),
  }
}
