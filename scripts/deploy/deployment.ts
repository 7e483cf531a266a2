import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'

/** What a deployment has of its own, beside `wrangler.toml`; `npm run deploy` writes the ids into it. */
export const DEPLOYMENT_FILE = 'deployment.json'

/** What each way to sign in needs. The Worker checks the rest when it starts. */
const NEEDED = {
  none: [],
  oidc: ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
  access: ['ACCESS_TEAM_DOMAIN', 'ACCESS_AUDIENCE'],
} as const
const SECRETS = { none: [], oidc: ['OIDC_CLIENT_SECRET'], access: [] } as const

const Deployment = z.strictObject({
  /** Of the Worker, the database and the namespace. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,50}$/, 'small letters, digits and dashes'),
  /** A host of a zone of the account; empty: under workers.dev. */
  domain: z.string().regex(/^$|^[a-z0-9.-]+\.[a-z]+$/, 'a host such as help.agency.gov, or empty for workers.dev'),
  vars: z
    .object({ SIGN_IN: z.enum(['none', 'oidc', 'access'], 'oidc, access or none') })
    .catchall(z.string())
    .superRefine((vars, context) => {
      for (const name of NEEDED[vars.SIGN_IN])
        if (!vars[name]) context.addIssue(`${name} must be set where SIGN_IN is ${vars.SIGN_IN}`)
    }),
  databaseId: z.string().optional(),
  namespaceId: z.string().optional(),
})
export type Deployment = z.infer<typeof Deployment>

const TEMPLATE = {
  name: 'one-stop',
  domain: 'help.example.gov',
  vars: {
    ORIGINS: 'https://www.example.gov',
    SIGN_IN: 'oidc',
    OIDC_ISSUER: '',
    OIDC_CLIENT_ID: '',
    FIRST_ADMIN: '',
  },
}

/** Reads a deployment's own settings.
 * @throws {Error} with what is wrong in the file; where there is none, one is written to be filled in. */
export function readDeployment(file: string): Deployment {
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(TEMPLATE, null, 2)}\n`)
    throw new Error(`${file} is new: fill it in (worker/README.md lists the settings) and run this again`)
  }
  const read = Deployment.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  const problems = read.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`)
  throw new Error(problems.join('\n'))
}

export function writeDeployment(file: string, deployment: Deployment): void {
  writeFileSync(file, `${JSON.stringify(deployment, null, 2)}\n`)
}

/** Names of the secrets that a deployment needs. */
export function secretsOf({ vars }: Deployment): readonly string[] {
  return SECRETS[vars.SIGN_IN]
}
