import * as oauth from 'oauth4webapi'
import { Problem } from '../../contract/index.ts'
import { logWarning } from '../../log.ts'
import type { Identity } from '../../store/people/resolve-identity.ts'
import type { SignInAttempt } from '../../store/people/sign-in-attempts.ts'
import { identityOf } from './identity-of.ts'
import { type OidcSettings, providerOf, requestOptions, whyOf } from './provider.ts'

/** Clocks of providers and Cloudflare may differ by so much. */
const CLOCK_SECONDS = 30

/** What the provider sent the person back with, and what was remembered. */
export interface ReturnedSignIn {
  /** The address the person came back to, query included. */
  url: URL
  redirectUri: string
  attempt: Pick<SignInAttempt, 'state' | 'nonce' | 'verifier'>
}

/** Finishes a sign-in: checks the answer (state, issuer by RFC 9207), trades the code for an ID token with PKCE's secret,
 * and checks the token's signature, issuer, audience, times and nonce.
 * @throws {Problem} `sign-in-failed` when anything about it is wrong, `sign-in-unavailable` */
export async function finishSignIn(settings: OidcSettings, returned: ReturnedSignIn, nowMs: number): Promise<Identity> {
  const server = await providerOf(settings, nowMs)
  try {
    return await identityFrom(settings, server, returned)
  } catch (error) {
    logWarning('a sign-in was refused', whyOf(error))
    throw new Problem('sign-in-failed')
  }
}

async function identityFrom(
  settings: OidcSettings,
  server: oauth.AuthorizationServer,
  { url, redirectUri, attempt }: ReturnedSignIn,
): Promise<Identity> {
  const client: oauth.Client = { client_id: settings.clientId, [oauth.clockTolerance]: CLOCK_SECONDS }
  const options = requestOptions(settings)
  const answer = oauth.validateAuthResponse(server, client, url, attempt.state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    clientAuthentication(settings, server),
    answer,
    redirectUri,
    attempt.verifier,
    options,
  )
  const checks = { expectedNonce: attempt.nonce, requireIdToken: true }
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, checks)
  // TLS to the token endpoint would do by the specification; with the signature a proxy on the way changes nothing either.
  await oauth.validateApplicationLevelSignature(server, response, options)
  const claims = oauth.getValidatedIdTokenClaims(tokens)
  if (!claims) throw new Error('no ID token')
  // `acr_values` is a wish by the specification: what the token says is what happened.
  if (!isStrong(settings, claims.acr)) throw new Error('a weaker sign-in than OIDC_ACR asks for')
  const more = server.userinfo_endpoint ? await userInfo(server, client, tokens.access_token, claims.sub, options) : {}
  return identityOf(settings, server.issuer, { ...more, ...claims })
}

function isStrong({ strengths }: OidcSettings, acr: unknown): boolean {
  return strengths.length === 0 || (typeof acr === 'string' && strengths.includes(acr))
}

// What discovery does not say is Basic, by the specification's default.
function clientAuthentication({ clientSecret }: OidcSettings, server: oauth.AuthorizationServer): oauth.ClientAuth {
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const isBasic = methods.includes('client_secret_basic') || !methods.includes('client_secret_post')
  return isBasic ? oauth.ClientSecretBasic(clientSecret) : oauth.ClientSecretPost(clientSecret)
}

/** Most providers tell name and email here, and not in the ID token. It must be about the same person. */
async function userInfo(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  token: string,
  subject: string,
  options: ReturnType<typeof requestOptions>,
) {
  const response = await oauth.userInfoRequest(server, client, token, options)
  return oauth.processUserInfoResponse(server, client, subject, response)
}
