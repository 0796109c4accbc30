import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One saved page with what stands in the JSON beside it; `problem` where there is no address to read it under. */
export interface Saved {
  file: string
  url: string | undefined
  beside: Record<string, unknown>
  problem?: string
}

function readBeside(path: string): Record<string, unknown> | undefined {
  if (!existsSync(path)) return undefined
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function saved(file: string): Saved {
  const candidates = [file.replace(/\.html?$/i, '.json'), join(file, '..', 'page.json'), join(file, '..', 'expected.json')]
  const beside = candidates.map(readBeside).find((value) => value !== undefined)
  const url = [beside?.['url'], beside?.['address'], ...readLines(file)].find((value): value is string => typeof value === 'string' && URL.canParse(value.trim()))?.trim()
  return { file, url, beside: beside ?? {}, ...(url ? {} : { problem: candidates.some(existsSync) ? 'INVALID' : 'NOT_FOUND' }) }
}

/** Addresses in text files beside a page: NAME.url.txt, or url.txt and address.txt in its folder. */
const readLines = (file: string): string[] => [file.replace(/\.html?$/i, '.url.txt'), join(file, '..', 'url.txt'), join(file, '..', 'address.txt'), join(file, '..', 'address')]
  .filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8').trim().split(/\s/)[0] ?? '')

/** The saved pages of a folder, `NAME.html` or `NAME/page.html`, in the order of their names; paths as the caller wrote them. */
export function listSaved(folder: string): Saved[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = `${folder.replace(/[\\/]+$/, '')}/${name}`
      if (!statSync(path).isDirectory()) return /\.html?$/i.test(name) ? [saved(path)] : []
      return readdirSync(path).sort().filter((inner) => /\.html?$/i.test(inner)).map((inner) => saved(`${path}/${inner}`))
    })
}
