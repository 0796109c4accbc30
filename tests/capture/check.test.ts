import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../scripts/capture'
import { compareField, expectationOf, underLevel } from '../../scripts/capture/check'

const PAGE = '<!doctype html><title>Ada Quill | People</title><main><h1>Ada Quill</h1><dl><dt>Title</dt><dd>Head of Design</dd><dt>Company</dt><dd>Northwind</dd></dl></main>'
let folder = ''
let said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  said = []
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation((text: unknown) => { said.push(String(text)) })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A case as a folder of its own. */
function put(name: string, expected: unknown, more: Record<string, string> = {}): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'page.html'), PAGE)
  writeFileSync(join(folder, name, 'expected.json'), JSON.stringify(expected))
  for (const [file, text] of Object.entries(more)) writeFileSync(join(folder, name, file), text)
}

describe('npm run capture -- DIR --check', () => {
  it('passes where the pages say what is expected, wherever the address stands', async () => {
    put('a', { url: 'https://people.northwind.example/ada', expected: { name: 'Ada Quill', title: 'Head of Design' } })
    put('b', { name: 'ada quill', organisation: 'Northwind' }, { 'address.txt': 'https://people.northwind.example/ada\n' })
    expect(await main([folder, '--check'])).toBe(0)
    expect(said.join('\n')).toContain('2 people with the right name, 0 refused, 0 with a wrong name')
  }, 60_000)

  it('fails under the recorded level, and says which page differs in what', async () => {
    put('a', { url: 'https://people.northwind.example/ada', expected: { name: 'Bertil Moss', schools: ['Aalto University'] } })
    expect(await main([folder, '--check'])).toBe(1)
    expect(said.join('\n')).toMatch(/name: wanted \["Bertil Moss"\], read \["Ada Quill"\]/)
    expect(said.join('\n')).toMatch(/Under the recorded level: school: recall 0\.000/)
  }, 60_000)

  it('says what it cannot judge', async () => {
    put('a', { expected: { name: 'Ada Quill' } })
    expect(await main([folder, '--check'])).toBe(2)
    expect(said.join('\n')).toMatch(/Not judged: .*no address/)
  }, 60_000)

  it('goes on over whatever else lies in the folder, and says what is the matter with each', async () => {
    const url = 'https://people.northwind.example/ada'
    put('a', { url, expected: { name: 'Ada Quill' } })
    put('wrong-address', { url: 'ada quill', expected: { name: 'Ada Quill' } })
    put('other-address', { url: 'javascript:alert(1)', expected: { name: 'Ada Quill' } })
    put('empty-page', { url, expected: null }, { 'page.html': '' })
    put('with-mark', { url, expected: { name: 'Ada Quill' } }, { 'page.html': `\ufeff${PAGE}`, 'expected.json': `\ufeff${JSON.stringify({ url, expected: { name: 'Ada Quill' } })}` })
    put('broken', {}, { 'expected.json': '{ "url": ' })
    put('a-list', [], { 'address.txt': url })
    put('huge', { url, expected: null }, { 'page.html': `<main><h1>Harbour</h1>${'<p>The ferry runs again.</p>'.repeat(60_000)}</main>` })
    mkdirSync(join(folder, 'folder.html', 'page.html'), { recursive: true })
    mkdirSync(join(folder, 'nothing'))
    writeFileSync(join(folder, 'alone.html'), PAGE)
    symlinkSync(join(folder, 'gone.html'), join(folder, 'broken-link.html'))
    expect(await main([folder, '--check'])).toBe(0)
    const text = said.join('\n')
    expect(text).toContain('2 people with the right name, 0 refused, 0 with a wrong name; 2 of 2 pages of nobody known as such.')
    const problems = said.filter((line) => line.startsWith('Not judged')).map((line) => line.replaceAll(folder, '').replace(/^Not judged: /, '')).sort()
    expect(problems).toEqual([
      expect.stringMatching(/^\/a-list\/page\.html: .*expected\.json is no JSON object/),
      expect.stringMatching(/^\/alone\.html: there is no JSON beside it/),
      expect.stringMatching(/^\/broken-link\.html: not a file/),
      expect.stringMatching(/^\/broken\/page\.html: .*expected\.json is no JSON object/),
      expect.stringMatching(/^\/folder\.html\/page\.html: not a file/),
      expect.stringMatching(/^\/other-address\/page\.html: "javascript:alert\(1\)" is no web address/),
      expect.stringMatching(/^\/wrong-address\/page\.html: "ada quill" is no web address/),
    ])
  }, 60_000)
})

describe('an expectation', () => {
  it.each([
    [{ code: 'NOT_A_PERSON' }], [{ expected: null }], [{ person: null }], [{ name: null }],
  ])('%o says that nobody is there', (beside) => { expect(expectationOf(beside)).toEqual({ kind: 'nobody' }) })

  it('takes facts with their kind, and lists by kind', () => {
    const told = expectationOf({ expected: { name: 'Ada', facts: ['school: Aalto (2010–2015), MSc', 'hometown: Tampere'], languages: ['Finnish'], hobbies: [] } })
    expect(told.kind === 'person' && Object.fromEntries(told.wanted)).toEqual({ name: ['Ada'], school: ['Aalto'], place: ['Tampere'], language: ['Finnish'], hobby: [] })
  })
})

describe('the comparison', () => {
  it('forgives case, accents and a detail, and takes each text once', () => {
    expect(compareField(['Universität Köln', 'Aalto University, MSc'], ['universitat koln', 'Aalto University', 'Aalto University'])).toEqual({ right: 2, wrong: 1, missed: 0 })
  })

  it('holds the levels', () => {
    expect(underLevel([['name', { right: 99, wrong: 1, missed: 0 }]])).toEqual([])
    expect(underLevel([['name', { right: 9, wrong: 1, missed: 0 }]])).toHaveLength(1)
  })
})
