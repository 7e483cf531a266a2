// Workers answer from isolates that live on between requests; what they remember meanwhile is the exception, and each module that does
// says so here. Tests share an isolate, because a new one costs each file seconds: they begin where a new one would.

const all: { begin: () => void }[] = []

/** What a module remembers in this isolate, from request to request.
 * @param begin - What a new isolate knows. */
export function perIsolate<Memory extends object>(begin: () => Memory): { now: Memory } {
  const kept = { now: begin() }
  all.push({
    begin: () => {
      kept.now = begin()
    },
  })
  return kept
}

/** Forgets all that was remembered, as a new isolate would. */
export function asNewIsolate(): void {
  for (const { begin } of all) begin()
}
