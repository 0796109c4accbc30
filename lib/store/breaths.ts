/** So many records are read before the window may breathe. */
const BREATH = 400

/**
 * Goes through records by their ids, some hundreds at a time, so that reading ten thousand holds the window nowhere. `next` answers those after an id, at most
 * so many. Stops once `signal` is aborted.
 */
export async function* inBreaths<T extends { id: string }>(next: (after: string, limit: number) => PromiseLike<T[]>, signal: AbortSignal): AsyncGenerator<T[]> {
  for (let after = ''; !signal.aborted;) {
    const rows = await next(after, BREATH)
    yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < BREATH) return
    after = last.id
    await new Promise((resume) => { setTimeout(resume) })
  }
}
