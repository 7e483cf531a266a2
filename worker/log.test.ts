import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asRequest, logError, logInfo, logWarning, newRequestId } from './log.ts'

const FILES = import.meta.glob(
  ['./**/*.ts', './**/*.tsx', '!./**/*.test.ts', '!./**/testing/**', '!./worker-configuration.d.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  for (const name of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => vi.restoreAllMocks())
const written = () => lines.map((line) => JSON.parse(line))

describe('a line of the log', () => {
  it('is JSON with its level and the request that it was written in', async () => {
    await asRequest('abc', async () => {
      logInfo('one')
      await new Promise((done) => setTimeout(done, 1))
      logWarning('two')
    })
    logError('three')
    expect(written()).toEqual([
      { level: 'info', request: 'abc', message: 'one' },
      { level: 'warning', request: 'abc', message: 'two' },
      { level: 'error', message: 'three' },
    ])
  })

  it('tells requests apart that are answered at once', async () => {
    const answer = (id: string, ms: number) =>
      asRequest(id, async () => {
        await new Promise((done) => setTimeout(done, ms))
        logInfo(id)
      })
    await Promise.all([answer('slow', 5), answer('fast', 1)])
    expect(written().map(({ request, message }) => [request, message])).toEqual([
      ['fast', 'fast'],
      ['slow', 'slow'],
    ])
  })

  it('tells where it broke, by the name of the error and four frames', () => {
    logError('it broke', new TypeError('x is not a function'))
    const [{ error }] = written()
    expect([error.name, error.message]).toEqual(['TypeError', 'x is not a function'])
    expect(error.at.length).toBeGreaterThan(0)
    expect(error.at.length).toBeLessThanOrEqual(4)
  })

  it.each(['my ssn is 536221897', 'she said "my card" to me', "it's {\n mine", 'a “b” c'])(
    'holds nothing of what an error quotes: %s',
    (typed) => {
      try {
        JSON.parse(typed)
      } catch (error) {
        logError('a body cannot be read', error)
      }
      logError('refused', new Error(`no such column: "${typed}"`))
      for (const word of ['ssn', '536', 'card', 'mine', '“b”']) expect(lines.join('')).not.toContain(word)
      expect(lines).toHaveLength(2)
    },
  )
})

describe('a request', () => {
  it('has the id that Cloudflare gave it, and one of ours for anything else', () => {
    const idOf = (ray?: string) =>
      newRequestId(new Request('http://localhost/', { headers: ray ? { 'CF-Ray': ray } : {} }))
    expect(idOf('8f2a1b3c4d5e6f70-IAD')).toBe('8f2a1b3c4d5e6f70-IAD')
    for (const other of [undefined, 'my ssn is 5', '<b>']) expect(idOf(other)).toMatch(/^[\da-f]{16}$/)
  })
})

it('nothing of the Worker writes to the log in another way', () => {
  const found = Object.entries(FILES).filter(
    ([path, text]) => !path.includes('/assets/') && /\bconsole\./.test(String(text)),
  )
  expect(found.map(([path]) => path)).toEqual(['./log.ts'])
})
