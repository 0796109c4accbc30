import type { Migration } from '../migration'

/** The first shape. Few indexes: each one costs as much as a record (see docs/decisions/storage.md). */
export const migration: Migration = {
  version: 1,
  stores: {
    people: 'id, *linkKeys, sortName',
    acts: 'id, personId',
    followUps: 'id, personId, openDue',
    events: 'id',
    self: 'id',
    settings: 'id',
    drafts: 'id',
    journal: '++seq',
    meta: 'id',
  },
}
