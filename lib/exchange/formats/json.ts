import type { z } from 'zod'
import { fail, ok, type Result } from '../../core/result'
import { Backup } from '../../model/backup'
import { Review, SavedView, Template } from '../../model/kept'
import { Person } from '../../model/person'
import { Recipe } from '../../model/recipe'
import { Act, Event, FollowUp, Self } from '../../model/records'
import { Settings } from '../../model/settings'
import { defineFormat, type Problem, type State } from '../format'
import { liftRaw, RAW_FORMAT } from '../json/lift-raw'
import { describeIssues } from '../json/describe-issue'
import { locateFault, placeOf } from '../json/locate-fault'
import { measureDepth } from '../json/measure-depth'
import { cutToFit, tidyStrings } from '../json/tidy-value'

/** In UTF-16 units: some 150,000 people with everything that is known of them. Browsers hold texts of 500 million. */
const MAX_SIZE = 400_000_000
const MAX_DEPTH = 50
const VERSION = 1

/** Only what the model knows: rows of the store carry index keys, which are made anew on import. */
function only(schema: z.ZodObject, record: object): string {
  const source = record as Record<string, unknown>
  return JSON.stringify(Object.fromEntries(Object.keys(schema.shape).map((key) => [key, source[key]])))
}

function* printList(name: string, schema: z.ZodObject, records: readonly object[]): Generator<string> {
  yield `,\n"${name}":[`
  for (const [index, record] of records.entries()) yield `${index === 0 ? '' : ','}\n${only(schema, record)}`
  yield ']'
}

/**
 * The backup as pieces of text, for writing to a file or a Blob without holding it twice: a record a line,
 * so that two exports can be compared with any tool.
 */
export function* printPieces(state: State & { exportedAt: string }): Generator<string> {
  yield `{"format":"common-ground","version":${VERSION},"exportedAt":${JSON.stringify(state.exportedAt)}`
  if (state.self) yield `,\n"self":${only(Self, state.self)}`
  if (state.settings) yield `,\n"settings":${only(Settings, state.settings)}`
  yield* printList('people', Person, state.people)
  yield* printList('acts', Act, state.acts)
  yield* printList('followUps', FollowUp, state.followUps)
  yield* printList('events', Event, state.events)
  if (state.templates) yield* printList('templates', Template, state.templates)
  if (state.reviews) yield* printList('reviews', Review, state.reviews)
  if (state.savedViews) yield* printList('savedViews', SavedView, state.savedViews)
  if (state.recipes) yield* printList('recipes', Recipe, state.recipes)
  yield '}\n'
}

const isRaw = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.hasOwn(value, 'format') && (value as { format: unknown }).format === RAW_FORMAT

/** The file that is offered when the database cannot be opened. */
function readRawFile(value: unknown): Result<Backup & { problems: Problem[] }> {
  tidyStrings(value)
  const lifted = liftRaw(value)
  return lifted ? ok({ ...lifted.backup, problems: lifted.problems }) : fail('FILE_WRONG_SHAPE', 'stores')
}

/** Whose file it is, before its shape is looked at. */
function checkHead(value: unknown): Result<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('FILE_NOT_OURS')
  const head = value as Record<string, unknown>
  if (!Object.hasOwn(head, 'format') || head['format'] !== 'common-ground') return fail('FILE_NOT_OURS')
  const version = head['version']
  if (typeof version === 'number' && version > VERSION) return fail('FILE_NEWER', `version ${version}`)
  return ok(value)
}

function parseText(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail('FILE_NOT_JSON', placeOf(text, locateFault(text) ?? text.length))
  }
}

/** Checks the shape; texts that are merely too long are cut, once, instead of refusing the file. */
function checkShape(value: unknown): Result<Backup> {
  const first = Backup.safeParse(value)
  if (first.success) return ok(first.data)
  const second = cutToFit(value, first.error.issues) ? Backup.safeParse(value) : first
  return second.success ? ok(second.data) : fail('FILE_WRONG_SHAPE', describeIssues(second.error.issues, value))
}

function parse(text: string): Result<Backup & { problems?: Problem[] }> {
  if (text.length > MAX_SIZE) return fail('FILE_TOO_LARGE', `${Math.round(text.length / 1_000_000)} MB`)
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  if (!/\S/.test(body)) return fail('FILE_EMPTY')
  if (measureDepth(body, MAX_DEPTH) > MAX_DEPTH) return fail('FILE_TOO_DEEP')
  const parsed = parseText(body)
  const lifted = parsed.ok && isRaw(parsed.value) ? readRawFile(parsed.value) : undefined
  if (lifted) return lifted
  const ours = parsed.ok ? checkHead(parsed.value) : parsed
  if (!ours.ok) return ours
  tidyStrings(ours.value)
  return checkShape(ours.value)
}

/**
 * The whole state as JSON (RFC 8259), the shape of `lib/model/backup.ts`. Reads back to exactly the same state. A raw file (`lift-raw.ts`) is
 * read too, as far as its records are whole; `problems` tells which were not.
 * Fails with FILE_EMPTY, FILE_TOO_LARGE (400 million characters), FILE_TOO_DEEP (50), FILE_NOT_JSON (detail: line and column),
 * FILE_NOT_OURS, FILE_NEWER (detail: its version), FILE_WRONG_SHAPE (detail: the place, and what is wrong there).
 * Records that point at missing ones are no matter of shape: `planImport` reports them.
 */
export const format = defineFormat({
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  parse,
  print: (backup: State & { exportedAt: string }): string => [...printPieces(backup)].join(''),
})
