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
/** Section headings that mean the same, in one language a column. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'fi', 'ja', 'zh'] as const
const HEADINGS: readonly (readonly string[])[] = [
  ['Experience', 'Berufserfahrung', 'Expérience', 'Experiencia', 'Esperienza', 'Experiência', 'Werkervaring', 'Doświadczenie', 'Deneyim', 'Työkokemus', '職歴', '工作经历'],
  ['Education', 'Ausbildung', 'Formation', 'Educación', 'Formazione', 'Formação acadêmica', 'Opleiding', 'Wykształcenie', 'Eğitim', 'Koulutus', '学歴', '教育经历'],
  ['Languages', 'Sprachen', 'Langues', 'Idiomas', 'Lingue', 'Línguas', 'Talen', 'Języki', 'Diller', 'Kielet', '言語', '语言'],
  ['Skills', 'Kenntnisse', 'Compétences', 'Aptitudes', 'Competenze', 'Competências', 'Vaardigheden', 'Umiejętności', 'Yetenekler', 'Taidot', 'スキル', '技能'],
  ['Interests', 'Interessen', 'Centres d’intérêt', 'Intereses', 'Interessi', 'Interesses', 'Interesses', 'Zainteresowania', 'İlgi alanları', 'Kiinnostuksen kohteet', '興味・関心', '兴趣'],
  ['About', 'Info', 'À propos', 'Acerca de', 'Informazioni', 'Sobre', 'Over', 'Informacje', 'Hakkında', 'Tietoja', '自己紹介', '关于'],
  ['Volunteering', 'Ehrenamt', 'Bénévolat', 'Voluntariado', 'Volontariato', 'Voluntariado', 'Vrijwilligerswerk', 'Wolontariat', 'Gönüllülük', 'Vapaaehtoistyö', 'ボランティア', '志愿活动'],
  ['Projects', 'Projekte', 'Projets', 'Proyectos', 'Progetti', 'Projetos', 'Projecten', 'Projekty', 'Projeler', 'Projektit', 'プロジェクト', '项目'],
]
const ROW = new Map(HEADINGS.flatMap((row) => row.map((word) => [word, row] as const)))
/** Headings, and the labels of lists and tables. */
const MAY_LABEL = /^(?:H[2-6]|DT|TH|LABEL)$/

const isElement = (child: Packed | string): child is Packed => typeof child !== 'string'
const textIn = (node: Packed | string): string => (isElement(node) ? (node.slice(2) as (Packed | string)[]).map(textIn).join('') : node)
const within = (node: Packed, tag: RegExp): Packed[] => (node.slice(2) as (Packed | string)[]).filter(isElement).flatMap((child) => [...(tag.test(child[0]) ? [child] : []), ...within(child, tag)])

/** A part of a page that one heading of a section heads: its place among its like means nothing. */
function isSection(node: Packed): boolean {
  const headings = within(node, /^H[1-4]$/)
  return headings.length > 0 && headings[0]?.[0] !== 'H1' && [...new Set(within(headings[0] ?? node, /^SPAN$/).map(textIn)), textIn(headings[0] ?? node)].some((text) => ROW.has(text.trim())) && within(node, /^H1$/).length === 0
}

/** Runs of children that may stand in any order: sections, rows of labels with values, definitions. Each unit is one child or two. */
function unitsOf(tag: string, children: (Packed | string)[]): { from: number; units: (Packed | string)[][] } | undefined {
  const kept = children.filter((child) => isElement(child) || child.trim() !== '')
  if (tag === 'DL' && kept.length % 2 === 0 && kept.every((child, index) => isElement(child) && child[0] === (index % 2 === 0 ? 'DT' : 'DD'))) {
    return { from: 0, units: kept.flatMap((child, index) => (index % 2 === 0 ? [[child, kept[index + 1] ?? '']] : [])) }
  }
  const isRow = (child: Packed | string): boolean => isElement(child) && child[0] === 'TR' && within(child, /^T[DH]$/).length === 2 && within(child, /^TD$/).length > 0
  if (/^(?:TBODY|TABLE)$/.test(tag) && kept.length > 1 && kept.every(isRow)) return { from: 0, units: kept.map((child) => [child]) }
  const from = kept.findIndex((child) => isElement(child) && isSection(child))
  const end = kept.findIndex((child, index) => index > from && !(isElement(child) && isSection(child)))
  const sections = from < 0 ? [] : kept.slice(from, end < 0 ? undefined : end)
  return sections.length > 1 ? { from, units: sections.map((child) => [child]) } : undefined
}

/** What was done to a page, so that nothing is believed to be tried that was not. */
export interface Done { reordered: number; translated: number; languages: Set<string> }

/** The same page as another developer would have built it: other classes and ids, further wrappers, other order of what has none, headings in another language. */
export function mutate(page: Packed, seed: number, done: Done = { reordered: 0, translated: 0, languages: new Set() }): Packed {
  const random = chance(seed)
  for (let warm = 0; warm < seed % 7; warm++) random()
  const language = (seed * 5 + Math.floor(random() * LANGUAGES.length)) % LANGUAGES.length
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
  const reorder = (tag: string, children: (Packed | string)[]): (Packed | string)[] => {
    const found = unitsOf(tag, children)
    if (!found) return children
    const kept = children.filter((child) => isElement(child) || child.trim() !== '')
    const mixed = shuffled(found.units)
    if (mixed.some((unit, index) => unit !== found.units[index])) done.reordered++
    const flat = mixed.flat()
    return [...kept.slice(0, found.from), ...flat, ...kept.slice(found.from + flat.length)]
  }
  const visit = (node: Packed, isHeading = false): Packed => {
    const [tag, attributes, ...children] = node
    const inner = reorder(tag, children).map((child) => {
      if (!isElement(child)) return isHeading || MAY_LABEL.test(tag) ? translate(child) : child
      const made = visit(child, isHeading || /^H[2-6]$/.test(tag))
      return !BOUND.has(child[0]) && tag !== 'HEAD' && tag !== 'DL' && random() < 0.25 ? (['DIV', { class: renamed(`wrap${String(random())}`) }, made] as Packed) : made
    })
    const isPlainList = (tag === 'UL') && inner.every((child) => isElement(child) && child[0] === 'LI' && textIn(child).length < 40)
    return [tag, attributes === 0 ? 0 : attributesOf(attributes), ...(tag === 'HEAD' || isPlainList ? shuffled(inner) : inner)]
  }
  const translate = (text: string): string => {
    const [, words = '', colon = ''] = /^\s*(.*?)(\s*[:：]?)\s*$/s.exec(text) ?? []
    const other = ROW.get(words)?.[language]
    if (!other || other === words) return text
    done.translated++
    done.languages.add(LANGUAGES[language] ?? '')
    return other + colon
  }
  return visit(page)
}
