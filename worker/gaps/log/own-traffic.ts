const own = new WeakSet<object>()
const copies = new WeakMap<object, Env>()

const open: RateLimit = { limit: async () => ({ success: true }) }

/** The deployment's bindings for requests that the deployment makes of itself, to see what people get: all answers as for anyone, and
 * nothing of it in the log, the gaps, the receipts or what people said of answers. Its own limits do not count them either: they would
 * be what is measured. */
export function asOwnTraffic(env: Env): Env {
  const known = copies.get(env)
  if (known) return known
  const copy: Env = { ...env, WRITE_LIMIT: open, READ_LIMIT: open, SUGGEST_LIMIT: open }
  own.add(copy)
  copies.set(env, copy)
  return copy
}

/** Whether a request is the deployment's own: what comes of it is answered and not kept. */
export function isOwnTraffic(env: Env): boolean {
  return own.has(env)
}
