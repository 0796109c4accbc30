import type { View } from '../view'

const found = import.meta.glob<View>('./*.tsx', { eager: true, import: 'view' })

/** Every view, by its id. */
export const views: ReadonlyMap<string, View> = new Map(Object.values(found).map((view) => [view.id, view]))
