import { createServer } from 'node:net'

/**
 * Whether something can listen on a port of this machine.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function freePort(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
