import type { Failure, FailureCode } from './failure'

/** An outcome that was to be expected, good or not. Bugs throw instead. */
export type Result<T, C extends FailureCode = FailureCode> =
  | { ok: true; value: T }
  | { ok: false; failure: Failure<C> }

/** Wraps a good outcome. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

/** Wraps a failure; `detail` says where or what, in the user's own data, never in jargon. */
export const fail = <C extends FailureCode>(code: C, detail?: string): { ok: false; failure: Failure<C> } => ({
  ok: false,
  failure: detail === undefined ? { code } : { code, detail },
})

/** For the last branch of an exhaustive switch: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
