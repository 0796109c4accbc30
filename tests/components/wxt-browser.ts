/** Takes the place of the browser's interface: every call is answered with nothing, or with no entries, and every listener is taken and never called. */
const nothing: unknown = new Proxy(() => undefined, {
  get: (_, name) => (name === 'then' ? undefined : name === 'getAll' ? () => Promise.resolve([]) : nothing),
  apply: () => Promise.resolve(undefined),
})

export const browser = nothing
