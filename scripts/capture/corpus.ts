import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../lib/core/text'
import type { Saved } from './folder'

interface Item {
  type: string[]
  properties: Record<string, unknown[]>
}

/** A page of the microformats corpus with the name that should be read from it, undefined where nobody should be, and of the pages of events the event. */
export interface Case extends Saved {
  name: string | undefined
  event?: { name: string; on?: string; place?: string; url?: string }
}

/** Pages whose right answer is not what the first card says, and why. Folder and file name. */
const EXCEPTIONS: Record<string, { name: string | undefined; why: string }> = {
  'h-resume/justaname.html': { name: 'Tim Berners-Lee', why: 'the parse makes a whole sentence the name; the name in it is right' },
}

const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : typeof value === 'object' && value !== null && 'value' in value ? text(value.value) : '')

const isOrganisation = ({ type, properties }: Item): boolean => {
  const name = fold(text(properties['name']?.[0]))
  return type.includes('h-org') || (properties['org'] ?? []).some((org) => fold(text(org)) === name)
}

/** The person whom the expected parse names: a resume's own or its contact's name, or the name that all the person cards share. */
function expectedName(items: readonly Item[]): string | undefined {
  const resume = items.find(({ type }) => type.includes('h-resume'))
  if (resume) {
    const contact = resume.properties['contact']?.[0] as Item | undefined
    return text(resume.properties['name']?.[0]) || text(contact?.properties['name']?.[0]) || undefined
  }
  const people = items.filter((item) => item.type.includes('h-card') && !isOrganisation(item))
  const names = new Set(people.map((card) => text(card.properties['name']?.[0])).filter(Boolean))
  return names.size === 1 ? [...names][0] : undefined
}

/** The event that the expected parse names, with the first of its days; parts of a day (hours) are not kept. */
function expectedEvent(items: readonly Item[]): Case['event'] {
  const { properties } = items.find(({ type }) => type.includes('h-event')) ?? {}
  if (!properties) return undefined
  const [name = '', start = '', place = '', url = ''] = ['name', 'start', 'location', 'url'].map((key) => text(properties[key]?.[0]))
  return { name, ...(start && { on: start.slice(0, 10) }), ...(place && { place }), ...(url && { url }) }
}

/**
 * The h-card, hCard, h-resume, hResume and h-event pages of microformats/tests (CC0), with the right answer from the expected
 * parse beside each. Undefined where the corpus is not there.
 */
export function listCorpus(corpora: string): Case[] | undefined {
  const root = join(corpora, 'microformats')
  if (!existsSync(root)) return undefined
  const folders = readdirSync(root).flatMap((version) => readdirSync(join(root, version)).filter((kind) => /^h-?(?:card|resume|event)$/.test(kind)).map((kind) => join(version, kind)))
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder)).filter((name) => name.endsWith('.html')).map((name): Case => {
      const file = join(root, folder, name)
      const { items } = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8')) as { items: Item[] }
      const exception = EXCEPTIONS[`${folder.split(/[\\/]/).at(-1) ?? ''}/${name}`]
      const event = expectedEvent(items)
      return { file, url: 'http://example.com/', beside: {}, name: exception ? exception.name : event ? undefined : expectedName(items), ...(event && { event }) }
    }),
  )
}
