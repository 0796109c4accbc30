import { i18n, type GeneratedI18nStructure } from '#i18n'
import type { Message } from '../core/message'

type Key = keyof GeneratedI18nStructure

/** Message names may hold no hyphen, ids of the model may: `stage.in-conversation` stands in the locale files as `stage.in_conversation`. */
type Named<K extends string> = K extends `${infer Before}-${infer After}` ? Named<`${Before}_${After}`> : K

type Fill = [] | [values: string[]] | [count: number, values: string[]]

const translate = i18n.t as unknown as (key: string, ...fill: Fill) => string

/** A string of the interface by its key in `locales/`, with what fills `$1`, `$2` …; the compiler knows the keys. */
export function t<K extends string>(key: Named<K> extends Key ? K : never, ...fill: Fill): string {
  return translate((key as string).replaceAll('-', '_'), ...fill)
}

/** Puts a message of the pure rooms in words, in the browser's language. A contract test knows every key they use. */
export function say({ key, values = [], count }: Message): string {
  const name = key.replaceAll('-', '_')
  const filled = values.length === 0 && count !== undefined ? [String(count)] : values.map(String)
  return count === undefined ? translate(name, filled) : translate(name, count, filled)
}

/** A number with the separators of the browser's language: 10,000. */
export const sayNumber = (number: number): string => new Intl.NumberFormat(uiLocale()).format(number)

/** As `say`, for a message whose numbers are amounts, no years: "a town of 10,000". */
export const sayAmounts = (message: Message): string =>
  say({ ...message, ...(message.values && { values: message.values.map((value) => (typeof value === 'number' ? sayNumber(value) : value)) }) })

/** The language of the browser's interface, BCP 47. */
export const uiLocale = (): string => navigator.language

/** The zone the clock of this machine is in now, IANA name. Asked anew each time: laptops travel. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
