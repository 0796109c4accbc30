import type { Format } from './format'

/** Every file of `formats/`, by path; the contract test reads it too. */
export const FORMAT_FILES = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'format' })

/** Every format, in the order of ids. */
export const FORMATS: readonly Format[] = Object.values(FORMAT_FILES).sort((a, b) => (a.id < b.id ? -1 : 1))

/** The format that a file's name ends on, without regard to case; undefined for a file that we cannot read. */
export function formatOf(fileName: string): Format | undefined {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
  return FORMATS.find((format) => format.extension === extension)
}
