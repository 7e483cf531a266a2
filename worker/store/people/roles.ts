import * as z from 'zod/mini'

/** What people may be at the desk, each more than the one before. What each may do stands in `desk/permissions.ts`. */
export const ROLES = ['reader', 'writer', 'reviewer', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Stands for every agency of the deployment. */
export const ALL_AGENCIES = '*'

/** A person's role by agency id, or by `*` for all agencies. No entry is no access. */
export const Roles = z.record(z.string(), z.enum(ROLES))
export type Roles = z.infer<typeof Roles>

/** Someone who may do everything. */
export const ADMIN: Roles = { [ALL_AGENCIES]: 'admin' }

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text)
}

/** The higher of two roles; undefined is lower than any. */
function higherRole(one: Role | undefined, other: Role | undefined): Role | undefined {
  const place = (role: Role | undefined) => (role ? ROLES.indexOf(role) : -1)
  return place(one) >= place(other) ? one : other
}

/** The role for one agency's answers; without an agency, the highest role of all. */
export function roleFor(roles: Roles, agency?: string): Role | undefined {
  const counted = Object.entries(roles).filter(([of]) => agency === undefined || of === agency || of === ALL_AGENCIES)
  return counted.map(([, role]) => role).reduce(higherRole, undefined)
}

/** Reads roles as providers list them: `reader`, `writer:ssa`, `reviewer:*`. What is no role is left out, for a claim
 * often holds other programs' roles too. `admin` is for all agencies only. */
export function rolesOfList(list: string[]): Roles {
  const roles: Roles = {}
  for (const text of list) {
    const [role = '', agency = ALL_AGENCIES, ...rest] = text.split(':')
    if (
      !isRole(role) ||
      !/^(?:\*|[a-z0-9-]+)$/.test(agency) ||
      rest.length > 0 ||
      (role === 'admin' && agency !== ALL_AGENCIES)
    )
      continue
    roles[agency] = higherRole(role, roles[agency]) ?? role
  }
  return roles
}
