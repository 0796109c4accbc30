/**
 * Asks again and again until there is an answer, and hands it back. For states that no event announces.
 * `ask` answers undefined or false for "not yet". Throws after `timeout` milliseconds, naming `what` was awaited.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false> | T | undefined | false, timeout = 15_000): Promise<T> {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Resolves as the promise does, but throws after `timeout` milliseconds, naming `what` was awaited. */
export async function within<T>(what: string, timeout: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${timeout} ms in vain for ${what}.`)), timeout)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
