import type { Review, SavedView, Template } from '../../model/kept'
import type { Recipe } from '../../model/recipe'
import type { State } from '../format'
import { ChangeList, type Changes } from './collect-changes'

/** What an import does to the things that are kept whole: by id, the known one staying unless the file's was changed later. */
export interface KeptPlan {
  templates: Changes<Template>
  reviews: Changes<Review>
  savedViews: Changes<SavedView>
  recipes: Changes<Recipe>
}

interface Whole { id: string; createdAt: string; updatedAt?: string }

function planWhole<T extends Whole>(existing: readonly T[] = [], incoming: readonly T[] = []): Changes<T> {
  const known = new Map(existing.map((record) => [record.id, record] as const))
  const changes = new ChangeList<T>()
  const ageOf = ({ updatedAt, createdAt }: T): string => updatedAt ?? createdAt
  for (const record of incoming) {
    const mine = known.get(record.id)
    if (!mine) changes.add(record)
    else changes.update(mine, ageOf(record) > ageOf(mine) ? record : mine)
    if (!mine) known.set(record.id, record)
  }
  return changes.result()
}

/** Plans templates, saved views and recipes, and reviews of people who are known after the import. */
export function planKept(existing: State, incoming: Partial<State>, finalIds: ReadonlyMap<string, string>, isKnown: (personId: string) => boolean): KeptPlan {
  const reviews = (incoming.reviews ?? [])
    .map((review) => ({ ...review, personId: finalIds.get(review.personId) ?? review.personId }))
    .filter((review) => isKnown(review.personId))
  return {
    templates: planWhole(existing.templates, incoming.templates),
    reviews: planWhole(existing.reviews, reviews),
    savedViews: planWhole(existing.savedViews, incoming.savedViews),
    recipes: planWhole(existing.recipes, incoming.recipes),
  }
}
