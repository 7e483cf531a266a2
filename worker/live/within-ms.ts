/** What a promise comes to, if it does so in time. The work itself is not stopped.
 * @throws {Error} after `ms` milliseconds. */
export function withinMs<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
