/** What our tests use of `oidc-provider`, which brings no types. */
declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  interface Account {
    accountId: string
    claims(): Record<string, unknown>
  }
  interface Configuration {
    clients: Record<string, unknown>[]
    claims: Record<string, string[]>
    conformIdTokenClaims: boolean
    cookies: { keys: string[] }
    jwks: { keys: object[] }
    /** Seconds each kind of thing lives. */
    ttl: Record<string, number>
    findAccount(context: unknown, id: string): Account
  }
  export class Provider {
    constructor(issuer: string, configuration: Configuration)
    listen(port: number, host: string, listening: () => void): Server
  }
}
