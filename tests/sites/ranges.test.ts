import { describe, expect, it } from 'vitest'
import { isDates, parseYears } from '../../lib/sites/read/years'

const now = (from: number) => ({ from, ongoing: true as const })
const span = (from: number, to: number) => ({ from, to })

/** How profiles write when somebody was somewhere, in the languages of the sites, and what it means. */
const RANGES: [string, ReturnType<typeof now> | ReturnType<typeof span>][] = [
  // English
  ['Jan 2018 – Present', now(2018)],
  ['January 2018 to now', now(2018)],
  ['2012 to 2016', span(2012, 2016)],
  ['Mar 2015 - Dec 2016 · 1 yr 10 mos', span(2015, 2016)],
  ['03/2015 – 12/2016', span(2015, 2016)],
  ['since May 2019', now(2019)],
  ['2019-05-01 to present', now(2019)],
  ['2005-08 to 2011-05', span(2005, 2011)],
  ['Class of 2009', span(2009, 2009)],
  ['Sept. 2001–June 2004', span(2001, 2004)],
  ['2001—2004', span(2001, 2004)],
  ['Summer 2013', span(2013, 2013)],
  ["Fall 2011 - Spring 2012", span(2011, 2012)],
  ['2020 - current', now(2020)],
  ['2014–', now(2014)],
  // German
  ['Seit 03/2019', now(2019)],
  ['März 2019 – heute', now(2019)],
  ['10.2014 bis 09.2018', span(2014, 2018)],
  ['WS 2008/09 – SS 2012', span(2008, 2012)],
  ['2008 bis dato', now(2008)],
  ['01.04.2011 – 31.03.2014', span(2011, 2014)],
  // French
  ['depuis septembre 2017', now(2017)],
  ['de 2009 à 2013', span(2009, 2013)],
  ['févr. 2020 - aujourd’hui', now(2020)],
  ["sept. 2010 - juin 2012 · 1 an 10 mois", span(2010, 2012)],
  ["2016 – à ce jour", now(2016)],
  // Spanish
  ['desde 2014 hasta la actualidad', now(2014)],
  ['marzo de 2010 - junio de 2015', span(2010, 2015)],
  ['2011 – presente', now(2011)],
  ['2018 - hoy', now(2018)],
  // Portuguese
  ['jan. de 2019 - até o momento', now(2019)],
  ['de 2003 a 2008', span(2003, 2008)],
  ['fev 2021 – atualmente', now(2021)],
  // Italian
  ['dal 2016 ad oggi', now(2016)],
  ['ottobre 2009 - luglio 2014', span(2009, 2014)],
  ['2020 – in corso', now(2020)],
  // Dutch
  ['sep. 2013 - heden', now(2013)],
  ['van 2006 tot 2010', span(2006, 2010)],
  ['2011 t/m 2014', span(2011, 2014)],
  // Polish
  ['od 2012 do 2018', span(2012, 2018)],
  ['wrz 2015 – obecnie', now(2015)],
  ['2019 - do chwili obecnej', now(2019)],
  // Turkish
  ['Eyl 2016 - Halen', now(2016)],
  ['2010 – 2014 yılları arasında', span(2010, 2014)],
  ['Mart 2021 - Günümüz', now(2021)],
  ['2018 - devam ediyor', now(2018)],
  // Japanese, Chinese
  ['2012年4月 - 2016年3月', span(2012, 2016)],
  ['2018年4月〜現在', now(2018)],
  ['2010年4月から2014年3月まで', span(2010, 2014)],
  ['2015年9月 - 至今', now(2015)],
  ['2009年至2013年', span(2009, 2013)],
  ['2017.03—至今', now(2017)],
  // Nordic
  ['2014 – nu', now(2014)],
  ['aug. 2015 – pågående', now(2015)],
  ['sedan 2011', now(2011)],
  ['2016 – nå', now(2016)],
  ['fra 2009 til 2013', span(2009, 2013)],
  ['siden 2018', now(2018)],
  ['2012 – nykyhetki', now(2012)],
  ['vuodesta 2010', now(2010)],
  ['elokuu 2008 – toukokuu 2012', span(2008, 2012)],
]

/** Texts with a year in them that is no time of somebody's, or none that can be told. */
const NO_RANGE = ['5 yrs 2 mos', '2016 – 2011', 'flat 20195', '3000 employees', '']

describe('date ranges of profiles', () => {
  it.each(RANGES)('%s', (words, years) => expect(parseYears(words)).toEqual(years))
  it.each(NO_RANGE)('"%s" is none', (words) => expect(parseYears(words)).toBeUndefined())
  it.each(RANGES.filter(([words]) => !/^Class|yılları/.test(words)).map(([words]) => words))('"%s" says nothing but when', (words) => expect(isDates(words)).toBe(true))
  it.each(['Founded 2011 in Graz with two friends', 'Web Summit 2015', 'Aalto University, 2011 – 2013', 'From 2009 I have led the choir'])('"%s" says more', (words) => expect(isDates(words)).toBe(false))
})
