import { describe, expect, it } from 'vitest'
import { asName, supports } from '../../lib/sites/read/names'

describe('what looks like a name', () => {
  it.each([
    ['Jane Okafor-Lind', 'Jane Okafor-Lind'],
    ['Pádraig Ó Súilleabháin', 'Pádraig Ó Súilleabháin'],
    ['Ludwig van der Berg', 'Ludwig van der Berg'],
    ['JORGE RUIZ', 'JORGE RUIZ'],
    ['Dr. Imran Sethi, MD', 'Dr. Imran Sethi, MD'],
    ['Abernathy, Colm', 'Abernathy, Colm'],
    ['Vera Lund, Archivist', 'Vera Lund'],
    ['Mina Castellan (she/her)', 'Mina Castellan'],
    ['Tobias Ferrand – Lumen & Oak', 'Tobias Ferrand'],
    ['Gina D’Amico', 'Gina D’Amico'],
    ['Juno Park 🚀✨', 'Juno Park'],
    ['Professor Tobias Pike', 'Professor Tobias Pike'],
    ['dr hab. Ewa Lisiecka, prof. ucz.', 'dr hab. Ewa Lisiecka'],
    ['Viktor Havelka, Ph.D.', 'Viktor Havelka, Ph.D.'],
    ['Katarzyna “Kasia” Wrona', 'Katarzyna “Kasia” Wrona'],
    ['J.R. Okonjo', 'J.R. Okonjo'],
    ['van der Berg, Jan', 'van der Berg, Jan'],
    ['Pim Dekker’s profile', 'Pim Dekker'],
    ['Lena Oriol @lena@social.example', 'Lena Oriol'],
    ['田中 花子', '田中 花子'],
    ['김민준', '김민준'],
    ['Мария Иванова', 'Мария Иванова'],
    ['فاطمة الزهراء', 'فاطمة الزهراء'],
  ])('%s', (text, name) => expect(asName(text)).toBe(name))

  it.each(['Our team', 'Page not found', 'Sign in', 'Engineering Manager', 'Northwind Ltd', 'Harbour reopens', 'About Jane Doe', 'Meet Jane Doe', 'jane doe', 'Jane', 'Results for “lind”', 'Spring Summit 2027', 'What is rope?', 'Marine Biology', 'Willkommen Zurück', 'Kovo Appoints Ida Roos', 'Prof. Bern', '🚀', 'x'.repeat(1000), ''])('"%s" does not', (text) => expect(asName(text)).toBeUndefined())

  it('ends in bounded time on a hostile heading', () => {
    for (const part of ['A ', 'a, ', 'Aa’', '(he ', '- ', 'Á\u0301\u0323', 'de la ']) expect(asName(part.repeat(200_000))?.length ?? 0).toBeLessThan(121)
  })
})

describe('whether a text names the same person', () => {
  it.each([
    ['Jane Okafor-Lind', 'Okafor-Lind, Jane | People'],
    ['Dr. Jane A. Doe, PhD', 'Jane Doe'],
    ['Ilse Brandström', 'ILSE BRANDSTROM - Nordlicht'],
    ['田中 花子', '田中 花子 | 会社'],
  ])('%s in "%s"', (name, text) => expect(supports(name, text)).toBe(true))
  it.each([
    ['Jane Doe', 'Jane Smith'],
    ['Jane Doe', 'John Doe'],
    ['Ann Bee', 'Annual Beech report'],
  ])('%s not in "%s"', (name, text) => expect(supports(name, text)).toBe(false))
})
