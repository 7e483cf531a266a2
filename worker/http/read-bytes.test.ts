import { expect, it } from 'vitest'
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
