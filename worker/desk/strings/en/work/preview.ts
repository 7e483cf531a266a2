import { countingIn } from '../../../../html/texts/count.ts'

const { count } = countingIn('en')

/** A draft shown to somebody without an account. */
export const preview = {
  share: 'Show it to somebody without an account',
  shareText: (days: number) =>
    `A lawyer or an expert reads it as citizens would, and comments. Whoever has the address can; it ends after ${count(days, { one: '# day', other: '# days' })}, or with the draft.`,
  forWhom: 'For whom? The comments stand under this name',
  make: 'Make a link',
  until: (who: string, day: string) => `made by ${who}, until ${day}`,
  end: 'End it',
  made: (name: string) => `A link for ${name}`,
  madeText: 'Copy the address now: it is shown this once.',
  address: 'Address',
  who: (name: string) => `${name} (by link)`,
  title: 'A draft, for you to check',
  text: (who: string, day: string) =>
    `${who} asks you to look at this text. It is not published. Please do not pass the address on; it ends on ${day}.`,
  yours: 'What you said',
  said: 'Thank you. Who writes it can read what you said.',
  passage: 'The passage that it is about, copied from above (optional)',
  comment: 'What should change, or that it is right',
  send: 'Send',
  tooMany: 'No more can be said by this link. Ask for a new one.',
}
