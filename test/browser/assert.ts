/** What is not so ends the test, with what there is. */
export function ok(value: unknown, what = 'expected something'): asserts value {
  if (!value) throw new Error(what)
}

export function equal(actual: unknown, expected: unknown) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`expected ${b}, got ${a}`)
}

export function includes(text: string | null | undefined, part: string) {
  if (!text?.includes(part)) throw new Error(`expected “${part}” in “${text}”`)
}

/** Waits for something to come true; fails after `ms` with what it waited for. */
export async function until<Value>(check: () => Value, what: string, ms = 4000): Promise<NonNullable<Value>> {
  const end = performance.now() + ms
  for (;;) {
    const value = check()
    if (value) return value
    if (performance.now() > end) throw new Error(`waited for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
