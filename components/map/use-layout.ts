import { useEffect, useState } from 'react'
import type Graph from 'graphology'
import type { NetworkMap } from '@/lib/network/graph'
import { layOut, toGraph } from '@/lib/network/lay-out'

/** How long the layout may hold the window in one go, in milliseconds; the rest of each frame is the user's. */
const BUDGET = 16

/** Lays a map out in slices between frames: the window stays alive, and nothing needs a worker. The graph is there once every dot has its place: drawing it on the way would take longer than laying it out. */
export function useLayout(map: NetworkMap | undefined): { graph: Graph | undefined; done: number } {
  const [laid, setLaid] = useState<{ map: NetworkMap; graph: Graph; done: number }>()
  useEffect(() => {
    if (!map) return
    const graph = toGraph(map)
    const steps = layOut(graph)
    let handle = 0
    const slice = (): void => {
      const until = performance.now() + BUDGET
      let next = steps.next()
      while (!next.done && performance.now() < until) next = steps.next()
      if (next.done) setLaid({ map, graph, done: 1 })
      else {
        setLaid({ map, graph, done: next.value })
        handle = window.setTimeout(slice)
      }
    }
    handle = window.setTimeout(slice)
    return () => { clearTimeout(handle) }
  }, [map])
  return laid && laid.map === map ? { graph: laid.done < 1 ? undefined : laid.graph, done: laid.done } : { graph: undefined, done: 0 }
}
