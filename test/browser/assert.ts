import { assert } from 'chai'

/** What is not so ends the test, with what there is. */
export function ok(value: unknown, what = 'expected something'): asserts value {
  assert.isOk(value, what)
}

/** The same values, in depth; NaN is not null, and what is absent is not undefined. */
export function equal(actual: unknown, expected: unknown) {
  assert.deepEqual(actual, expected)
}

export function includes(text: string | null | undefined, part: string) {
  assert.include(text ?? '', part)
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
