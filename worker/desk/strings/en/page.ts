/** The frame around every page. */
export const page = {
  product: 'One Stop desk',
  otherLanguage: 'Español',
  skip: 'Skip to the content',
  navigation: 'Desk',
  parts: {
    home: 'For you',
    drafts: 'Drafts',
    gaps: 'Gaps',
    answers: 'Answers',
    numbers: 'Numbers',
    people: 'People',
    agencies: 'Agencies',
  },
  developmentBanner: 'Development sign-in: anyone at this computer can sign in as anyone.',
  signOut: 'Sign out',
}
