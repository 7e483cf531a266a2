import type { StringKey } from '../strings/en.ts'
import { PROBLEMS } from './problem-words.ts'

/** A reply of the API, or the problem in words that we have. `retry` tells whether asking the same again can help. */
export type Result<Value> =
  | { ok: true; value: Value }
  | { ok: false; problem: StringKey; values: Record<string, number> }

/** After this the request is given up. The person has seen whom to reach long before. */
export const GIVE_UP_MS = 20_000

/**
 * Calls the API. A body travels as `text/plain`: a simple request, so that there is no preflight and no second round trip.
 * Never throws: an unreachable, slow or broken worker is a value.
 */
export async function callApi<Value extends object>(
  url: string,
  body?: object,
  signal?: AbortSignal,
): Promise<Result<Value>> {
  const stop = AbortSignal.timeout(GIVE_UP_MS)
  const init: RequestInit = {
    signal: signal ? either(signal, stop) : stop,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }
  if (body)
    Object.assign(init, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'text/plain' } })
  try {
    const response = await fetch(url, init)
    // Feedback is taken without a word.
    const value: unknown = response.status === 204 ? {} : await response.json()
    if (typeof value !== 'object' || value === null) return failed('failed')
    return response.ok ? { ok: true, value: value as Value } : problemOf(value)
  } catch (error) {
    return failed(error instanceof SyntaxError ? 'failed' : navigator.onLine ? 'unreachable' : 'offline')
  }
}

// AbortSignal.any is younger than the phones people have.
function either(first: AbortSignal, second: AbortSignal) {
  const both = new AbortController()
  for (const signal of [first, second]) {
    if (signal.aborted) both.abort()
    signal.addEventListener('abort', () => both.abort(), { once: true })
  }
  return both.signal
}

function problemOf(value: { problem?: unknown; limit?: unknown }): Result<never> {
  const code = PROBLEMS.find((known) => known === value.problem)
  return failed(code ?? 'failed', typeof value.limit === 'number' ? { limit: value.limit } : {})
}

function failed(problem: StringKey, values: Record<string, number> = {}): Result<never> {
  return { ok: false, problem, values }
}
