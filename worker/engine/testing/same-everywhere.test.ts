import { expect, it } from 'vitest'
import { TRANSCRIPT_HASH, transcript } from './same-everywhere.ts'

// Runs in workerd here, and in Node from test/relevance: both must write the same, to the last digit of every score.
it('replies the same on every machine', async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(await transcript()))
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  expect(hash).toBe(TRANSCRIPT_HASH)
})
