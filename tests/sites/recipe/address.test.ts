import { describe, expect, it } from 'vitest'
import { coversPage, pathPattern } from '../../../lib/sites/recipe/address'

describe('the address of a recipe', () => {
  it.each([
    ['https://d.example/people/ada-quill', ['Ada Quill'], '/people/*'],
    ['https://d.example/people/ada-quill/overview', ['Ada Quill'], '/people/*/overview'],
    ['https://d.example/people/aquill', ['Ada Quill'], '/people/*'],
    ['https://d.example/hydrography/people/4711', ['Ada Quill', 'Hydrography'], '/*/people/*'],
    ['https://d.example/emp.aspx?id=7', ['Ada Quill'], '/emp.aspx'],
    ['https://d.example/app#/people/7?tab=cv', ['Ada Quill'], '/app/#/people/*'],
    ['https://d.example/p/%E4%BD%90%E8%97%A4', ['佐藤 美咲'], '/p/*'],
    ['https://d.example/people/%E0%A4%A', ['Ada Quill'], '/people/*'],
    ['https://d.example/', ['Ada Quill'], '/'],
  ])('%s is %s', (url, values, path) => expect(pathPattern(new URL(url), values)).toBe(path))

  it.each([
    ['/people/*', 'https://d.example/people/bo', true], ['/people/*', 'https://d.example/people/bo/', true], ['/people/*', 'https://d.example/people', false], ['/people/*', 'https://d.example/people/bo/edit', false],
    ['/people/*', 'https://evil.example/people/bo', false], ['/people/*', 'https://d.example.evil.example/people/bo', false], ['/app/#/people/*', 'https://d.example/app#/people/9', true], ['/app/#/people/*', 'https://d.example/app', false],
  ])('%s covers %s: %s', (path, url, covers) => expect(coversPage({ host: 'd.example', path }, new URL(url))).toBe(covers))
})
