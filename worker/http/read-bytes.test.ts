import { expect, it, vi } from 'vitest'
import { readBytes } from './read-bytes.ts'

/** A request whose body sends these parts, and then what `end` does. */
function sending(parts: string[], end: (controller: ReadableStreamDefaultController) => void): Request {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      end(controller)
    },
  })
  return new Request('http://localhost/', { method: 'POST', body })
}

it('a body is read whole', async () => {
  const bytes = await readBytes(
    sending(['ab', 'c'], (to) => to.close()),
    3,
  )
  expect(new TextDecoder().decode(bytes)).toBe('abc')
})

it('a body that never ends is given up where it is over the limit', async () => {
  await expect(
    readBytes(
      sending(['ab', 'cd'], () => {}),
      3,
    ),
  ).rejects.toMatchObject({ code: 'body-too-large' })
})

it('whoever hangs up while sending is told of as such, not as a bug', async () => {
  const request = sending(['ab'], (to) => to.error(new Error('Network connection lost.')))
  await expect(readBytes(request, 3)).rejects.toMatchObject({ code: 'body-cut-off', status: 400 })
})

it('a body that stops and never ends is cut off, sooner than any that may be larger', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const small = readBytes(
      sending(['ab'], () => {}),
      16_384,
    ).catch(({ code }) => code)
    const large = readBytes(
      sending(['ab'], () => {}),
      5_000_000,
    ).catch(({ code }) => code)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(await small).toBe('body-cut-off')
    const waiting = await Promise.race([large, Promise.resolve('waits')])
    expect(waiting).toBe('waits')
    await vi.advanceTimersByTimeAsync(110_000)
    expect(await large).toBe('body-cut-off')
  } finally {
    vi.useRealTimers()
  }
})
