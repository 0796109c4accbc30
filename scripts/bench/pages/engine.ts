import { findCommonGround } from '../../../lib/affinity/affinity'
import { readFreeText } from '../../../lib/affinity/free-text/read-free-text'
import { unpackSelf } from '../../../lib/affinity/pack-self'
import type { Fact } from '../../../lib/model/fact'

/** The engine as the worker uses it: the user's facts unpacked, a page's prose read, both compared. What it builds stays, as it does there. */
export function spot(mine: Fact[], packed: Parameters<typeof unpackSelf>[1], theirs: Fact[], prose: string): unknown[] {
  const self = unpackSelf(mine, packed)
  return [self, findCommonGround(self, theirs), readFreeText(prose)]
}
