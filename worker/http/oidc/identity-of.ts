import * as z from 'zod/mini'
import { PERSON_NAME_CHARACTERS } from '../../store/people/people.ts'
import type { Identity } from '../../store/people/resolve-identity.ts'
import { rolesOfList } from '../../store/people/roles.ts'
import type { OidcSettings } from './provider.ts'

const SUBJECT_CHARACTERS = 255 // OpenID Connect Core 1.0, section 2
const EMAIL_CHARACTERS = 254 // RFC 5321

const Claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(SUBJECT_CHARACTERS)),
  name: z.catch(z.optional(z.string()), undefined),
  preferred_username: z.catch(z.optional(z.string()), undefined),
  email: z.catch(z.optional(z.string().check(z.maxLength(EMAIL_CHARACTERS))), undefined),
  email_verified: z.catch(z.optional(z.boolean()), undefined),
})
const RoleList = z.catch(z.union([z.array(z.string()), z.string()]), [])

/** Who the claims are about. They are checked: they come from the provider, and are about this sign-in. */
export function identityOf({ rolesClaim }: OidcSettings, issuer: string, claims: Record<string, unknown>): Identity {
  const { sub: subject, name, preferred_username, email = '', email_verified } = Claims.parse(claims)
  return {
    issuer,
    subject,
    name: plainName(name ?? preferred_username ?? ''),
    email,
    emailVerified: email_verified === true,
    ...(rolesClaim ? { roles: rolesOfList(listOf(claims[rolesClaim])) } : {}),
  }
}

/** A name as one line without what changes the direction or look of the text around it. */
export function plainName(name: string): string {
  const line = name.normalize('NFC').replace(/\s+/g, ' ')
  return line
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .trim()
    .slice(0, PERSON_NAME_CHARACTERS)
}

// A list, or one text with spaces, as scopes are written.
function listOf(claim: unknown): string[] {
  const list = RoleList.parse(claim)
  return typeof list === 'string' ? list.split(/\s+/) : list
}
