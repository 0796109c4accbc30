import { fold } from '../core/text'

/** What someone says themselves about mentoring: their words, and whether they offer or decline. */
export interface Said {
  offers: boolean
  quote: string
}

const ABOUT_MENTORING = ['mentee', 'mentor', 'tutorat', 'mentori']
const OFFERS = [
  'ask me', 'available', 'drop me', 'feel free', 'get in touch', 'glad to', 'happy to', 'i mentor', 'i offer', 'love to', 'open to',
  'open for', 'reach out', 'welcome', 'willing to', 'ich biete', 'offen fur', 'gerne', 'disponible', 'ouvert a', 'ouverte a', 'abierto a',
  'abierta a', 'aberto a', 'aberta a', 'disposto a', 'open voor', 'sta open', 'avoin', 'mentoroin', 'garna', 'oppen for',
]
const DECLINES = [
  'at capacity', 'cannot', 'cant', 'fully booked', 'no capacity', 'no longer', 'no new', 'not able', 'not accepting', 'not available',
  'not open', 'not taking', 'unable', 'kein', 'keine', 'ne suis pas', 'plus de', 'no estoy', 'nao estou', 'geen', 'en valitettavasti',
  'inte',
]
const SEEKS = [
  'a mentor for me', 'am looking for', 'looking for a mentor', 'my mentor', 'my mentors', 'need a mentor', 'seeking a mentor',
  'suche einen mentor', 'was mentored', 'were mentored',
]

/**
 * The first sentence in which someone offers or declines to mentor; undefined when none does. Reads at most 20,000 units, in linear
 * time, sentence by sentence; only plain offers count, for a false "open to mentees" costs the user an awkward request.
 */
export function findMentoringWords(text: string): Said | undefined {
  for (const sentence of text.slice(0, 20_000).split(/[.!?\n•|]/)) {
    if (sentence.length > 400) continue
    const words = ` ${fold(sentence)} `
    if (!ABOUT_MENTORING.some((stem) => words.includes(` ${stem}`)) || SEEKS.some((phrase) => words.includes(` ${phrase} `))) continue
    const quote = sentence.trim().slice(0, 160)
    if (DECLINES.some((phrase) => words.includes(` ${phrase} `))) return { offers: false, quote }
    if (OFFERS.some((phrase) => words.includes(` ${phrase} `))) return { offers: true, quote }
  }
  return undefined
}
