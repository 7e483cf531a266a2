import { type AgencyRecord, localized } from '../../corpus/index.ts'
import { plainName } from '../../http/oidc/identity-of.ts'
import { PERSON_NAME_CHARACTERS } from '../../store/people/people.ts'
import type { Identity } from '../../store/people/resolve-identity.ts'
import { ALL_AGENCIES, isRole, ROLES, type Role } from '../../store/people/roles.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import { text } from '../ui/form.ts'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'

/** What someone chose at the development sign-in. */
export interface DevelopmentChoice {
  name: string
  role: Role
  agency: string
}

/** Reviewer of all agencies: whoever tries One Stop can go the whole way from a gap to a live answer. */
export const DEVELOPMENT_CHOICE: DevelopmentChoice = { name: '', role: 'reviewer', agency: ALL_AGENCIES }

/** The choice that a form holds. */
export function developmentChoice(form: FormData): DevelopmentChoice {
  const role = text(form, 'role')
  return {
    name: text(form, 'name').trim(),
    role: isRole(role) ? role : DEVELOPMENT_CHOICE.role,
    agency: text(form, 'agency') || ALL_AGENCIES,
  }
}

/** What is wrong with a choice. */
export function choiceProblem(c: DeskContext, { name }: DevelopmentChoice): string | undefined {
  const { t } = viewOf(c)
  if (!plainName(name)) return t.signIn.nameNeeded
  return name.length > PERSON_NAME_CHARACTERS ? t.signIn.nameTooLong(PERSON_NAME_CHARACTERS) : undefined
}

/** Who someone says they are. An admin is one for all agencies. */
export function developmentIdentity({ name, role, agency }: DevelopmentChoice): Identity {
  const roles = { [role === 'admin' ? ALL_AGENCIES : agency]: role }
  const plain = plainName(name)
  return { issuer: 'development', subject: plain, name: plain, email: '', emailVerified: false, roles }
}

interface FormProps {
  choice: DevelopmentChoice
  problem: string | undefined
  to: string
  agencies: AgencyRecord[]
  view: View
}

/** Name, role and agency to try the desk with. */
export function DevelopmentForm({ choice, problem, to, agencies, view: { t, language } }: FormProps) {
  return (
    <form method="post" action="/desk/sign-in">
      <p>{t.signIn.text}</p>
      <input type="hidden" name="to" value={to} />
      <label for="name">{t.signIn.yourName}</label>
      <FieldProblem id="name-problem" text={problem} />
      <input
        id="name"
        name="name"
        value={choice.name}
        autocomplete="name"
        required
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'name-problem' : undefined}
      />
      <fieldset>
        <legend>{t.signIn.yourRole}</legend>
        {ROLES.map((role) => (
          <label class="choice">
            <input type="radio" name="role" value={role} checked={role === choice.role} /> {t.people.roles[role]}
            <small>{t.people.roleHints[role]}</small>
          </label>
        ))}
      </fieldset>
      <label for="agency">{t.signIn.forAgency}</label>
      <select id="agency" name="agency">
        <option value={ALL_AGENCIES}>{t.lists.allAgencies}</option>
        {agencies.map(({ id, name }) => (
          <option value={id} selected={id === choice.agency}>
            {localized(name, language)}
          </option>
        ))}
      </select>
      <button type="submit">{t.signIn.title}</button>
    </form>
  )
}
