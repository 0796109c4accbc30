import { fold } from '../../core/text'
import type { Recipe } from '../../model/recipe'

/** Path of an address, with the hash where it is a route (`/app#/people/7` is `/app/#/people/7`). */
const pathOf = ({ pathname, hash }: URL): string => (/^#!?\//.test(hash) ? `${pathname.replace(/\/+$/, '')}/${hash.replace(/[?].*$/, '')}` : pathname)

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean)

/** A part of an address as words. */
function wordsOf(segment: string): string {
  const bare = segment.replace(/%(?![\dA-F]{2})/gi, '')
  try {
    return fold(decodeURIComponent(bare).replace(/[-_.+~]/g, ' '))
  } catch (error) {
    if (error instanceof URIError) return fold(bare)
    throw error
  }
}

/** Parts that differ from person to person: with a number, or with words of what was read on the page. */
function isOwn(segment: string, values: readonly string[]): boolean {
  const words = wordsOf(segment)
  const parts = new Set(values.flatMap((value) => fold(value).split(' ').filter((part) => part.length > 2)))
  return /\d/.test(segment) || words.split(' ').some((word) => parts.has(word)) || values.some((value) => value.length > 2 && words.replace(/ /g, '').includes(fold(value).replace(/ /g, '')))
}

/**
 * The path of a person's page with `*` for what is theirs: `/people/ada-quill/overview` becomes the pattern `/people/…/overview` with a star in the middle. Where no
 * part is plainly theirs it is the last one, unless the query says who is shown.
 */
export function pathPattern(url: URL, values: readonly string[]): string {
  const segments = segmentsOf(pathOf(url))
  const own = segments.map((segment) => !segment.startsWith('#') && isOwn(segment, values))
  if (!own.some(Boolean) && segments.length > 1 && !url.search) own[segments.length - 1] = true
  return `/${segments.map((segment, index) => (own[index] ? '*' : segment)).join('/')}`
}

/** Whether a recipe is for pages of this address: the host exactly, the path part by part. */
export function coversPage({ host, path }: Pick<Recipe, 'host' | 'path'>, url: URL): boolean {
  if (url.hostname !== host) return false
  const wanted = segmentsOf(path)
  const given = segmentsOf(pathOf(url))
  return wanted.length === given.length && wanted.every((segment, index) => segment === '*' || segment === given[index])
}
