import { readReference, setReference } from '../affinity/reference/reference'
import { readReferenceFile } from '../platform/reference'

const state: { loading?: Promise<void>; ready: boolean; watchers: Set<() => void> } = { ready: false, watchers: new Set() }

/**
 * Gives the engine what the world knows of schools, towns and languages, once a window. Until then, and where the file
 * cannot be read, everything works by names alone.
 */
export function loadReference(): Promise<void> {
  return (state.loading ??= load())
}

async function load(): Promise<void> {
  const reference = readReference(await readReferenceFile())
  if (!reference.ok) throw new Error('The reference data of the extension cannot be read')
  setReference(reference.value)
  state.ready = true
  for (const watcher of state.watchers) watcher()
}

/**
 * To be awaited before a save or an import makes keys: those made without the data would not meet those made with them. A window that just opened loads them at once;
 * the worker has none, and where they cannot be read the save goes on by names alone.
 */
export async function whenReference(): Promise<void> {
  if (!state.ready && 'document' in globalThis) await Promise.allSettled([loadReference()])
}

/** Whether the reference data are there. */
export const isReferenceReady = (): boolean => state.ready

/** Calls back when the reference data have come; returns a way to stop listening. */
export function onReference(watcher: () => void): () => void {
  state.watchers.add(watcher)
  return () => state.watchers.delete(watcher)
}

/** However long the first screen takes, the reference data are loaded after this, in milliseconds. */
const LATEST = 3000

/**
 * Loads the reference data as soon as the window has nothing better to do, and not before `first` is done, what its first screen waits for: taking
 * them apart holds up everything else in the window for a quarter of a second.
 */
export function loadReferenceWhenIdle(first: Promise<void> = Promise.resolve()): void {
  const latest = new Promise<void>((resolve) => { setTimeout(resolve, LATEST) })
  void Promise.race([first, latest]).then(() => { requestIdleCallback(() => void loadReference(), { timeout: LATEST }) })
}
