import { countingIn } from '../../../html/texts/count.ts'

const { count } = countingIn('en')

/** The rules of agencies, and how the deployment is set. */
export const agencies = {
  title: 'Agencies and settings',
  text: 'Where two people are needed, nobody who wrote any of a text can approve it. A change of a contact reaches every answer and channel within seconds.',
  contacts: (contacts: number) => count(contacts, { one: '# contact', other: '# contacts' }),
  zone: 'Time zone of its plans',
  site: 'Website',
  twoPeopleOn: 'Two people needed',
  twoPeopleOff: 'One person is enough',
  turnOn: 'Require two people',
  turnOff: 'Allow one person',
  settingsTitle: 'How this deployment is set',
  settingsText: 'Whoever runs it sets these in wrangler.toml. Secrets are not shown.',
  settingOrigins: 'Sites that may ask',
  settingOwnOnly: 'only its own pages',
  settingSignIn: 'How people sign in',
  settingIdle: 'Minutes until an idle session ends',
  settingHours: 'Hours until any session ends',
  settingLimits: 'Rate limits',
}
