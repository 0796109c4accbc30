import type { Message } from '../core/message'
import type { Self } from '../model/records'
import type { Affinity } from './affinity'
import { rulesOf } from './registry'
import { labelOf, tidy, wordsOf } from './tokens'

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

/** Names of peoples, brands and games keep their capital. Folded. */
const PROPER = new Set('african american argentine australian brazilian british celtic chinese dungeons english formula french gaelic german greek indian irish italian japanese korean latin lego magic nordic olympic persian rubik russian scottish spanish swedish texas thai turkish viennese warhammer welsh zumba'.split(' '))

/** "Review a talk." is "review a talk" within a sentence; a name, an acronym and "I" keep their capitals. */
function offerWithin(label: string): string {
  const [first = ''] = label.split(' ')
  const text = label.replace(/[.!]+$/, '')
  return first === 'I' || !/^\p{Lu}\p{Ll}*$/u.test(first) || PROPER.has(wordsOf(first)[0] ?? '') ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** "Bouldering" is "bouldering" within a sentence; "Brazilian jiu-jitsu", "LARP" and names of places and houses stay as they are. */
function withinSentence(kind: Affinity['kind'], label: string): string {
  if ((kind !== 'hobby' && kind !== 'cause') || !/^\p{Lu}[^\p{Lu}]*$/u.test(label) || PROPER.has(wordsOf(label)[0] ?? '')) return label
  return label.charAt(0).toLowerCase() + label.slice(1)
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
