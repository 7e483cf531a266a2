import { type AgencyRecord, localized } from '../../corpus/index.ts'
import { ALL_AGENCIES, isRole, ROLES, type Role, type Roles } from '../../store/people/roles.ts'
import { text } from '../ui/form.ts'
import type { View } from '../ui/view.ts'

const PREFIX = 'role:'

/** The roles that a form holds: a field an agency. Undefined when one names a role or an agency that there is not. */
export function rolesOfForm(form: FormData, agencies: AgencyRecord[]): Roles | undefined {
  const known = new Set([ALL_AGENCIES, ...agencies.map(({ id }) => id)])
  const roles: Roles = {}
  for (const field of form.keys()) {
    const agency = field.slice(PREFIX.length)
    const role = text(form, field)
    if (!field.startsWith(PREFIX) || role === '') continue
    if (!known.has(agency) || !isRole(role) || (role === 'admin' && agency !== ALL_AGENCIES)) return undefined
    roles[agency] = role
  }
  return roles
}

interface RoleFieldsProps {
  roles: Roles
  agencies: AgencyRecord[]
  view: View
}

/** A choice of role for all agencies, and one for each. */
export function RoleFields({ roles, agencies, view }: RoleFieldsProps) {
  const { t, language } = view
  const hasOwn = Object.keys(roles).some((agency) => agency !== ALL_AGENCIES)
  return (
    <>
      <RoleSelect agency={ALL_AGENCIES} label={t.people.roleEverywhere} roles={roles} choices={ROLES} view={view} />
      <p class="hint">{ROLES.map((role) => `${t.people.roles[role]}: ${t.people.roleHints[role]}`).join('. ')}.</p>
      <details open={hasOwn}>
        <summary>{t.people.roleByAgency}</summary>
        {agencies.map(({ id, name }) => (
          <RoleSelect agency={id} label={localized(name, language)} roles={roles} choices={BY_AGENCY} view={view} />
        ))}
      </details>
    </>
  )
}

const BY_AGENCY: readonly Role[] = ROLES.filter((role) => role !== 'admin')

interface RoleSelectProps {
  agency: string
  label: string
  roles: Roles
  choices: readonly Role[]
  view: View
}

function RoleSelect({ agency, label, roles, choices, view: { t } }: RoleSelectProps) {
  const field = `${PREFIX}${agency}`
  return (
    <div class="role">
      <label for={field}>{label}</label>
      <select id={field} name={field}>
        <option value="">{t.people.noRole}</option>
        {choices.map((role) => (
          <option value={role} selected={roles[agency] === role}>
            {t.people.roles[role]}
          </option>
        ))}
      </select>
    </div>
  )
}
