import { fold } from '../../core/text'

/** "Until now" in en de fr es pt it nl pl tr sv da nb fi cs hu ru, folded; whole words. */
const NOW =
  'present(ly)?|now(adays)?|today|current(ly)?|ongoing|to date|heute|jetzt|aktuell|gegenwart|(bis )?dato|laufend|a?ujourd ?hui|aujourdhui|present|actuel(lement)?|(a )?ce jour|en cours|maintenant|actual(idad|mente)?|presente|hoy|ahora|(en )?curso|hoje|(o )?momento|atual(mente|idade)?|agora|oggi|attual(e|mente)|in corso|adesso|heden|nu|lopend|obecnie|dzis(iaj)?|(do )?chwili obecnej|teraz|nadal|halen|gunumuz|bugun|devam( ediyor| etmekte)?|suan|simdi|nuvarande|pagaende|idag|i dag|na|igangvaerende|nyt|nykyhetki|nykyaan|edelleen|soucasnost|nyni|dosud|jelen(leg)?|настоящее( время)?|по н( в)?|сейчас'
/** As above, in writing without spaces. */
const NOW_CJK = /至今|现在|現在|目前|今に|今$|현재/
/** What stands in front of the first year and says that it lasts, where no second one follows. */
const SINCE = 'since|from|starting|seit|ab|von|depuis|des|desde|dal|dallanno|da|de|del|dos|sinds|vanaf|od|sedan|fran|siden|fra|vuodesta|alkaen|с|от|yilindan beri'
const SINCE_CJK = /^自|年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:から|より|起|以来|부터)/
const BETWEEN = 'to|until|till|through|thru|and|bis|und|a|au|jusqu(a|en)?|al|ad|e|y|hasta|la|el|ate|o|tot|en met|t m|t|m|met|do|ile|til|och|med|asti|saakka|по|до|van|en|di|dans|in|i|im|le|les|der|den|the|c|ca|about|um|p|wiek|yr|circa'
const PARTS =
  'spring|summer|fall|autumn|winter|term|semester|trimester|quarter|q\\d|h\\d|ws|ss|wise|sose|wintersemester|sommersemester|fruhjahr|fruhling|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|verao|outono|inverno|estate|autunno|lente|zomer|herfst|wiosna|lato|jesien|zima|var|host|kevat|kesa|syksy|talvi|rentree|session|class of|year|years|yrs?|months?|mos?|mths?|weeks?|days?|jahre?n?|monate?n?|tage?|ans?|annees?|mois|anos?|mes(es)?|anni|anno|mesi|mese|jaar|jaren|maand(en)?|lat|lata|rok|roku|mies|miesiecy|yil|yili|yillari|ay|arasinda|ar|manad(er)?|maned(er)?|vuotta|vuosi|kuukautta|kk|v|less than'

const whole = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?= |$)`)
const IS_NOW = whole(NOW)
/** Words that say "since" wherever they stand before the year. */
const SAYS_SINCE = whole('since|seit|depuis|desde|sinds|vanaf|siden|sedan|alkaen')
const IS_SINCE = new RegExp(`^(?:${SINCE})(?: |$)`)

/** The names of months, long and short, in some twenty languages (Unicode CLDR, by way of `Intl`); folded. */
function monthNames(): string[] {
  const locales = Intl.DateTimeFormat.supportedLocalesOf('en de fr es pt it nl pl tr sv da nb fi cs hu ro ru uk el hr lt lv et'.split(' '))
  const options: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }]
  const names = locales.flatMap((locale) => options.flatMap((option) => {
    const format = new Intl.DateTimeFormat(locale, { ...option, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2024, month, 5)).find(({ type }) => type === 'month')?.value ?? '')
  }))
  return [...new Set(names.map((name) => fold(name)).filter((name) => /^\p{L}{2,}$/u.test(name)))]
}

let known: Set<string> | undefined

/** Words of time that are one word: months, ends, beginnings, parts of a year. Made when first asked for. */
const timeWords = (): Set<string> => (known ??= new Set([...monthNames(), 'sept', 'febr', 'okt', 'wrz', 'feb', 'fev']))

const TIMELY = new RegExp(`^(?:${[NOW, SINCE, BETWEEN, PARTS].join('|')})$`)

/** Whether a word, folded, speaks of time: a month, "present", "since", "to", "years". */
export const isTimeWord = (word: string): boolean => timeWords().has(word) || TIMELY.test(word)

/** Whether what stands behind a year says "until now". */
export const saysNow = (after: string): boolean => IS_NOW.test(fold(after)) || NOW_CJK.test(after)

/** Whether what stands around a single year says that it was the beginning. */
export const saysSince = (text: string, before: string): boolean => IS_SINCE.test(fold(before)) || SAYS_SINCE.test(fold(before)) || SINCE_CJK.test(text)

/** Whether all words but the numbers speak of time: phrases of two words are taken first. */
export function isAllTime(text: string): boolean {
  const words = fold(text, 100).replace(new RegExp(`(?:^| )(?:${NOW}|class of|en met|less than)(?= |$)`, 'g'), ' ').split(' ').filter((word) => /\p{L}/u.test(word))
  return words.every((word) => isTimeWord(word) || /^[年月日から至より今自起まで]+$/u.test(word.replace(/\d/g, '')) || isTimeWord(word.replace(/\d+/g, '')))
}
