import { newId } from '../core/id'
import { fail, ok, type Result } from '../core/result'
import { canonicalKey } from '../affinity/affinity'
import type { Problem } from '../exchange/format'
import { type ImportPlan, planImport } from '../exchange/plan-import'
import { formatOf } from '../exchange/registry'
import { profileKey } from '../sites/registry'
import { db } from '../store/database'
import { type BulkWrite, writeBulk } from '../store/bulk'
import type { Edited } from '../store/edit'
import { everything } from '../store/queries'
import { readClock } from './clock'
import { whenReference } from './reference'
import { arm } from './remind'
import { settle, type Touched } from './settle'

/** Larger files are refused before they are read, in bytes. */
const LARGEST = 450_000_000

/** What a file would bring, for the user to look at before anything is written. */
export interface ImportPreview {
  fileName: string
  plan: ImportPlan
  problems: readonly Problem[]
}

/** Reads a file and says what it would bring. Nothing is written. */
export async function previewImport(file: File): Promise<Result<ImportPreview>> {
  const format = formatOf(file.name)
  if (!format?.parse) return fail('FILE_NOT_OURS')
  if (file.size > LARGEST) return fail('FILE_TOO_LARGE', `${String(Math.round(file.size / 1_000_000))} MB`)
  const clock = readClock()
  await whenReference()
  const parsed = format.parse(await file.text(), { newId, now: clock.now, today: clock.today, keyOf: canonicalKey })
  if (!parsed.ok) return parsed
  const existing = await everything(db)
  return ok({ fileName: file.name, plan: planImport(existing, parsed.value, profileKey), problems: 'problems' in parsed.value ? parsed.value.problems : [] })
}

/** Writes what the user has looked at, all or nothing. `progress` gets the records written; answering false cancels. */
export async function applyImport({ plan, fileName }: ImportPreview, progress: (written: number) => boolean): Promise<Result<Edited<number>>> {
  const bulk: BulkWrite = {
    added: { people: plan.added, acts: plan.acts.added, followUps: plan.followUps.added, events: plan.events.added, ...keptAdded(plan.kept) },
    replaced: {
      people: after(plan.updated), acts: after(plan.acts.updated), followUps: after(plan.followUps.updated), events: after(plan.events.updated), ...keptUpdated(plan.kept),
      ...(plan.self ? { self: [plan.self] } : {}), ...(plan.settings ? { settings: [plan.settings] } : {}),
    },
  }
  const result = await writeBulk(db, { key: 'edit.imported', values: [fileName] }, profileKey, readClock().now, bulk, progress, (write) => settle(write, touchedBy(bulk)))
  if (result.ok) await arm()
  return result
}

/** Whose reminders may follow from an import. */
function touchedBy({ added, replaced }: BulkWrite): Touched {
  const people = new Set<string>()
  for (const records of [added, replaced]) {
    for (const { id } of records.people ?? []) people.add(id)
    for (const { personId } of [...(records.acts ?? []), ...(records.reviews ?? []), ...(records.followUps ?? [])]) people.add(personId)
  }
  return { people, everybody: replaced.settings !== undefined }
}

const keptAdded = ({ templates, reviews, savedViews, recipes }: ImportPlan['kept']): BulkWrite['added'] =>
  ({ templates: templates.added, reviews: reviews.added, savedViews: savedViews.added, recipes: recipes.added })

const keptUpdated = ({ templates, reviews, savedViews, recipes }: ImportPlan['kept']): BulkWrite['replaced'] =>
  ({ templates: after(templates.updated), reviews: after(reviews.updated), savedViews: after(savedViews.updated), recipes: after(recipes.updated) })

const after = <T>(updates: readonly { after: T }[]): T[] => updates.map((update) => update.after)

/** How many records an import would write. */
export function sizeOf({ plan }: ImportPreview): number {
  const { added, updated, otherAdded, otherUpdated } = plan.counts
  return added + updated + otherAdded + otherUpdated
}
