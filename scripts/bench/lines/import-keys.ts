import { canonicalKey } from '../../../lib/affinity/affinity'
import { setReference } from '../../../lib/affinity/reference/reference'
import { fold } from '../../../lib/core/text'
import { loadReference } from '../../reference/load'
import { makeFacts, timed } from '../facts'
import { defineLine, takeTurns } from '../line'

const PEOPLE = 10_000

export const line = defineLine({
  name: 'import-keys',
  what: `the canonical keys of ${PEOPLE.toLocaleString('en')} imported people with five facts each, with the reference data`,
  beside: 'folding case and accents of the same texts',
  goal: 80,
  rounds: 3,
  run: async ({ rounds }) => {
    const facts = makeFacts(PEOPLE * 5)
    loadReference()
    try {
      return await takeTurns(rounds, () => timed(() => facts.map(({ kind, text }) => canonicalKey(kind, text))), () => timed(() => facts.map(({ text }) => fold(text))))
    } finally {
      setReference(undefined)
    }
  },
})
