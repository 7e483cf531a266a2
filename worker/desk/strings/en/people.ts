import { countingIn } from '../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Who may use the desk. */
export const people = {
  title: 'Who may use the desk',
  now: (active: number, waiting: number) => {
    const have = count(active, { one: '# person has access.', other: '# people have access.' })
    return waiting === 0
      ? have
      : `${have} ${count(waiting, { one: '# person waits for a role.', other: '# people wait for a role.' })}`
  },
  name: 'Name',
  email: 'Email address',
  rolesAndAgencies: 'Roles and agencies',
  access: 'Access',
  states: { waiting: 'Waits for a role', active: 'Active', invited: 'Not signed in yet', disabled: 'Ended' },
  lastSignIn: 'Last signed in',
  never: 'never',
  everywhere: 'all agencies',
  roles: { reader: 'Reader', writer: 'Writer', reviewer: 'Reviewer', admin: 'Admin' },
  roleHints: {
    reader: 'reads everything',
    writer: 'also sorts gaps and writes drafts',
    reviewer: 'also publishes',
    admin: 'also says who may do what',
  },
  noRole: 'No role',
  roleEverywhere: 'For all agencies',
  roleByAgency: 'For one agency at a time',
  rolesByProvider: 'The roles come from your organization’s sign-in, each time the person signs in. Change them there.',
  add: 'Add someone',
  addText: 'They get in when they sign in with this email address for the first time.',
  addSave: 'Add this person',
  emailNeeded: 'Type an email address, such as name@agency.gov.',
  roleNeeded: 'Choose at least one role.',
  known: 'Someone with this name or email address is here already.',
  said: {
    added: 'The person was added.',
    saved: 'Saved. It takes effect on the next page they open.',
    stale:
      'This could not be saved. Someone else changed this person just now, or no admin would be left. This is how it is now.',
    rolesWrong: 'One of the roles or agencies does not exist.',
  },
  save: 'Save the roles',
  endAccess: 'End this person’s access',
  endAccessText: 'They are signed out at once. What they wrote stays, with their name.',
  giveAccessBack: 'Give access back',
}
