import { countingIn } from '../../../html/texts/count.ts'

const { count } = countingIn('en')

/** Reviewing drafts. */
export const review = {
  ask: 'Send for review',
  waits: 'This draft is in review. A reviewer publishes it or sends it back.',
  takeBack: 'Take it back',
  sendBack: 'Send it back for more work',
  commentsTitle: 'Comments',
  comment: 'Add a comment',
  commentSend: 'Comment',
  commentNeeded: 'Type a comment first.',
  commentTooLong: (limit: number) => `Use at most ${count(limit, { one: '# character', other: '# characters' })}.`,
  twoPeople:
    'Not published: you wrote in this text, and its agency wants somebody else to approve it. Ask a colleague who has not written in it, or send it for review.',
  twoPeopleWrote:
    'You wrote in this draft, and its agency wants somebody else to approve it. Send it for review, or ask a colleague who has not written in it.',
}
