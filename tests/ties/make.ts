import type { Act } from '../../lib/model/records'

let count = 0

/** An act as a test needs it: something received on 1 February 2026, unless said otherwise. */
export const makeAct = (more: Partial<Act> = {}): Act => ({
  id: `act-${String(++count)}`, personId: 'p1', kind: 'advice', direction: 'received', state: 'closed', quiet: false, on: '2026-02-01', text: '',
  createdAt: '2026-02-01T09:00:00.000Z', ...more,
})
