import { base64url, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { Browser } from './browser.ts'

export const OIDC_BINDINGS = {
  SIGN_IN: 'oidc',
  OIDC_CLIENT_ID: 'one-stop',
  OIDC_CLIENT_SECRET: 'a secret of 32 letters or longer!',
}

/** A key as a provider has it: to sign with, and as its key set shows it. */
export interface ProviderKey {
  kid: string
  privateKey: CryptoKey
  jwk: JWK
}

export async function newKey(kid: string): Promise<ProviderKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } }
}

/** Encodes a JWT whose signature is made by hand, or left out. */
export async function rawToken(
  header: Record<string, unknown>,
  claims: JWTPayload,
  sign: (input: Uint8Array) => Promise<ArrayBuffer> | ArrayBuffer = () => new ArrayBuffer(0),
): Promise<string> {
  const [head, body] = [header, claims].map((part) => base64url.encode(JSON.stringify(part)))
  const input = new TextEncoder().encode(`${head}.${body}`)
  return `${head}.${body}.${base64url.encode(new Uint8Array(await sign(input)))}`
}

/** Signs with HMAC, as an attacker does who knows the "secret": the client's, or the public key's text. */
export async function hmacToken(header: Record<string, unknown>, claims: JWTPayload, secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(secret)
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return rawToken(header, claims, (input) => crypto.subtle.sign('HMAC', key, input))
}

/** What a test changes of an honest provider's behaviour. */
export interface Dishonesty {
  /** Changes the claims of the ID token; `undefined` leaves one out. */
  claims?: Record<string, unknown>
  /** Makes the ID token in another way. */
  token?: (claims: JWTPayload, key: ProviderKey) => Promise<string | undefined> | string | undefined
  userInfo?: Record<string, unknown>
  discovery?: Record<string, unknown>
  /** What the token endpoint answers when it refuses. */
  refusal?: Response
}

/** A provider in memory: the network is what it stands for. It checks what a real one checks: secret, code and PKCE. */
export class FakeProvider {
  /** New each time: the Worker remembers what it has discovered of one. */
  readonly issuer = `https://${crypto.randomUUID()}.example.gov`
  readonly key: ProviderKey
  lie: Dishonesty = {}
  /** What the person's browser asked for at the authorization endpoint. */
  asked = new URLSearchParams()
  requests: string[] = []

  constructor(key: ProviderKey) {
    this.key = key
  }

  /** Answers what the Worker fetches. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const { origin, pathname } = new URL(request.url)
    if (origin !== this.issuer) throw new Error(`nobody answers at ${origin}`)
    this.requests.push(pathname)
    if (pathname === '/.well-known/openid-configuration') return Response.json(this.discovery())
    if (pathname === '/jwks') return Response.json({ keys: [this.key.jwk] })
    if (pathname === '/token') return this.lie.refusal ?? this.tokens(request)
    if (pathname === '/me') return Response.json(this.lie.userInfo ?? { sub: 'rosa-1', ...PROFILE })
    return new Response('', { status: 404 })
  }

  private discovery() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/me`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
      ...this.lie.discovery,
    }
  }

  private async tokens(request: Request): Promise<Response> {
    const form = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()))
    const [client, secret] = credentialsOf(request)
    const isClient = client === OIDC_BINDINGS.OIDC_CLIENT_ID && secret === OIDC_BINDINGS.OIDC_CLIENT_SECRET
    const verifier = new TextEncoder().encode(form.get('code_verifier') ?? '')
    const challenge = base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', verifier)))
    const isRight = isClient && form.get('code') === 'the-code' && challenge === this.asked.get('code_challenge')
    if (!isRight) return Response.json({ error: 'invalid_grant' }, { status: 400 })
    const token = await this.idToken()
    return Response.json({
      access_token: 'access',
      token_type: 'Bearer',
      ...(token === undefined ? {} : { id_token: token }),
    })
  }

  private async idToken(): Promise<string | undefined> {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: this.issuer,
      aud: 'one-stop',
      sub: 'rosa-1',
      iat: now,
      exp: now + 300,
      nonce: this.asked.get('nonce') ?? '',
      roles: ['reviewer', 'payroll-clerk'],
      ...this.lie.claims,
    }
    return this.lie.token ? this.lie.token(claims, this.key) : signed(claims, this.key)
  }
}

/** Name and secret of the client, as RFC 6749 (2.3.1) has them in a Basic header. */
function credentialsOf(request: Request): string[] {
  const basic = request.headers.get('Authorization')?.replace(/^Basic /, '') ?? ''
  const parts = atob(basic).split(':')
  return parts.map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
}

const PROFILE = { name: 'Rosa Diaz', email: 'rosa@agency.gov', email_verified: true }

/** A token as an honest provider signs it. */
export function signed(claims: JWTPayload, { kid, privateKey }: ProviderKey, header: object = {}): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, ...header }).sign(privateKey)
}

/** A browser at a deployment whose people sign in at this provider, and get roles from its claim. */
export function newBrowser(provider: FakeProvider, more: Record<string, string> = {}): Browser {
  const browser = new Browser()
  const settings = { ...OIDC_BINDINGS, OIDC_ISSUER: provider.issuer, OIDC_ROLES_CLAIM: 'roles' }
  browser.bindings = { ...settings, RATE_LIMITS: 'off', ...more }
  return browser
}

/** Starts a sign-in.
 * @returns The address that the provider would send the person back to. */
export async function start(provider: FakeProvider, browser: Browser, to = '/desk/answers'): Promise<URL> {
  const response = await browser.get(`/desk/sign-in/start?to=${encodeURIComponent(to)}`)
  const asked = new URL(response.headers.get('Location') ?? '')
  provider.asked = asked.searchParams
  const back = new URL(asked.searchParams.get('redirect_uri') ?? '')
  const state = asked.searchParams.get('state') ?? ''
  back.search = String(new URLSearchParams({ code: 'the-code', state, iss: provider.issuer }))
  return back
}

/** What the person's browser gets when it comes back. */
export async function comeBack(browser: Browser, back: URL): Promise<Response> {
  return browser.get(back.pathname + back.search)
}

/** Signs in, with a provider that is not honest about one thing. */
export async function signInWith(
  provider: FakeProvider,
  lie: Dishonesty = {},
  browser = newBrowser(provider),
): Promise<Response> {
  provider.lie = lie
  return comeBack(browser, await start(provider, browser))
}
