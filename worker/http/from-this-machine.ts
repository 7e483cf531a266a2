import { isLoopback } from '../env.ts'

/** What a proxy or a tunnel says of whom it asks for. */
const FORWARDED = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP', 'Via']

/** Whether a request comes from this machine, as far as it tells: the host alone can be made up, and behind a proxy it is the proxy's. */
export function isFromThisMachine(request: Request): boolean {
  const { headers } = request
  if (!isLoopback(new URL(request.url)) || FORWARDED.some((name) => headers.has(name))) return false
  const address = headers.get('CF-Connecting-IP')
  return address === null || /^(?:127\.|::1$|::ffff:127\.)/.test(address)
}
