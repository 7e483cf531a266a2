import * as oauth from 'oauth4webapi'
import { isOver } from '../../clock.ts'
import { Problem } from '../../contract/index.ts'
import { isLoopback, type SignInSettings } from '../../env.ts'
import { logError } from '../../log.ts'
import { perIsolate } from '../../per-isolate.ts'

/** What a deployment knows of its OpenID Connect provider. */
export type OidcSettings = Extract<SignInSettings, { way: 'oidc' }>

/** A provider that does not answer in this time is taken to be down. */
const ANSWER_MS = 5_000
/** Providers publish new addresses and keys rarely, and announce them long before. */
const DISCOVERY_MS = 3_600_000

const discovered = perIsolate(() => new Map<string, { server: oauth.AuthorizationServer; atMs: number }>())

/** How the library asks this provider: https only, but for one on this machine, as tests and developers have. */
export function requestOptions({ issuer }: OidcSettings) {
  return { [oauth.allowInsecureRequests]: isLoopback(new URL(issuer)), signal: AbortSignal.timeout(ANSWER_MS) }
}

/** The provider's endpoints and keys, by its discovery document; the library checks that it names the same issuer.
 * @throws {Problem} `sign-in-unavailable` when it cannot be reached or says something else. */
export async function providerOf(settings: OidcSettings, nowMs: number): Promise<oauth.AuthorizationServer> {
  const known = discovered.now.get(settings.issuer)
  if (known && !isOver(known.atMs, DISCOVERY_MS, nowMs)) return known.server
  const issuer = new URL(settings.issuer)
  try {
    const response = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...requestOptions(settings) })
    const server = await oauth.processDiscoveryResponse(issuer, response)
    discovered.now.set(settings.issuer, { server, atMs: nowMs })
    return server
  } catch (error) {
    logError('the sign-in provider could not be discovered', whyOf(error))
    throw new Problem('sign-in-unavailable')
  }
}

/** What went wrong, for the log: a code and a message of the library. Tokens and claims stay out of it. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? `${error.code} ${error.message}` : `${error.name} ${error.message}`
}
