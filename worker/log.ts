import { AsyncLocalStorage } from 'node:async_hooks'

/** Frames of a stack that a line keeps: where it broke, and who called. */
const FRAMES = 4
const MESSAGE_CHARACTERS = 300

const current = new AsyncLocalStorage<string>()

/** Runs something as one request, or one run of a clock or a queue: every line that is written meanwhile, in what goes on after the reply
 * too, has its id. */
export function asRequest<Result>(id: string, run: () => Result): Result {
  return current.run(id, run)
}

/** The id of the request that is being answered; undefined outside of one. */
export function requestId(): string | undefined {
  return current.getStore()
}

/** A request's id: Cloudflare's own where it sends one, so that its records and ours can be laid side by side. */
export function newRequestId(request: Request): string {
  const ray = request.headers.get('CF-Ray') ?? ''
  return /^[\da-f]{16}(?:-[A-Z]{3})?$/.test(ray) ? ray : randomId()
}

/** An id for what is no request. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What went as it should. `message` is ours: ids and counts stand in it, never what somebody typed. */
export function logInfo(message: string): void {
  console.log(line('info', message))
}

/** What went wrong and mends itself. */
export function logWarning(message: string, error?: unknown): void {
  console.warn(line('warning', message, error))
}

/** What went wrong and needs somebody. */
export function logError(message: string, error?: unknown): void {
  console.error(line('error', message, error))
}

/** One JSON object a line: whoever collects logs can look for a request, a level or a kind of error without reading prose. */
function line(level: 'info' | 'warning' | 'error', message: string, error?: unknown): string {
  const request = current.getStore()
  return JSON.stringify({
    level,
    ...(request === undefined ? {} : { request }),
    message,
    ...(error === undefined ? {} : { error: told(error) }),
  })
}

/** A text is ours, as `message` is: a code, the name of a claim. */
function told(error: unknown) {
  if (typeof error === 'string') return error
  if (!(error instanceof Error)) return withoutQuoted(String(error))
  const { name, message, stack = '' } = error
  const frames = stack.split('\n').filter((each) => /^\s+at /.test(each))
  return { name, message: withoutQuoted(message), at: frames.slice(0, FRAMES).map((frame) => frame.trim()) }
}

/** An error may quote what it stumbled over, which may be what somebody typed: `"my ssn is 5"... is not valid JSON`. */
function withoutQuoted(text: string): string {
  return text.replace(/["'`“‘].*["'`”’]/s, '…').slice(0, MESSAGE_CHARACTERS)
}
