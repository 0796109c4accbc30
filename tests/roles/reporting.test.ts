import { describe, expect, it } from 'vitest'
import { reportingLine } from '../../lib/roles/reporting'
import { sameProfile } from '../../lib/sites/registry'

const page = (slug: string): string => `https://dir.example/people/${slug}`
const dagny = { name: 'Dagny Rook', url: page('dagny') }
const bertil = { name: 'Bertil Moss', url: page('bertil') }
const mine = { me: 'Runa Testrup', myManager: bertil, aboveMyManager: dagny }
const line = (name: string, slug?: string, theirManager?: { name: string; url?: string }) =>
  reportingLine({ ...mine, person: { name, ...(slug ? { url: page(slug) } : {}) }, ...(theirManager ? { theirManager } : {}) }, sameProfile)?.key

describe('the reporting line', () => {
  it.each([
    ['one\'s own manager', line('Bertil Moss', 'bertil'), 'reporting.manager'],
    ['the manager, known by name alone', line('BERTIL MOSS'), 'reporting.manager'],
    ['somebody else of the manager\'s name', line('Bertil Moss', 'bertil-2'), undefined],
    ['the manager\'s manager', line('Dagny Rook', 'dagny'), 'reporting.skip'],
    ['a colleague with the same manager', line('Edda Kallevig', 'edda', bertil), 'reporting.peer'],
    ['a colleague of the manager', line('Ilan Haddad', 'ilan', dagny), 'reporting.managersPeer'],
    ['somebody who reports to the user', line('Aino Amberg', 'aino', { name: 'Runa Testrup' }), 'reporting.you'],
    ['somebody of another line', line('Aino Amberg', 'aino', { name: 'Veda Finch' }), 'reporting.other'],
    ['somebody of whom nothing is known', line('Aino Amberg', 'aino'), undefined],
  ])('knows %s', (_, said, key) => expect(said).toBe(key))

  it('says nothing where the user named no manager and the page neither', () => {
    expect(reportingLine({ person: { name: 'Aino Amberg' } }, sameProfile)).toBeUndefined()
  })
})
