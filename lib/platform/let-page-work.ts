type Scope = { scheduler?: { yield?: () => Promise<void> } }

/** Lets the page that we run in work; resolves when it is our turn again. No timer: none fires in a page that may not run scripts, our own included. */
export const letPageWork = (): Promise<void> => (globalThis as Scope).scheduler?.yield?.() ?? new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => { port1.close(); resolve() }
  port2.postMessage(0)
})
