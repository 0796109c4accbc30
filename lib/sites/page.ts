import type { Field, ReadFact, ReadFailure } from '../model/reading'
import { readLines, squeeze, type Line } from './read/lines'
import { collectItems, type Items } from './read/schema-items'
import type { Tree } from './tree'

export type Contact = { kind: 'email' | 'phone'; value: string }

/** What a reader makes of a page, before it is cleaned, cut and judged. */
export interface Draft {
  name?: Field | undefined
  headline?: Field | undefined
  title?: Field | undefined
  organisation?: Field | undefined
  location?: Field | undefined
  about?: Field | undefined
  profileUrl?: string | undefined
  /** What they offer and look for, one thing each. */
  offers?: string[] | undefined
  wishes?: string[] | undefined
  links: string[]
  contacts: Contact[]
  facts: ReadFact[]
  /** Why nobody is read from this page; `isSure` when no other way of reading may say otherwise. */
  refusal?: ReadFailure | undefined
  isSure?: boolean
}

/** One page at one moment. The costly parts are made when first asked for, once. */
export interface Page {
  readonly tree: Tree
  readonly url: URL
  /** Address that links of the page are relative to. */
  readonly base: string
  /** Language tag that the page claims for itself; may be empty. */
  readonly locale: string
  /** Title of the tab, without a count of unread messages in front. */
  readonly title: string
  /** The main part, or the body where none is marked. */
  readonly root: Tree
  /** The lines of `root`, as a reader sees them. */
  readonly lines: readonly Line[]
  /** The headings of `root`, in order. */
  readonly headings: readonly Line[]
  /** Items of schema.org, from JSON-LD, microdata and RDFa. */
  readonly items: Items
}

/** Reads a page of one site. */
export type Read = (page: Page) => Draft

/** A draft with nothing in it but the reason. */
export const refuse = (refusal: ReadFailure, isSure = false): Draft => ({ links: [], contacts: [], facts: [], refusal, isSure })

/** Content of a meta tag by its `property` or `name`; empty where there is none. */
export const meta = ({ tree }: Page, name: string): string =>
  tree.find(`meta[property="${name}"],meta[name="${name}"]`)?.attr('content') ?? ''

/** The heading of a page, however it is marked. */
const FIRST = 'h1,[role=heading][aria-level="1"]'

function mainOf(tree: Tree): Tree {
  const main = tree.findAll('main,[role=main]', 5).find((each) => !each.has('hidden'))
  const isMain = main?.find(FIRST) ?? (tree.find(FIRST) ? undefined : main?.find('h2,h3,dl,table'))
  return (isMain && main) ?? tree.find('body') ?? tree
}

/** Opens a tree as a page; `href` is the address in the address bar, `base` what its links are relative to. */
export function openPage(tree: Tree, href: string, base: string): Page {
  let lines: Line[] | undefined
  let items: Items | undefined
  const root = mainOf(tree)
  return {
    tree,
    url: new URL(href),
    base,
    locale: tree.attr('lang'),
    title: squeeze(tree.find('title')?.text ?? '', 300).replace(/^\(\d+\+?\)\s*/, ''),
    root,
    get lines() {
      return (lines ??= readLines(root))
    },
    get headings() {
      return this.lines.filter((line) => line.level)
    },
    get items() {
      return (items ??= collectItems(this))
    },
  }
}
