import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as z from 'zod/mini'
import { isOver } from '../../clock.ts'
import type { SignInSettings } from '../../env.ts'
import { logWarning } from '../../log.ts'
import { perIsolate } from '../../per-isolate.ts'
import type { Identity } from '../../store/people/resolve-identity.ts'

/** What a deployment knows of Cloudflare Access. */
export type AccessSettings = Extract<SignInSettings, { way: 'access' }>

/** The header in which Access vouches for a person, with every request that it lets through. */
export const ACCESS_HEADER = 'Cf-Access-Jwt-Assertion'

const CLOCK_SECONDS = 30

// Service tokens have no email: programs do not work at the desk.
const Claims = z.object({ sub: z.string().check(z.minLength(1)), email: z.string().check(z.minLength(3)) })

/** The library asks for keys again by itself, but not before an instant that it remembers: so its memory has an end that minds the clock. */
const KEYS_MS = 600_000
const keySets = perIsolate(() => new Map<string, { keys: ReturnType<typeof createRemoteJWKSet>; atMs: number }>())

function keysOf(teamDomain: string) {
  const known = keySets.now.get(teamDomain)
  if (known && !isOver(known.atMs, KEYS_MS)) return known.keys
  const keys = createRemoteJWKSet(new URL(`https://${teamDomain}/cdn-cgi/access/certs`))
  keySets.now.set(teamDomain, { keys, atMs: Date.now() })
  return keys
}

/** Who Access says someone is; undefined when its assertion is missing, not for this application, or wrong in any way.
 * Access puts it on each request at the edge; checking it here too holds when someone finds a way around the edge. */
export async function checkAssertion(
  { teamDomain, audience }: AccessSettings,
  assertion: string | undefined,
  now: Date,
): Promise<Identity | undefined> {
  if (!assertion) return undefined
  const issuer = `https://${teamDomain}`
  try {
    const { payload } = await jwtVerify(assertion, keysOf(teamDomain), {
      issuer,
      audience,
      algorithms: ['RS256'], // the only one Access signs with
      requiredClaims: ['exp', 'iat', 'sub', 'email'],
      clockTolerance: CLOCK_SECONDS,
      currentDate: now,
    })
    const { sub: subject, email } = Claims.parse(payload)
    return { issuer, subject, name: email, email, emailVerified: true }
  } catch (error) {
    logWarning('an Access assertion was refused', error instanceof Error ? error.name : 'unknown')
    return undefined
  }
}
