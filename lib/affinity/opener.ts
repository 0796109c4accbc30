import type { Message } from '../core/message'
import type { Self } from '../model/records'
import type { Affinity } from './affinity'
import { rulesOf } from './registry'
import { labelOf, tidy, wordsOf } from './tokens'
import { offerWithin, withinSentence } from './within-sentence'

/** How many first sentences are suggested at most. */
const MOST = 3

/** Titles before a name, folded: no first name. */
const BEFORE_NAME = new Set('dipl dr frau herr hr ing madame miss mag monsieur mr mrs ms mx prof professor sir'.split(' '))

/** Kinds with a sentence of their own for each way of being bound to a place. */
const ROLE_SUFFIX = { hometown: 'Hometown', lived: 'Lived', works: 'Works' } as const

/**
 * First sentences to send, from the rarest shared facts: each says what is shared, gives something (the user's first offer, where there
 * is one), and asks one question. In the user's own words, to be edited by the user; nothing is sent by us.
 * Keys: `opener.<kind>` ($1 first name, $2 the shared fact), for places `opener.place<Role>` by the other's role; with an offer
 * `<key>Offer` ($3 the offer). Empty where nothing is surely shared. An affinity that is only a guess opens nothing.
 */
export function suggestOpeners(common: readonly Affinity[], person: { name: string }, self: Self): Message[] {
  const name = firstNameOf(person.name)
  const offer = self.offers[0]
  return common.filter((affinity) => affinity.degree !== 'ambiguous').slice(0, MOST).map((affinity) => {
    const key = `opener.${affinity.kind}${suffixOf(affinity)}`
    const shared = withinSentence(affinity.kind, rulesOf(affinity.kind).parse(affinity.mine.text).label)
    return offer ? { key: `${key}Offer`, values: [name, shared, offerWithin(labelOf(offer.text))] } : { key, values: [name, shared] }
  })
}

function suffixOf({ kind, degree, theirs }: Affinity): string {
  if (kind === 'place') return degree === 'near' || theirs.placeRole === undefined ? '' : ROLE_SUFFIX[theirs.placeRole]
  return degree === 'kind-of' || (kind === 'event' && degree === 'near') ? 'Near' : ''
}

/** The first name, as far as a name tells it: after "Surname," else the first word that is no title; the whole name where it has no spaces. */
export function firstNameOf(name: string): string {
  const clean = tidy(name)
  const [before = '', after = ''] = clean.split(',', 2).map((part) => part.trim())
  const isSuffix = /^(?:jr|sr|ii|iii|iv|phd|md|mba|msc|esq|cpa|pmp)\b/i.test(after.replaceAll('.', ''))
  const words = (after !== '' && !isSuffix ? after : before).split(' ')
  const given = words.find((word) => { const folded = wordsOf(word).join(''); return folded.length > 1 && !BEFORE_NAME.has(folded) })
  return labelOf(given ?? clean)
}
