import type { Migration } from '../migration'

/**
 * Tables for what was not kept before: templates of messages, reviews of ties, views of the table, recipes of taught sites.
 * People are found by the event they were met at: the index has an entry only for those who carry one.
 * Fields added to the records since version 1 are all optional, so no record has to be rewritten.
 */
export const migration: Migration = {
  version: 2,
  stores: {
    people: 'id, *linkKeys, sortName, *eventIds',
    templates: 'id',
    reviews: 'id, personId',
    savedViews: 'id',
    recipes: 'id',
  },
  upgrade: async (transaction) => {
    await transaction.table('meta').put({ id: 'schema', value: 2 })
  },
}
