/** The words of lessons in English; the other languages have the same keys. */
export const lessons = {
  title: 'Lessons',
  intro:
    'What we could not answer or answered wrongly, and what was done about it: so that nobody has to find it out twice. They name no one who was wrong.',
  none: 'There is no lesson here yet.',
  topic: 'Topic',
  anyTopic: 'Any topic',
  otherTopics: 'Other',
  asked: 'What people asked',
  stays:
    'People’s own words are deleted after 90 days, but a lesson stays for every agency to read: leave out what could tell who asked.',
  said: 'What we said',
  now: 'What we say now',
  learned: 'What others can do with it',
  by: (agency: string, who: string, day: string) => `${agency}. Written by ${who}, ${day}.`,
  drop: 'Take the lesson back',
  offered: 'What could become a lesson',
  offeredText:
    'Gaps that an answer closed, and replies that somebody marked and said what they should have been, of the last 90 days. One sentence is enough: what should a writer do the next time?',
  kinds: {
    question: 'had no answer',
    choices: 'was asked back about',
    feedback: 'the answer did not help',
    reply: 'got a reply that was not right',
  },
  saidKinds: {
    question: (titles: string) => `We had no answer. We showed what was nearest: ${titles}`,
    choices: (titles: string) => `We asked back: ${titles}`,
    reply: (titles: string) => `We showed: ${titles}`,
  },
  saidNothing: 'We had no answer.',
  saidEarlier: 'An earlier version of the answer, which people said did not help.',
  nowNothing: 'There is no answer to this, and we say whom to reach.',
  make: 'Make it a lesson',
  problem: (characters: number) => `Fill in all four, each with at most ${characters} characters.`,
  trainings: 'Trainings',
}
