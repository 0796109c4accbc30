import type { Town } from './towns'

const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))

/** Towns by country, region and name; a name a line; numbers as planes of bytes, which compress better than records. */
export function packTowns(towns: readonly Town[]): [string, Uint8Array][] {
  const sorted = [...towns].sort((a, b) => compare(a.country, b.country) || compare(a.region, b.region) || compare(a.names[0] ?? '', b.names[0] ?? '') || b.population - a.population)
  const lands: string[] = []
  let last = ''
  sorted.forEach((town, index) => {
    const land = `${town.country}|${town.region}`
    if (land !== last) lands.push(`${index}|${land}`)
    last = land
  })
  const plane = (of: (town: Town) => number): Uint8Array => Uint8Array.from(sorted, of)
  const high = (scaled: number): number => (scaled >> 8) & 255
  return [
    ['town-names', text(sorted.map(({ names }) => names.join('|')))],
    ['town-lands', text(lands)],
    // Six steps a doubling: 4,000 people come back as 3,800 to 4,300.
    ['town-sizes', plane(({ population }) => Math.min(255, Math.round(Math.log2(Math.max(1, population)) * 6)))],
    ['town-lat-high', plane((town) => high(scaleLatitude(town)))],
    ['town-lat-low', plane((town) => scaleLatitude(town) & 255)],
    ['town-lon-high', plane((town) => high(scaleLongitude(town)))],
    ['town-lon-low', plane((town) => scaleLongitude(town) & 255)],
  ]
}

/** Steps of 1/64 degree, at most 900 m off: near or not near needs no more. */
const scaleLatitude = ({ latitude }: Town): number => Math.round((latitude + 90) * 64)
const scaleLongitude = ({ longitude }: Town): number => Math.round((longitude + 180) * 64)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
