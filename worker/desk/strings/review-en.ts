/** Words of reviewing drafts and of agencies' rules. */
export const reviewEn = {
  inReview: 'In review',
  askReview: 'Send for review',
  sentForReview: 'Sent for review. A reviewer will publish it or send it back.',
  waitsForReview: 'This draft is in review. A reviewer publishes it or sends it back.',
  takeBack: 'Take it back',
  sendBack: 'Send it back to write on',
  reviewTitle: 'Review',
  commentsTitle: 'Comments',
  comment: 'Add a comment',
  commentSend: 'Comment',
  commentNeeded: 'Type a comment first.',
  commentTooLong: (limit: number) => `Use at most ${limit} characters.`,
  twoPeople:
    'Not published: this agency wants another person to publish than who wrote last. Ask a colleague, or send it for review.',
  agencies: 'Agencies',
  agenciesTitle: 'Rules of the agencies',
  agenciesText: 'Where two people are needed, whoever saved a text last cannot publish it.',
  twoPeopleOn: 'Two people needed',
  twoPeopleOff: 'One person is enough',
  turnOn: 'Ask for two people',
  turnOff: 'Let one person be enough',
}
export type ReviewStrings = typeof reviewEn
