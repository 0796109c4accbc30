import { describe, expect, it } from 'vitest'
import { DEFAULT_COLUMNS, readColumns, readSort, sortPeople, type TableContext } from '../../lib/network/columns'
import { type FilterContext, filterPeople, filterValues, readFilters, type TableFilter } from '../../lib/network/filters'
import { weighShared } from '../../lib/network/weigh-shared'
import { anyone, TODAY } from './people'

const context = (more: Partial<TableContext & FilterContext> = {}): TableContext & FilterContext =>
  ({ today: TODAY, due: new Map(), goals: new Map(), events: new Map(), shared: new Map(), isShared: false, ...more })

const ann = anyone('Ann', { organisation: 'Northwind', tags: [['mentor', 'active']], stage: 'mentor', goalIds: ['g1'], lastContactOn: '2026-11-20' })
const bea = anyone('Bea', { organisation: 'northwind ', tags: [['sponsor', 'potential']], eventIds: ['e1'], lastContactOn: '2026-05-01' })
const cid = anyone('Cid', { tags: [['shadow-sponsor', 'potential']], stage: 'dormant' })
const everybody = [ann, bea, cid]
const found = (filters: TableFilter[], match: 'all' | 'any' = 'all', more: Partial<FilterContext> = {}): string[] =>
  filterPeople(everybody, filters, match, context(more)).map(({ name }) => name)

describe('filters', () => {
  it.each([
    [{ by: 'tag', value: 'active mentor' }, ['Ann']], [{ by: 'tag', value: 'none' }, []], [{ by: 'kind', value: 'sponsor' }, ['Bea']],
    [{ by: 'stage', value: 'dormant' }, ['Cid']], [{ by: 'goal', value: 'g1' }, ['Ann']], [{ by: 'goal', value: 'none' }, ['Bea', 'Cid']],
    [{ by: 'event', value: 'e1' }, ['Bea']], [{ by: 'organisation', value: 'northwind' }, ['Ann', 'Bea']],
    [{ by: 'contact', value: 'never' }, ['Cid']], [{ by: 'contact', value: 'within-30' }, ['Ann']], [{ by: 'contact', value: 'over-90' }, ['Bea', 'Cid']],
  ] as const)('by $by find %s', (filter, names) => {
    expect(found([filter])).toEqual(names)
  })

  it('look at the next follow-up', () => {
    const due = new Map([[ann.id, '2026-11-22'], [bea.id, '2026-11-29']])
    const by = (value: string): string[] => found([{ by: 'due', value }], 'all', { due })
    expect([by('overdue'), by('within-7'), by('any'), by('none')]).toEqual([['Ann'], ['Ann', 'Bea'], ['Ann', 'Bea'], ['Cid']])
  })

  it('must all hold, or any of them', () => {
    const filters: TableFilter[] = [{ by: 'organisation', value: 'northwind' }, { by: 'kind', value: 'mentor' }]
    expect(found(filters, 'all')).toEqual(['Ann'])
    expect(found([...filters, { by: 'stage', value: 'dormant' }], 'any')).toEqual(['Ann', 'Bea', 'Cid'])
    expect(found([{ by: 'stage', value: 'dormant' }, { by: 'kind', value: 'mentor' }], 'all')).toEqual([])
  })

  it('do not tell who is a shadow sponsor while the screen is shared', () => {
    expect(found([{ by: 'kind', value: 'shadow-sponsor' }])).toEqual(['Cid'])
    expect(found([{ by: 'kind', value: 'shadow-sponsor' }], 'all', { isShared: true })).toEqual([])
    expect(filterValues(everybody, 'kind', context({ isShared: true }), new Map()).map(({ value }) => value)).toEqual(['mentor', 'sponsor'])
  })

  it('offer only values that somebody has, however an organisation is written', () => {
    expect(filterValues(everybody, 'organisation', context(), new Map())).toEqual([{ value: 'northwind', written: 'Northwind', count: 2 }])
    expect(filterValues(everybody, 'stage', context(), new Map()).map(({ value, count }) => [value, count])).toEqual([['spotted', 1], ['mentor', 1], ['dormant', 1]])
  })

  it('are read back from storage without what is unknown', () => {
    expect(readFilters([{ by: 'stage', value: 'mentor' }, { by: '__proto__', value: 'x' }, { by: 'age', value: '40' }])).toEqual([{ by: 'stage', value: 'mentor' }])
  })
})

describe('the order', () => {
  const order = (by: Parameters<typeof sortPeople>[1]['by'], descending = false, more: Partial<TableContext> = {}): string[] =>
    sortPeople(everybody, { by, descending }, context(more)).map(({ name }) => name)

  it('follows the column, what is missing last in both directions', () => {
    expect(order('contact')).toEqual(['Bea', 'Ann', 'Cid'])
    expect(order('contact', true)).toEqual(['Ann', 'Bea', 'Cid'])
    expect(order('stage')).toEqual(['Bea', 'Ann', 'Cid'])
    expect(order('tags')).toEqual(['Ann', 'Bea', 'Cid'])
    expect(order('goals', true, { goals: new Map([['g1', 'Lead']]) })).toEqual(['Ann', 'Bea', 'Cid'])
    expect(order('name', true)).toEqual(['Cid', 'Bea', 'Ann'])
  })

  it('keeps those with equal values by name, whatever the direction', () => {
    expect(order('organisation')).toEqual(['Ann', 'Bea', 'Cid'])
    expect(order('organisation', true)).toEqual(['Ann', 'Bea', 'Cid'])
  })

  it('puts what few share before what many share', () => {
    const rare = { kind: 'school', key: 'aalto' } as const
    const common = { kind: 'language', key: 'english' } as const
    const people = [anyone('Many', { facts: [common] }), anyone('More', { facts: [common] }), anyone('Few', { facts: [rare] })]
    const weights = weighShared(people, new Map([['school aalto', 'Aalto'], ['language english', 'English']]))
    expect(sortPeople(people, { by: 'shared', descending: true }, context({ shared: weights })).map(({ name }) => name)).toEqual(['Few', 'Many', 'More'])
  })
})

describe('columns and orders as stored', () => {
  it('are the usual ones for who never chose, none where none were chosen, and never unknown or twice', () => {
    expect(readColumns(undefined)).toEqual(DEFAULT_COLUMNS)
    expect(readColumns([])).toEqual([])
    expect(readColumns(['due', 'constructor', 'due', 'title'])).toEqual(['due', 'title'])
    expect(readSort({ by: 'toString', descending: true })).toEqual({ by: 'name', descending: true })
  })
})
