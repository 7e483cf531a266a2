import { createServer, type Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { isUp } from './is-up.ts'

let server: Server | undefined
afterEach(() => void server?.close())

/** A server whose first replies break off after they began. */
async function breakingOff(times: number): Promise<string> {
  let asked = 0
  server = createServer((_, response) => {
    asked += 1
    if (asked > times) return void response.end('ok')
    response.writeHead(200, { 'Content-Length': '100' })
    response.write('half', () => response.destroy())
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

it('asks again where a reply began and did not come to its end', async () => {
  expect(await isUp(await breakingOff(2), { seconds: 10 })).toBe(true)
})

it('says no where no reply is ever whole', async () => {
  expect(await isUp(await breakingOff(1_000), { seconds: 0.5 })).toBe(false)
})
