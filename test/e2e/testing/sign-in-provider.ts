import { exportJWK, generateKeyPair } from 'jose'
import { Provider } from 'oidc-provider'

export const CLIENT_ID = 'one-stop'
export const CLIENT_SECRET = 'only for this test, and long enough'

/** A certified OpenID Connect provider on this machine. Whoever types a login is that person, with any password. */
export interface SignInProvider {
  issuer: string
  stop(): Promise<void>
}

/** Starts the provider for one deployment.
 * @param origin - Where that deployment is: the provider sends people back there and nowhere else. */
export async function startProvider(port: number, origin: string): Promise<SignInProvider> {
  const issuer = `http://127.0.0.1:${port}`
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'test', alg: 'RS256', use: 'sig' }
  const provider = new Provider(issuer, {
    clients: [clientOf(origin)],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: true, // names and addresses come from the user info endpoint only, as most providers have it
    cookies: { keys: ['only for this test'] },
    jwks: { keys: [key] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 600, Session: 3600 },
    findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id) }),
  })
  const server = await new Promise<ReturnType<Provider['listen']>>((resolve) => {
    const listening = provider.listen(port, '127.0.0.1', () => resolve(listening))
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { issuer, stop }
}

function clientOf(origin: string) {
  return {
    client_id: CLIENT_ID,
    client_secret: CLIENT_SECRET,
    redirect_uris: [`${origin}/desk/sign-in/callback`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }
}

function claimsOf(id: string) {
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return { sub: id, name, email: `${id}@agency.gov`, email_verified: true }
}
