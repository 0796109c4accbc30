import { describe, expect, it } from 'vitest'
import { isDates, parseYears } from '../../lib/sites/read/years'

describe('years', () => {
  it.each([
    ['2011 – 2013', { from: 2011, to: 2013 }],
    ['2011-2013', { from: 2011, to: 2013 }],
    ['2011–13', { from: 2011, to: 2013 }],
    ['1998/99', { from: 1998, to: 1999 }],
    ['1999–01', undefined],
    ['09/2011 – 06/2013', { from: 2011, to: 2013 }],
    ['Sep 2011 - Present · 3 yrs', { from: 2011, ongoing: true }],
    ['2019–heute', { from: 2019, ongoing: true }],
    ['Sept. 2018–Heute · 8 Jahre 3 Monate', { from: 2018, ongoing: true }],
    ['janv. 2021 - aujourd’hui · 5 ans 11 mois', { from: 2021, ongoing: true }],
    ['ene. 2016 - actualidad · 10 años', { from: 2016, ongoing: true }],
    ['set de 2011 - o momento', { from: 2011, ongoing: true }],
    ['gen 2020 - Presente', { from: 2020, ongoing: true }],
    ['2020 - heden', { from: 2020, ongoing: true }],
    ['2011年 – 現在', { from: 2011, ongoing: true }],
    ['since 2015', { from: 2015, ongoing: true }],
    ['seit 2015', { from: 2015, ongoing: true }],
    ['2015 –', { from: 2015, ongoing: true }],
    ['2015', { from: 2015, to: 2015 }],
    ['2013 – 2011', undefined],
    ['room 12011', undefined],
    ['no year', undefined],
  ])('%s', (words, years) => expect(parseYears(words)).toEqual(years))

  it.each(['2015', 'Jun 2015', '2011 – 2013', 'Jan 2020 - Present · 6 yrs 11 mos', 'sept. de 2011 - actualidad · 3 años 2 meses', 'mars 2011 - aujourd’hui · 3 ans 2 mois'])('"%s" is a date and nothing else', (text) => expect(isDates(text)).toBe(true))
  it.each(['Summer School 2015 in Graz', 'Class of 2015 Scholarship', 'Founded the firm in 2011 and sold it', 'Web Summit 2015 - Lisbon', 'Head of Data', 'Northwind · 2021 – present', '5 yrs 2 mos'])('"%s" says more, or no date', (text) => expect(isDates(text)).toBe(false))
})
