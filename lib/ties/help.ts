import { fold } from '../core/text'
import type { Fact } from '../model/fact'
import type { Entry, Self } from '../model/records'

/** Something of the user's that may help with something they work on; without `work`, an offer that may suit anybody. */
export interface Help {
  /** What the user would do, in their own words. */
  offer: string
  work?: string
}

type Worked = Pick<Fact, 'kind' | 'text' | 'detail'>
const MOST_WISHES = 50
const WORK = new Set<string>(['project', 'cause', 'skill'])

/** Words of four letters or more, cut to their stems: "reviewing talks" meets "review a talk". */
const stemsOf = (text: string): Set<string> => new Set(fold(text).split(' ').filter((word) => word.length >= 4 && !COMMON.has(word)).map((word) => word.replace(/(?:ing|ers|er|es|s|ed)$/, '').slice(0, 6)))
const COMMON = new Set('about from have into make more others over some that their them this with work would your'.split(' '))

/**
 * The user's offers and skills against what somebody looks for, then their projects, causes and skills: those that meet first, at most `limit`. Where nothing meets, the
 * offers stand beside what the person works on, for the user to see a use: with no similarity, help is the best way in.
 */
export function findHelp(self: Pick<Self, 'offers' | 'facts'>, facts: readonly Worked[], wishes: readonly string[] = [], limit = 4): Help[] {
  const wished = wishes.slice(0, MOST_WISHES).map((text) => ({ text, kind: 'wish', stems: stemsOf(text) }))
  const worked = facts.filter(({ kind }) => WORK.has(kind)).slice(0, 100).map((fact) => ({ text: fact.text, kind: fact.kind, stems: stemsOf(`${fact.text} ${fact.detail ?? ''}`) }))
  const works = [...wished, ...worked]
  const mine: Entry[] = [...self.offers, ...self.facts.filter(({ kind }) => kind === 'skill')]
  const meeting = mine.flatMap((offer): Help[] => {
    const stems = stemsOf(offer.text)
    const work = works.find((known) => [...stems].some((stem) => known.stems.has(stem)))
    return work ? [{ offer: offer.text, work: work.text }] : []
  })
  if (meeting.length > 0) return meeting.slice(0, limit)
  const project = works.find(({ kind }) => kind !== 'skill')
  return self.offers.slice(0, limit).map(({ text }) => ({ offer: text, ...(project ? { work: project.text } : {}) }))
}
