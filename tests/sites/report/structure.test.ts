import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/core/text'
import { openPage } from '../../../lib/sites/page'
import { structureOf } from '../../../lib/sites/report/structure'
import { parseTree, type Tree } from '../../../lib/sites/tree'
import type { Packed } from '../../../lib/sites/snapshot'
import { startCamera } from '../../../scripts/capture/browser'

const HREF = 'https://people.northwind.example/staff/ada-quill?id=ada.quill%40northwind.example'
const SAFE = /^(?:class|role|type|itemprop|property|rel|aria-level|aria-hidden|data-.*|componentkey)$/

const reportOf = (packed: Packed, href = HREF): string => {
  const tree = parseTree(JSON.stringify(packed))
  if (!tree) throw new Error('No tree')
  return structureOf(openPage(tree, href, href))
}

/** The words of everything that the report must not say: texts, address, values that are no structure. */
function privateWords(tree: Tree, href: string): Set<string> {
  const said = [decodeURIComponent(href)]
  const visit = (at: Tree): void => {
    for (const name of at.names) if (!SAFE.test(name)) said.push(at.attr(name))
    for (const child of at.children) if (typeof child === 'string') said.push(child)
    else visit(child)
  }
  visit(tree)
  return new Set(said.flatMap((text) => fold(text, 200_000).split(' ')).filter((word) => /\p{L}/u.test(word) || word.length > 3))
}

/** What a report says beside the names of tags and attributes, which are the language's and not the page's. */
const valuesOf = (report: string): string[] =>
  [...report.matchAll(/="([^"]*)"|>([^<>]*)(?:<|$)|<\/?custom-([^\s>]*)/gm)].flatMap(([, value = '', text = '', custom = '']) => fold(`${value} ${text} ${custom}`, 100_000).split(' '))

describe('the structure of a page, for a report', () => {
  it('keeps tags, attributes and the words of developers, and tells texts by their length', () => {
    const report = reportOf(['HTML', { lang: 'en' }, ['BODY', 0, ['DIV', { class: 'profile-card ada-quill', id: 'ada', 'data-testid': 'user-7781' }, ['H1', { class: 'title' }, 'Ada Quill'], ['A', { href: 'https://x.example/ada' }, 'Home page of Ada'], ['IMG', { alt: 'Ada', src: 'a.png' }]]]])
    expect(report).toBe(`<html lang>
 <body>
  <div class="profile-card ·1-·2" id data-testid="user-·3">
   <h1 class="title">[2]</h1>
   <a href>[4]</a>
   <img alt src>
  </div>
 </body>
</html>`)
  })

  it('gives the same part the same number, and a word of the page no place in a class', () => {
    const report = reportOf(['HTML', 0, ['P', { class: 'xyz-title xyz' }, 'Title'], ['ADA-QUILL', { class: 'adaQuill' }]])
    expect(report).toContain('<p class="·1-·2 ·1">[1]</p>')
    expect(report).not.toMatch(/ada|quill|title/i)
  })

  it('says no word of a page of any site', async () => {
    const root = join(import.meta.dirname, '../../fixtures/sites')
    // Two of each site: what differs between sites is how they write classes.
    const files = readdirSync(root).flatMap((site) => readdirSync(join(root, site)).filter((name) => name.endsWith('.html')).slice(0, 2).map((name) => join(site, name)))
    const camera = await startCamera()
    for (const file of files) {
      const { tree: json } = (await camera.snapshot(readFileSync(join(root, file), 'utf8'), HREF)) as { tree: string }
      const tree = parseTree(json)
      if (!tree) throw new Error(file)
      const words = privateWords(tree, HREF)
      expect(valuesOf(structureOf(openPage(tree, HREF, HREF))).filter((word) => words.has(word)), file).toEqual([])
    }
    await camera.close()
  }, 120_000)

  it('says no word of any page there could be', () => {
    const word = fc.oneof(fc.constantFrom('Ada', 'Quill', 'title', 'profile', 'name', 'Ø', '山田', 'ada.quill', 'section'), fc.string({ maxLength: 12 }))
    const attributes = fc.dictionary(fc.constantFrom('class', 'id', 'href', 'alt', 'title', 'role', 'data-testid', 'itemprop', 'content'), fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')), { noNullPrototype: true })
    const { page } = fc.letrec<{ page: Packed; child: Packed | string }>((tie) => ({
      page: fc.tuple(fc.constantFrom('DIV', 'H1', 'SPAN', 'ADA-QUILL', 'A'), attributes, fc.array(tie('child'), { maxLength: 4 })).map(([tag, given, children]): Packed => [tag, given, ...children]),
      child: fc.oneof({ depthSize: 'small' }, word, tie('page')),
    }))
    fc.assert(fc.property(page, (packed) => {
      const tree = parseTree(JSON.stringify(packed))
      if (!tree) throw new Error('No tree')
      const words = privateWords(tree, HREF)
      expect(valuesOf(structureOf(openPage(tree, HREF, HREF))).filter((each) => words.has(each))).toEqual([])
    }), { numRuns: 300 })
  })

  it('is bounded', () => {
    const packed: Packed = ['HTML', 0, ...Array.from({ length: 50_000 }, (): Packed => ['DIV', { class: 'row' }, 'x'])]
    expect(reportOf(packed).length).toBeLessThan(60_010)
  })
})
