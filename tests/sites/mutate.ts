import type { Packed } from '../../lib/sites/snapshot'

/** A small generator of chance (mulberry32), so that a seed gives the same page each time. */
function chance(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Classes with a public meaning stay: microformats (h-, p-, u-, dt-, e- and hCard's own). */
const PUBLIC = /^(?:h|p|u|dt|e)-[a-z-]+$|^(?:vcard|fn|n|org|title|role|url|email|tel|adr|locality|region|country-name|note|photo|nickname|given-name|family-name|hresume|vevent|summary|location|experience|education|affiliation|skill|contact|organization-name|organization-unit|dtstart|dtend)$/
/** Elements that may not be wrapped where they stand, or whose order is the page's meaning. */
const BOUND = new Set(['HTML', 'HEAD', 'BODY', 'TITLE', 'META', 'LINK', 'SCRIPT', 'STYLE', 'TR', 'TD', 'TH', 'TBODY', 'THEAD', 'LI', 'DT', 'DD', 'OPTION', 'MAIN', 'SPAN', 'A', 'B', 'I', 'EM', 'STRONG', 'TIME', 'IMG', 'BR', 'INPUT', 'LABEL', 'SUMMARY', 'SVG', 'PATH'])
/** Section headings that mean the same in several languages. */
const HEADINGS: readonly (readonly string[])[] = [
  ['Experience', 'Berufserfahrung', 'Expérience', 'Experiencia', 'Esperienza', 'Experiência', 'Työkokemus', '経歴', '工作经历'],
  ['Education', 'Ausbildung', 'Formation', 'Educación', 'Formazione', 'Formação', 'Koulutus', '学歴', '教育经历'],
  ['Languages', 'Sprachen', 'Langues', 'Idiomas', 'Lingue', 'Kielet', '言語', '语言'],
  ['Skills', 'Kenntnisse', 'Compétences', 'Aptitudes', 'Competenze', 'Competências', 'Taidot', 'スキル', '技能'],
  ['Interests', 'Interessen', 'Centres d’intérêt', 'Intereses', 'Interessi', 'Interesses', 'Kiinnostuksen kohteet', '興味・関心', '兴趣'],
]
const TRANSLATED = new Map(HEADINGS.flatMap((words) => words.map((word) => [word, words] as const)))

/** The same page as another developer would have built it: other classes and ids, further wrappers, other order of lists, headings in another language. */
export function mutate(page: Packed, seed: number): Packed {
  const random = chance(seed)
  const names = new Map<string, string>()
  const renamed = (name: string): string => {
    const known = names.get(name) ?? `x${Math.floor(random() * 1e9).toString(36)}`
    names.set(name, known)
    return known
  }
  const attributesOf = (attributes: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(attributes).map(([key, value]) => {
    if (key === 'class') return [key, value.split(/\s+/).map((name) => (PUBLIC.test(name) ? name : renamed(name))).join(' ')]
    if (key === 'id' || key === 'for' || key.startsWith('aria-') && /labelledby|describedby|controls/.test(key)) return [key, value.split(/\s+/).map(renamed).join(' ')]
    return [key, value]
  }))
  const shuffled = <T>(items: T[]): T[] => items.map((item) => [random(), item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item)
  const visit = (node: Packed): Packed => {
    const [tag, attributes, ...children] = node
    const inner = children.map((child) => {
      if (typeof child === 'string') return translate(tag, child)
      const made = visit(child)
      return !BOUND.has(child[0]) && tag !== 'HEAD' && random() < 0.25 ? (['DIV', { class: renamed(`wrap${String(random())}`) }, made] as Packed) : made
    })
    const isPlainList = (tag === 'UL') && inner.every((child) => typeof child !== 'string' && child[0] === 'LI' && textLength(child) < 40)
    return [tag, attributes === 0 ? 0 : attributesOf(attributes), ...(tag === 'HEAD' || isPlainList ? shuffled(inner) : inner)]
  }
  const translate = (tag: string, text: string): string => {
    const words = /^H[2-6]$/.test(tag) ? TRANSLATED.get(text.trim()) : undefined
    return words ? words[Math.floor(random() * words.length)] ?? text : text
  }
  return visit(page)
}

const textLength = (node: Packed): number => node.slice(2).reduce<number>((sum, child) => sum + (typeof child === 'string' ? child.length : Array.isArray(child) ? textLength(child as Packed) : 0), 0)
