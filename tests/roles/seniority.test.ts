import { findStanding } from '../../lib/roles/standing'
import { describe, expect, test } from 'vitest'
import { readSeniority } from '../../lib/roles/seniority'

/** Level as a person who knows the language would put it. */
const TITLES: [string, number][] = [
  ['Software Engineer', 2], ['Senior Software Engineer', 3], ['Junior Developer', 1], ['Intern', 0], ['PhD student in Physics', 0], ['Student research assistant', 0],
  ['Product Manager', 3], ['Engineering Manager', 4], ['VP Platform at Northwind', 5], ['Vice President, Sales', 5], ['Assistant Vice President', 4], ['Deputy Director', 4],
  ['Chief Technology Officer', 6], ['CEO & Founder', 6], ['Co-founder | Investor', 6], ['Executive Assistant to the CEO', 2], ['Former CEO, now gardener', 2], ['Aspiring Product Manager', 2],
  ['Head of Design', 5], ['Team Lead', 4], ['Principal Engineer', 4], ['Associate Professor', 4], ['Professor of Chemistry', 5], ['Managing Director', 6],
  ['Software Engineer @ Director Labs', 2], ['President', 6], ['Account Executive', 2], ['Assistentin der Geschäftsführung', 1], ['Assistante du directeur', 1],
  ['Abteilungsleiterin Einkauf', 4], ['Geschäftsführer', 6], ['Stellvertretender Geschäftsführer', 5], ['Werkstudentin', 0], ['Projektleiter', 3], ['Bereichsleiterin', 5],
  ['Directrice générale', 6], ['Chef de projet', 3], ['Stagiaire marketing', 0], ['Directeur commercial', 5], ['Responsable des ventes', 4],
  ['Director general', 6], ['Jefa de proyecto', 3], ['Becario', 0], ['Gerente de ventas', 4], ['Diretora de Marketing', 5], ['Estagiária', 0], ['Sócio', 6],
  ['Amministratore delegato', 6], ['Responsabile vendite', 4], ['Tirocinante', 0], ['Afdelingshoofd', 4], ['Algemeen directeur', 6], ['Stagiair', 0], ['Oprichter', 6],
  ['Toimitusjohtaja', 6], ['Talousjohtaja', 5], ['Kehityspäällikkö', 4], ['Projektipäällikkö', 3], ['Harjoittelija', 0], ['Vanhempi ohjelmistokehittäjä', 3],
  ['Verkställande direktör', 6], ['Utvecklingschef', 4], ['Projektledare', 3], ['Praktikant', 0], ['Vice VD', 6],
]

test.each(TITLES)('%s: level %i', (title, level) => { expect(readSeniority(title).level).toBe(level) })

describe('what a title does not say', () => {
  test('a title without a word of rank is known to be a guess', () => {
    expect(readSeniority('Gardener')).toEqual({ level: 2, known: false, leads: false, decides: false })
    expect(readSeniority('')).toMatchObject({ known: false })
  })
  test('a company that is called Director lends nobody its name', () => { expect(readSeniority('Engineer at Director & Sons').decides).toBe(false) })
})

test.each([
  ['VP Engineering', 'engineering'], ['Ohjelmistokehittäjä', undefined], ['Tuotepäällikkö', 'product'], ['Leiter Vertrieb', 'sales'], ['Responsable RH', 'people'],
  ['Data Scientist', 'data'], ['Avvocato', 'law'], ['Tutkija', 'research'], ['Marketing Director', 'marketing'], ['Gardener', undefined],
])('%s works in %s', (title, field) => { expect(readSeniority(title).function).toBe(field) })

test('a megabyte of title is read at its beginning', () => { expect(readSeniority(`Director ${'x & '.repeat(300_000)}`).level).toBe(5) })

test('what the user knows of a rank stands above what the title says', () => {
  const self = { id: 'self' as const, title: 'Engineer', facts: [], goals: [], limits: [], offers: [], wishes: [], updatedAt: '2026-11-23T00:00:00.000Z' }
  expect(findStanding(self, { title: 'Associate', facts: [] }).theirs?.decides).toBe(false)
  expect(findStanding(self, { title: 'Associate', facts: [], seniority: 5 }).theirs).toMatchObject({ level: 5, known: true, leads: true, decides: true })
  expect(findStanding(self, { facts: [], seniority: 4 }).theirs?.level).toBe(4)
})
