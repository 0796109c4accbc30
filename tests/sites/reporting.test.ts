import { describe, expect, it } from 'vitest'
import { completeReading } from '../../lib/sites/complete'

type Node = [string, Record<string, string> | 0, ...(Node | string)[]]

const read = (...rows: [string, Node | string][]) => {
  const tree: Node = ['HTML', 0, ['HEAD', 0, ['TITLE', 0, 'Edda Kallevig']], ['BODY', 0, ['H1', 0, 'Edda Kallevig'], ['DL', 0, ['DT', 0, 'Title'], ['DD', 0, 'Editor'], ...rows.flatMap(([label, value]): Node[] => [['DT', 0, label], ['DD', 0, value]])]]]
  const result = completeReading({ url: 'https://dir.example/people/edda', base: 'https://dir.example/people/edda', tree: JSON.stringify(tree) })
  if (!result.ok) throw new Error(result.failure.code)
  return { manager: result.value.manager, department: result.value.department?.value }
}

describe('the reporting line of a directory page', () => {
  it('is read from its labels, with the link', () => {
    expect(read(['Line manager', ['A', { href: '/people/bertil' }, 'Bertil Moss']], ['Department', 'Hydrography'])).toEqual({ manager: { name: 'Bertil Moss', url: 'https://dir.example/people/bertil' }, department: 'Hydrography' })
  })
  it('is read in other languages', () => {
    expect(read(['Vorgesetzte:', 'Ottilie Brandner'], ['Abteilung:', 'Werft'])).toEqual({ manager: { name: 'Ottilie Brandner' }, department: 'Werft' })
  })
  it.each([
    ['no name', [['Manager', 'vacant']]], ['a link that is none', [['Manager', ['A', { href: 'javascript:alert(1)' }, 'see below']]]], ['oneself', [['Manager', 'Edda Kallevig']]],
    ['two of them', [['Manager', 'Bertil Moss'], ['Line manager', 'Dagny Rook']]],
  ] as [string, [string, Node | string][]][])('is left open where it says %s', (_, rows) => { expect(read(...rows).manager).toBeUndefined() })
})
