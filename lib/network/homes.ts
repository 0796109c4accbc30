import type { NetworkMap, NodeKind } from './graph'

/** Which kind of hub somebody stands around, if they belong to several: where they work says most of where they are now. */
const ORDER: readonly NodeKind[] = ['organisation', 'event', 'school']

export const isHub = (kind: unknown): boolean => kind !== 'person'

/** The hub that each person stands around on the map, for those who belong to one. */
export function homesOf({ nodes, links }: Pick<NetworkMap, 'nodes' | 'links'>): ReadonlyMap<string, string> {
  const rank = new Map(nodes.flatMap(({ id, kind }) => (isHub(kind) ? [[id, ORDER.indexOf(kind)] as const] : [])))
  const homes = new Map<string, string>()
  for (const { from, to } of links) {
    const at = rank.get(to)
    if (at !== undefined && at < (rank.get(homes.get(from) ?? '') ?? Infinity)) homes.set(from, to)
  }
  return homes
}
