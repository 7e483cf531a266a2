import { Hono } from 'hono'
import { NONCE, type SecureHeadersVariables } from 'hono/secure-headers'
import { expect, it } from 'vitest'
import { apiSecurity, pagePolicy, pageSecurity } from './security-headers.ts'

const app = new Hono<{ Variables: SecureHeadersVariables }>()
app.use(apiSecurity())
app.use('/page', pageSecurity())
app.use('/plain', pageSecurity({ scriptSrc: ["'none'"] }))
app.use('/own', pagePolicy({ scriptSrc: [NONCE] }))
app.use('/own/framed', pagePolicy({ scriptSrc: [NONCE] }), pagePolicy({ frameAncestors: ["'self'"] }))
app.get('/own', (c) => c.text(c.get('secureHeadersNonce') ?? 'none'))
app.get('*', (c) => c.text('ok'))

async function headersOf(path: string): Promise<Record<string, string>> {
  const { 'content-type': _, ...headers } = Object.fromEntries((await app.request(path)).headers)
  return headers
}

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

it('lets other sites read what is no page, and a browser do nothing with it', async () => {
  expect(await headersOf('/api')).toEqual({
    ...COMMON,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'cross-origin',
  })
})

it('lets a page load what is its own, and nobody frame it', async () => {
  expect(await headersOf('/page')).toEqual({
    ...COMMON,
    'content-security-policy':
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
})

it('replaces the whole list of a directive that differs', async () => {
  const policy = (await headersOf('/plain'))['content-security-policy']
  expect(policy).toContain("; script-src 'none'; ")
})

it('names the nonce that the page has, a new one each time', async () => {
  const [one, other] = [await app.request('/own'), await app.request('/own')]
  const nonces = [await one.text(), await other.text()]
  expect(one.headers.get('Content-Security-Policy')).toBe(`script-src 'nonce-${nonces[0]}'`)
  expect(new Set(nonces).size).toBe(2)
})

it('keeps what stands further in', async () => {
  expect((await headersOf('/own/framed'))['content-security-policy']).toBe("frame-ancestors 'self'")
})
