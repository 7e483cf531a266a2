/** Reviewing drafts. */
export const review = {
  ask: 'Send for review',
  waits: 'This draft is in review. A reviewer publishes it or sends it back.',
  takeBack: 'Take it back',
  sendBack: 'Send it back to write on',
  title: 'Review',
  commentsTitle: 'Comments',
  comment: 'Add a comment',
  commentSend: 'Comment',
  commentNeeded: 'Type a comment first.',
  commentTooLong: (limit: number) => `Use at most ${limit} characters.`,
  twoPeople:
    'Not published: this agency wants another person to publish than who wrote last. Ask a colleague, or send it for review.',
}
