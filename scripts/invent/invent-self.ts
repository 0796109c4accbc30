import { canonicalKey } from '../../lib/affinity/affinity'
import type { Fact } from '../../lib/model/fact'
import type { FactKind } from '../../lib/model/kinds'
import type { Entry, Self } from '../../lib/model/records'
import type { Random } from './random'

/** The user of the invented list: shares something with many, and something rare with a few. */
export function inventSelf(random: Random, updatedAt: string): Self {
  const fact = (kind: FactKind, text: string, more: Pick<Fact, 'years' | 'placeRole' | 'detail'> = {}): Fact => ({ id: random.id(), kind, text, key: canonicalKey(kind, text), ...more, evidence: [] })
  const entries = (...texts: string[]): Entry[] => texts.map((text) => ({ id: random.id(), text }))
  return {
    id: 'self', name: 'Noor Hollowell', title: 'Software Engineer', organisation: 'Tidewater Labs', updatedAt,
    facts: [
      fact('school', 'Aalto University', { years: { from: 2011, to: 2016 }, detail: 'MSc Industrial Engineering' }),
      fact('school', 'University of Tartu', { years: { from: 2014, to: 2014 } }),
      fact('place', 'Tampere, Finland', { placeRole: 'hometown' }),
      fact('place', 'Berlin, Germany', { placeRole: 'lived' }),
      fact('place', 'Helsinki, Finland', { placeRole: 'works' }),
      fact('employer', 'Tidewater Labs', { years: { from: 2019, ongoing: true } }),
      fact('employer', 'Lanternworks GmbH', { years: { from: 2016, to: 2019 } }),
      fact('hobby', 'Bouldering'), fact('hobby', 'Choir singing'), fact('hobby', 'Ice swimming'),
      fact('language', 'Finnish'), fact('language', 'German'), fact('language', 'English'),
      fact('cause', 'Accessibility'), fact('group', 'Women in Data'), fact('skill', 'TypeScript'), fact('project', 'Accessible maps'),
    ],
    goals: entries('Lead a platform team within two years', 'Speak at a conference abroad'),
    limits: entries('Will not relocate', 'No travel on school days'),
    offers: entries('Can review accessibility of web applications', 'Knows the Berlin start-up scene'),
    wishes: entries('Negotiation', 'How budgets are made'),
  }
}
