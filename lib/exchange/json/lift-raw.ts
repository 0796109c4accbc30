import { z } from 'zod'
import type { Backup } from '../../model/backup'
import { Review, SavedView, Template } from '../../model/kept'
import { Person } from '../../model/person'
import { Recipe } from '../../model/recipe'
import { Act, Event, FollowUp, Self } from '../../model/records'
import { Settings } from '../../model/settings'
import type { Problem } from '../format'

/** Names the file of everything as the browser stores it, which is offered when the database cannot be opened. */
export const RAW_FORMAT = 'common-ground-raw'

const LISTS = { people: Person, acts: Act, followUps: FollowUp, events: Event, templates: Template, reviews: Review, savedViews: SavedView, recipes: Recipe } as const

const Raw = z.object({
  format: z.literal(RAW_FORMAT),
  exportedAt: z.string(),
  stores: z.record(z.string(), z.object({ rows: z.array(z.unknown()) })),
})

const AsideRow = z.object({ id: z.literal('aside'), value: z.object({ records: z.array(z.object({ table: z.string(), record: z.unknown() })) }) })

/** Records that an upgrade could not read and set aside: told with the rest of their table. */
const asideIn = (stores: z.infer<typeof Raw>['stores']): { table: string; record?: unknown }[] =>
  (Object.hasOwn(stores, 'meta') ? stores['meta']?.rows ?? [] : []).flatMap((row) => AsideRow.safeParse(row).data?.value.records ?? [])

/**
 * Makes a backup of a raw file: of every table what reads as the model has it, whatever version wrote it; the index keys of its rows are
 * left behind. What does not read is left out and told, by its table and place. Undefined where the file is no such one.
 */
export function liftRaw(value: unknown): { backup: Backup; problems: Problem[] } | undefined {
  const raw = Raw.safeParse(value)
  if (!raw.success) return undefined
  const { exportedAt, stores } = raw.data
  const problems: Problem[] = []
  const aside = asideIn(stores)
  const readable = <T>(table: string, schema: z.ZodType<T>): T[] => [...(Object.hasOwn(stores, table) ? stores[table]?.rows ?? [] : []), ...aside.filter((one) => one.table === table).map(({ record }) => record)].flatMap((row, index) => {
    const read = schema.safeParse(row)
    if (!read.success) problems.push({ row: index + 1, column: table, message: { key: 'exchange.problem.record' } })
    return read.success ? [read.data] : []
  })
  const [self] = readable('self', Self)
  const [settings] = readable('settings', Settings)
  const backup: Backup = {
    format: 'common-ground', version: 1, exportedAt, ...(self ? { self } : {}), ...(settings ? { settings } : {}),
    people: readable('people', LISTS.people), acts: readable('acts', LISTS.acts), followUps: readable('followUps', LISTS.followUps), events: readable('events', LISTS.events),
    templates: readable('templates', LISTS.templates), reviews: readable('reviews', LISTS.reviews), savedViews: readable('savedViews', LISTS.savedViews), recipes: readable('recipes', LISTS.recipes),
  }
  return { backup, problems }
}
