import type { Reading } from '../../lib/model/reading'

/** A reading as fixtures write it down: values only, facts as one line each, in the order read. */
export interface Expected {
  name: string
  headline?: string
  title?: string
  organisation?: string
  location?: string
  offers?: string[]
  wishes?: string[]
  contacts?: string[]
  facts: string[]
}

const span = (years: Reading['facts'][number]['years']): string => (years ? ` (${years.from ?? '…'}–${years.ongoing ? 'now' : (years.to ?? '…')})` : '')

/** What a fixture's `expected` should say for this reading; a person reads it before it is believed. */
export function toExpected(reading: Reading): Expected {
  const scalars = (['headline', 'title', 'organisation', 'location'] as const).flatMap((key) => (reading[key] ? [[key, reading[key].value] as const] : []))
  return {
    name: reading.name.value,
    ...Object.fromEntries(scalars),
    ...(reading.offers ? { offers: reading.offers } : {}),
    ...(reading.wishes ? { wishes: reading.wishes } : {}),
    ...(reading.contacts.length ? { contacts: reading.contacts.map(({ value }) => value) } : {}),
    facts: reading.facts.map((fact) => `${fact.placeRole ?? fact.kind}: ${fact.text}${span(fact.years)}${fact.detail ? `, ${fact.detail}` : ''}`),
  }
}
