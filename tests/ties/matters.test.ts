import { describe, expect, it } from 'vitest'
import type { TieKind } from '../../lib/model/kinds'
import type { Review } from '../../lib/model/kept'
import type { Person, Tie } from '../../lib/model/person'
import type { Act, Self } from '../../lib/model/records'
import { balanceOf, whoseTurn } from '../../lib/ties/balance'
import { writeBrief } from '../../lib/ties/brief'
import { endorsementsOf, openHalf } from '../../lib/ties/endorsements'
import { findChampioned, findPromising } from '../../lib/ties/giving'
import { findHelp } from '../../lib/ties/help'
import { findMatters } from '../../lib/ties/matters'
import { reviewDue, writeClosingNote } from '../../lib/ties/review'
import { skipLevelDays, writeAgenda, writeSkipLevelRequest } from '../../lib/ties/skip-level'
import { makePerson } from '../store/make'
import { makeAct } from './make'

const TODAY = '2026-11-23'
const self: Self = { id: 'self', name: 'Runa Testrup', title: 'Senior Engineer', facts: [], goals: [{ id: 'g', text: 'Lead a team' }], limits: [{ id: 'l', text: 'No nights' }], offers: [{ id: 'o', text: 'Review talks' }], wishes: [], updatedAt: '' }
const tied = (kinds: TieKind[], tie: Partial<Tie> = {}, more: Partial<Person> = {}): Person => {
  const person = makePerson('p1', more)
  return { ...person, tie: { ...person.tie, tags: kinds.map((kind) => ({ kind, state: 'active', since: '2026-11-01' })), ...tie } }
}
const found = (person: Person, acts: Act[] = [], reviews: Review[] = []) =>
  [...findMatters({ people: [person], acts, reviews, self, today: TODAY })].flatMap(([kind, matters]) => matters.map(() => kind))
const review = (on: string): Review => ({ id: on, personId: 'p1', on, answers: {}, choice: 'keep', createdAt: `${on}T09:00:00.000Z` })

describe('what is open between the user and a person', () => {
  it.each<[string, Person, Act[], string[]]>([
    ['a promise not kept', tied([]), [makeAct({ kind: 'promise', state: 'open' }), makeAct({ kind: 'promise' })], ['promise']],
    ['feedback not closed', tied([]), [makeAct({ kind: 'feedback', state: 'open' })], ['feedback']],
    ['a door not told of, but not one the user opened', tied([]), [makeAct({ kind: 'visibility' }), makeAct({ kind: 'visibility', direction: 'given' }), makeAct({ kind: 'opportunity', reportedOn: TODAY })], ['report']],
    ['an introduction under way, once', tied([]), [makeAct({ kind: 'introduction', introduction: { to: { name: 'I' }, steps: [{ step: 'made', on: TODAY }] } })], ['introduction']],
    ['a term that ends soon', tied(['sponsor'], { until: '2026-12-20' }), [], ['ends']],
    ['an advocate whose time is over', tied(['sponsor'], { advocate: { of: 'Northwind', until: '2026-10-01' } }), [], ['ends']],
    ['nothing for a term that is far', tied(['sponsor'], { until: '2027-06-01' }), [], []],
    ['the user’s turn, where both teach', tied(['reciprocal']), [makeAct({ kind: 'advice' })], ['turn']],
    ['an endorsement not returned', tied([]), [makeAct({ kind: 'endorsement', reportedOn: TODAY })], ['endorsement']],
    ['nothing at all once closed', tied(['sponsor'], { stage: 'closed', until: '2026-11-01' }), [makeAct({ kind: 'promise', state: 'open' })], []],
  ])('%s', (_, person, acts, kinds) => { expect(found(person, acts)).toEqual(kinds) })

  it('a review is due 120 days after the tie began or was last looked at, and not for ties that have not begun', () => {
    expect(reviewDue(tied(['mentor']), [])).toBe('2027-03-01')
    expect(reviewDue(tied(['mentor']), [review('2026-11-10'), review('2026-11-05')])).toBe('2027-03-10')
    const spotted = makePerson('p1')
    expect(reviewDue({ ...spotted, tie: { ...spotted.tie, tags: [{ kind: 'mentor', state: 'potential', since: '2025-01-01' }] } }, [])).toBeUndefined()
    expect(found(tied(['mentor'], { tags: [{ kind: 'mentor', state: 'active', since: '2026-01-01' }] }))).toEqual(['review'])
  })

  it('is found among 10,000 people with 10,000 acts in one pass', () => {
    const people = Array.from({ length: 10_000 }, (_, index) => ({ ...tied(['mentor']), id: `p${String(index)}` }))
    const acts = people.map(({ id }) => makeAct({ personId: id, kind: 'promise', state: 'open' }))
    expect(findMatters({ people, acts, reviews: [], self, today: TODAY }).get('promise')).toHaveLength(10_000)
  })
})

describe('giving and receiving', () => {
  it('counts what was given either way, and no mere contact', () => {
    expect(balanceOf([makeAct(), makeAct({ direction: 'given' }), makeAct({ kind: 'contact' }), makeAct({ kind: 'promise', state: 'open' })])).toEqual({ given: 1, received: 1 })
  })

  it('the turn is theirs who did not teach last', () => {
    expect(whoseTurn([])).toBeUndefined()
    expect(whoseTurn([makeAct({ on: '2026-02-02' }), makeAct({ direction: 'given', on: '2026-02-01' })])).toBe('yours')
    expect(whoseTurn([makeAct({ kind: 'contact', on: '2026-03-01' }), makeAct({ direction: 'given' })])).toBe('theirs')
  })

  it('an endorsement given waits for nothing; one received waits for the user’s', () => {
    expect(openHalf([makeAct({ kind: 'endorsement', direction: 'given' })])).toBeUndefined()
    expect(openHalf([makeAct({ kind: 'endorsement', on: '2026-02-01' }), makeAct({ kind: 'endorsement', on: '2026-03-01' })])?.on).toBe('2026-03-01')
  })

  it('both halves of the endorsement loop are told, the latest of each; before anybody endorsed anybody there is no loop', () => {
    const halves = (acts: ReturnType<typeof makeAct>[]) => endorsementsOf(acts).map(({ direction, act, count }) => `${direction} ${act?.on ?? 'open'} ${String(count)}`)
    const received = (on: string) => makeAct({ kind: 'endorsement', on })
    expect(halves([makeAct()])).toEqual([])
    expect(halves([received('2026-02-01'), received('2026-03-01')])).toEqual(['received 2026-03-01 2', 'given open 0'])
    expect(halves([makeAct({ kind: 'endorsement', direction: 'given' })])).toEqual(['received open 0', 'given 2026-02-01 1'])
  })

  it('protégés with open promises come first', () => {
    const [a, b] = [{ ...tied(['protege']), id: 'a' }, { ...tied(['protege']), id: 'b' }]
    const promise = (state: 'open' | 'closed') => makeAct({ personId: 'b', kind: 'promise', direction: 'given', state })
    expect(findChampioned([a, b, makePerson('c')], [promise('open'), promise('closed')]).map(({ person, promises }) => [person.id, promises])).toEqual([['b', { open: 1, kept: 1 }], ['a', { open: 0, kept: 0 }]])
  })

  it('finds people earlier in their career by title, never by years, and only with something rare shared', () => {
    const fact = (kind: 'hobby' | 'language', text: string) => ({ id: text, kind, text, key: text, evidence: [] })
    const me = { ...self, facts: [fact('hobby', 'letterpress printing'), fact('language', 'English')] }
    const at = (id: string, title: string, ...facts: ReturnType<typeof fact>[]) => makePerson(id, { title, facts })
    const rare = fact('hobby', 'letterpress printing')
    expect(findPromising(me, [at('junior', 'Junior Engineer', rare), at('boss', 'CTO', rare), at('plain', 'Junior Engineer', fact('language', 'English')), at('odd', 'Wizard', rare)]).map(({ person }) => person.id)).toEqual(['junior'])
    expect(findPromising({ ...me, title: 'Wizard' }, [at('junior', 'Junior Engineer', rare)])).toEqual([])
  })
})

describe('texts to copy', () => {
  const keys = (lines: { key: string; values?: readonly (string | number)[] }[][]) => lines.map((line) => line.map(({ key, values = [] }) => [key.split('.').slice(1).join('.'), ...values].join(' ')).join())

  it('the closing note thanks for the goal and names what was opened', () => {
    expect(keys(writeClosingNote(tied([], { goalIds: ['g'] }, { name: 'Mirembe Castell' }), self, ['The council']))).toEqual(['note.hello Mirembe', '', 'note.thanksFor Lead a team', 'note.opened The council', 'note.open', '', 'note.bye Runa'])
  })

  it('the request names the manager where one is known, and the agenda leaves out limits that were told', () => {
    expect(keys(writeSkipLevelRequest(tied([]), { ...self, manager: { name: 'Birgit' } }))).toContain('whoUnder Birgit')
    expect(keys(writeSkipLevelRequest(tied([]), self))).toContain('who Senior Engineer')
    const agenda = (tie: Partial<Tie>) => writeAgenda(tied([], tie), self).map(({ key }) => key.split('.').at(-1))
    expect(agenda({})).toEqual(['theirs', 'goal', 'limit', 'offer', 'next'])
    expect(agenda({ told: [{ limitId: 'l', on: TODAY }] })).toEqual(['theirs', 'goal', 'offer', 'next'])
  })

  it('two meetings half a year apart, both on working days', () => {
    expect(skipLevelDays(TODAY, [6, 7])).toEqual(['2026-12-07', '2027-06-07'])
    expect(skipLevelDays('2026-11-27', [6, 7])).toEqual(['2026-12-11', '2027-06-11'])
    expect(skipLevelDays('2026-11-27', [5, 6])).toEqual(['2026-12-13', '2027-06-13'])
  })

  it('the brief leaves out quiet acts, goals that are over and parts of which nothing is known', () => {
    const acts = [makeAct({ kind: 'endorsement', text: 'The board' }), makeAct({ kind: 'endorsement', text: 'secret', quiet: true }), makeAct({ kind: 'advice' })]
    const brief = writeBrief({ ...self, goals: [...self.goals, { id: 'h', text: 'Old', state: 'reached' }] }, tied([]), acts, (day) => day)
    expect(brief.map(({ id, lines }) => [id, ...lines.map(({ values }) => values?.join(' '))])).toEqual([['goals', 'Lead a team'], ['limits', 'No nights'], ['so-far', '2026-02-01 The board'], ['offers', 'Review talks']])
  })
})

describe('help with their projects', () => {
  const fact = (kind: 'project' | 'skill' | 'hobby', text: string) => ({ id: text, kind, text, key: text, evidence: [] })

  it('an offer meets what they work on by its telling words', () => {
    expect(findHelp({ offers: [{ id: 'o', text: 'Reviewing talks' }, { id: 'q', text: 'Baking' }], facts: [] }, [fact('project', 'A talk on harbours')])).toEqual([{ offer: 'Reviewing talks', work: 'A talk on harbours' }])
  })

  it('what they look for comes before what they work on', () => {
    expect(findHelp({ offers: [{ id: 'o', text: 'Reviewing talks' }], facts: [] }, [fact('project', 'A talk on harbours')], ['Somebody to review a talk'])).toEqual([{ offer: 'Reviewing talks', work: 'Somebody to review a talk' }])
  })

  it('without a meeting, offers stand beside a project, and a hobby is no project', () => {
    expect(findHelp({ offers: [{ id: 'q', text: 'Baking' }], facts: [] }, [fact('project', 'Port maps')])).toEqual([{ offer: 'Baking', work: 'Port maps' }])
    expect(findHelp({ offers: [{ id: 'q', text: 'Baking' }], facts: [] }, [fact('hobby', 'Baking bread')])).toEqual([{ offer: 'Baking' }])
    expect(findHelp({ offers: [], facts: [] }, [fact('project', 'Port maps')])).toEqual([])
  })
})
