import * as oauth from 'oauth4webapi'
import { Problem } from '../../contract/index.ts'
import type { SignInAttempt } from '../../store/people/sign-in-attempts.ts'
import { newToken } from '../../store/people/token.ts'
import { type OidcSettings, providerOf } from './provider.ts'

/** What is asked of the provider: who it is, and a name and an address to show. */
const SCOPE = 'openid profile email'

/** A sign-in that begins: what to remember until the provider sends the person back, and where to send them now. */
export interface StartedSignIn {
  attempt: Omit<SignInAttempt, 'browser' | 'target'>
  /** The provider's page. */
  url: URL
}

/** Begins a sign-in: authorization code with PKCE (S256), a state against forged returns, a nonce against replayed tokens.
 * @param redirectUri - The address of this deployment that the provider sends the person back to.
 * @throws {Problem} `sign-in-unavailable` */
export async function startSignIn(settings: OidcSettings, redirectUri: string, nowMs: number): Promise<StartedSignIn> {
  const server = await providerOf(settings, nowMs)
  if (!server.authorization_endpoint) throw new Problem('sign-in-unavailable')
  const attempt = { state: newToken(), nonce: newToken(), verifier: oauth.generateRandomCodeVerifier() }
  const url = new URL(server.authorization_endpoint)
  const parameters = {
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: redirectUri,
    scope: SCOPE,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
  }
  if (settings.strengths.length > 0) url.searchParams.set('acr_values', settings.strengths.join(' '))
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return { attempt, url }
}
