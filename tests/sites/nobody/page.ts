/** Names of invented people, and what is said of things, in the language of a page. */
export interface Cast { lang: string; who: string; other: string; firm: string; place: string; thing: string; say: string }

export const CASTS: readonly Cast[] = [
  { lang: 'en', who: 'Orla Wickham', other: 'Desmond Achterberg', firm: 'Saltmarsh Bakery', place: 'Elm Harbour', thing: 'Harvest Lantern', say: 'The harbour opens on Monday, and the ferry runs again.' },
  { lang: 'de', who: 'Friederike Amsel', other: 'Jost Kellermann', firm: 'Amsel & Kellermann', place: 'Bad Lauterthal', thing: 'Grüner Zaunkönig', say: 'Der Hafen öffnet am Montag, und die Fähre fährt wieder.' },
  { lang: 'fr', who: 'Clémence Audibert', other: 'Régis Malaval', firm: 'Audibert Frères', place: 'Saint-Orens', thing: 'La Petite Ourse', say: 'Le port ouvre lundi et le bac reprend son service.' },
  { lang: 'ja', who: '早瀬 美琴', other: '北原 蓮', firm: '早瀬製作所', place: '緑浜市', thing: '月夜の灯台', say: '港は月曜日に開き、渡し船も再開します。' },
]

/** A whole page. */
export const doc = ({ lang }: Cast, title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`

/** JSON-LD in a page's head. */
export const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`

/** A meta tag. */
export const tag = (property: string, content: string): string => `<meta property="${property}" content="${content}">`

export type Build = (cast: Cast) => { url: string; html: string }

/** Each construction in each language. */
export const casts = (builds: Readonly<Record<string, Build>>): { what: string; url: string; html: string }[] =>
  Object.entries(builds).flatMap(([what, build]) => CASTS.map((cast) => ({ what: `${what}, ${cast.lang}`, ...build(cast) })))
