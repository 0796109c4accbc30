import type { FactKind } from '../../model/kinds'
import type { Field, ReadFact } from '../../model/reading'
import type { Tree } from '../tree'
import { textOf } from './lines'
import { fieldOf } from './schema-person'

/** Elements that a selector finds and that are displayed: neither they nor anything around them is hidden. Pages that swap views keep the old one, hidden. */
export const findShown = (tree: Tree, selector: string, most = 50): Tree[] => tree.findAll(selector, most).filter((at) => !at.closest('[hidden]'))

/** The first line of the first displayed element that a selector finds; empty where there is none. */
export const lineAt = (tree: Tree, selector: string): string => textOf(findShown(tree, selector, 20)[0], 500).split('\n')[0] ?? ''

/** The first line of each displayed element that a selector finds. */
export const linesAt = (tree: Tree, selector: string, most = 50): string[] => findShown(tree, selector, most).map((at) => textOf(at, 500).split('\n')[0] ?? '').filter(Boolean)

/** All lines of the first displayed element that a selector finds, at most `most` characters. */
export const textAt = (tree: Tree, selector: string, most = 8000): string => textOf(findShown(tree, selector, 20)[0], most)

/** A value from a place that only this site has. */
export const siteField = (value: string, words = value): Field | undefined => fieldOf(value, 'site', words)

/** A fact from a place that only this site has; none where there is no text. */
export const siteFact = (kind: FactKind, text: string, extra: Partial<ReadFact> = {}): ReadFact[] => (text ? [{ kind, text, quote: text, how: 'site', ...extra }] : [])
