import { describe, expect, it } from 'vitest'
import type { Migration } from '../../lib/store/migration'
import { migrations } from '../../lib/store/database'

const files = import.meta.glob<Migration>('../../lib/store/migrations/*.ts', { eager: true, import: 'migration' })

describe('migrations', () => {
  it.each(Object.entries(files))('%s carries the version of its file name', (path, migration) => {
    expect(Number(/\/(\d{3})-[a-z-]+\.ts$/.exec(path)?.[1])).toBe(migration.version)
  })

  it('follow each other without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })
})
