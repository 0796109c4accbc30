import { parseYAML } from 'confbox'
import english from '../../locales/en.yml?raw'

type Tree = { [key: string]: string | Tree }

const words = parseYAML<Tree>(english)

/** Takes the place of `#i18n`, which WXT makes: the same words from the same file, through the same call. */
export const i18n = {
  t(key: string, ...fill: (number | string[])[]): string {
    const found = key.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words)
    const count = fill.find((value) => typeof value === 'number')
    const values = fill.find((value) => Array.isArray(value)) ?? []
    const text = typeof found === 'object' ? found[String(count)] ?? found['n'] : found
    if (typeof text !== 'string') throw new Error(`There are no words for ${key}`)
    return text.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '')
  },
}
