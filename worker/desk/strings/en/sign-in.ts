import { countingIn } from '../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Signing in. */
export const signIn = {
  title: 'Sign in',
  text: 'This is a development sign-in. There is no password, and it works on this computer only.',
  yourName: 'Your name',
  nameNeeded: 'Type your name first.',
  nameTooLong: (limit: number) => `Use at most ${count(limit, { one: '# character', other: '# characters' })}.`,
  yourRole: 'Your role',
  forAgency: 'For which agency',
  withProvider: 'You sign in with your work account, on your organization’s own page.',
  withAccess: (email: string) => `Cloudflare Access says that you are ${email}.`,
  go: 'Go to the sign-in page',
  goOnAs: (email: string) => `Continue as ${email}`,
  again: 'Try to sign in again',
  signedOut: 'You are signed out.',
  signOutEverywhere: 'Sign out of your work account too',
  waitingTitle: 'You are signed in, but you have no role yet',
  waitingText: (name: string) => `We know you as ${name}. Ask an admin to give you a role, then sign in again.`,
  disabledTitle: 'Your access has ended',
  disabledText: 'Ask an admin if you think that this is wrong.',
  sessions: {
    title: 'Where you are signed in',
    text: 'If you do not know one of these, sign it out, and tell whoever runs your work account.',
    here: 'In this browser',
    elsewhere: (began: string) => `In another browser since ${began}`,
    when: (began: string, seen: string) => `Signed in ${began}, last used about ${seen}.`,
    end: 'Sign out there',
    endOf: (began: string) => `Sign out there, where you signed in ${began}`,
    endAll: 'Sign out everywhere else',
    ended: 'You are signed out there.',
    first: 'To sign out elsewhere, show again who you are.',
    again: 'Sign in again',
  },
}
