import type { Result } from '../core/result'
import type { Self, Settled } from '../model/records'
import type { Edited } from '../store/edit'
import { saveSelf } from './own'

/** So many answers are kept; the oldest go first. */
const MOST = 500

/** Keeps the user's answer to "could be the same: is it?"; asked again it replaces the one before. Undoable like any edit of theirs. */
export const settleQuestion = (answer: Settled): Promise<Result<Edited<Self>>> =>
  saveSelf((self) => ({ ...self, settled: [...(self.settled ?? []).filter(({ kind, mine, theirs }) => kind !== answer.kind || mine !== answer.mine || theirs !== answer.theirs), answer].slice(-MOST) }))
