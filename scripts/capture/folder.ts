import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Why a page cannot be read, or not be judged. */
export type Problem = 'no-json' | 'broken-json' | 'no-address' | 'bad-address' | 'too-large' | 'unreadable'

/** One saved page with what stands in the JSON beside it; `problem` where it cannot be read under an address, or the JSON not be understood. */
export interface Saved {
  file: string
  url: string | undefined
  beside: Record<string, unknown>
  problem?: Problem
  /** Which file, or which address, the problem is with. */
  what?: string
}

/** A saved page beyond this is no page that anybody met. */
const MOST_BYTES = 50_000_000

/** A text file without the mark that some editors put in front. Undefined where it cannot be read. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    // A folder of that name, or a file that is not ours to read: said beside the page, not the end of the run.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

function readBeside(path: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(readText(path) ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:/.test(new URL(text).protocol)

function saved(file: string): Saved {
  const beside = [file.replace(/\.html?$/i, '.json'), join(file, '..', 'page.json'), join(file, '..', 'expected.json')].find((path) => existsSync(path))
  const json = beside === undefined ? undefined : readBeside(beside)
  const given = [json?.['url'], json?.['address'], ...readLines(file)].filter((value): value is string => typeof value === 'string' && value.trim() !== '').map((value) => value.trim())
  const url = given.find(isWebAddress)
  const problem = problemOf(file, { beside, json, url, given })
  return { file, url, beside: json ?? {}, ...problem }
}

function problemOf(file: string, { beside, json, url, given }: { beside: string | undefined; json: Record<string, unknown> | undefined; url: string | undefined; given: readonly string[] }): Pick<Saved, 'problem' | 'what'> {
  const info = statSync(file, { throwIfNoEntry: false })
  if (!info?.isFile()) return { problem: 'unreadable' }
  if (info.size > MOST_BYTES) return { problem: 'too-large' }
  if (beside !== undefined && !json) return { problem: 'broken-json', what: beside }
  if (!url) return given[0] === undefined ? { problem: beside === undefined ? 'no-json' : 'no-address' } : { problem: 'bad-address', what: given[0].slice(0, 100) }
  return beside === undefined ? { problem: 'no-json' } : {}
}

const WORDS: Readonly<Record<Problem, (what: string) => string>> = {
  'no-json': () => 'there is no JSON beside it that says who is expected (NAME.json, or expected.json in its folder)',
  'broken-json': (what) => `${what} is no JSON object`,
  'no-address': () => 'no address: give "url" in the JSON, or url.txt or address.txt beside it',
  'bad-address': (what) => `"${what}" is no web address (https://…)`,
  'too-large': () => `larger than ${String(MOST_BYTES / 1_000_000)} MB`,
  unreadable: () => 'not a file that can be read',
}

/** A problem in words; empty where there is none. */
export const explainProblem = ({ problem, what = '' }: Saved): string => (problem ? WORDS[problem](what) : '')

/** Addresses in text files beside a page: NAME.url.txt, or url.txt and address.txt in its folder. */
const readLines = (file: string): string[] => [file.replace(/\.html?$/i, '.url.txt'), join(file, '..', 'url.txt'), join(file, '..', 'address.txt'), join(file, '..', 'address')]
  .filter((path) => existsSync(path)).map((path) => readText(path)?.trim().split(/\s/)[0] ?? '')

/** The saved pages of a folder, `NAME.html` or `NAME/page.html`, in the order of their names; paths as the caller wrote them. */
export function listSaved(folder: string): Saved[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = `${folder.replace(/[\\/]+$/, '')}/${name}`
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return /\.html?$/i.test(name) ? [saved(path)] : []
      return readdirSync(path).sort().filter((inner) => /\.html?$/i.test(inner)).map((inner) => saved(`${path}/${inner}`))
    })
}
