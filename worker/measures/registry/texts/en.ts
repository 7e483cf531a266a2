/** What a figure is called and what exactly is counted; `#` stands for the first number of people that is told. */
export interface FigureText {
  title: string
  /** What counts. */
  numerator: string
  /** Of how many; left out where it is a plain count. */
  denominator?: string
  /** What does not count. */
  excludes: string
}

/** The words of the registry of figures in English; the other languages have the same keys. */
export const en = {
  questions: {
    title: 'Questions',
    numerator:
      'Each question counts once, on the day it came in, by what we replied. “Answer”: we showed one answer. “People to reach”: someone asked for a person, a number, an address or hours, and got them. “Choices”: we asked which of up to three answers it is. “No answer”: it joined a gap. “Nothing asked”: a greeting, thanks or the like, which got a short text. With an agency chosen, these are the questions asked on that agency’s pages.',
    excludes: 'Questions over the daily limit of the log.',
  },
  answered: {
    title: 'Share answered',
    numerator:
      'Questions that got an answer, and those that got an answer or choices. Who asked for people to reach and got them counts as answered.',
    denominator: 'All questions in the time that asked something.',
    excludes: 'Greetings and thanks. It does not say whether the answer was right: feedback and the test questions do.',
  },
  channels: {
    title: 'By channel',
    numerator:
      'Each question counts once, by the channel it came in by: the widget, plain pages, paper, text messages, calls, the counter, kiosks and other software. Share answered: questions that got an answer, or the people they asked for, of all that asked something.',
    excludes:
      'Questions over the daily limit of the log, and those from before this deployment counted by channel. Looking at pages, paper and data is not counted: only asking is.',
  },
  'counter-linked': {
    title: 'Closed at the counter with an answer',
    numerator:
      'Contacts that staff closed with the answer that helped, on the day they closed them. It is of the counter as a whole: nobody who works there is written down, so it can be told of no person.',
    denominator: 'All contacts that were closed: with an answer, or as one that could not be answered.',
    excludes: 'Contacts that nobody closed, and questions that were only looked up.',
  },
  gaps: {
    title: 'Top gaps',
    numerator:
      'Open gaps that someone asked in the time, most people first, ten at most. People are counted since the gap was first asked. With an agency or a channel chosen, only those who asked there.',
    excludes: 'Gaps that are closed, and those put to someone else.',
  },
  times: {
    title: 'Time to an answer',
    numerator:
      'From the first time someone asked to the moment a published answer closed the gap, for gaps closed in the time: the median and the longest. Slowest agency first. The agency is the one that owns the answer.',
    excludes: 'Gaps that still wait: see the top gaps.',
  },
  feedback: {
    title: 'Feedback',
    numerator:
      '“Did this answer your question?” said yes, on the day it was said. Someone who changes their mind counts once, with the last word. A reason is only asked after a no, and may be left out. With an agency chosen, this is about the answers that agency owns.',
    denominator: 'All who said yes or no. It is a signal to mend answers, and no measure of satisfaction.',
    excludes: 'Everyone who said nothing, which is most people.',
  },
  marks: {
    title: 'Replies that writers checked',
    numerator: 'Replies of a random sample that writers called right at the desk, on the day they said it.',
    denominator: 'All replies that writers marked.',
    excludes:
      'Replies that nobody checked. It holds for all replies only where the sample was gone through as it came.',
  },
  reviews: {
    title: 'Checks due',
    numerator:
      'Published answers by the day their next check is due, as of today, whatever time is chosen. Each language of an answer counts. Overdue: before today. Due in 30 days: from today on.',
    excludes: 'Answers that were taken down.',
  },
  plain: {
    title: 'Plain language',
    numerator:
      'The mean score of the plain-language check over an agency’s published answers, as of today; hardest to read first. 100: nothing to change. Over 90: ready. 70 to 90: a few sentences to rewrite. Under 70: write it again. Change: since the first day of the time that has a score.',
    excludes: 'Answers that are still being checked.',
  },
  'asked-answered': {
    title: 'You asked, we answered',
    numerator:
      'People who asked what nobody could answer then, and the days from the first of them to the answer. In the last year, latest first.',
    excludes: 'Answers that fewer people waited for than we tell about, and what assistants asked.',
  },
  'unmet-questions': {
    title: 'What people asked and we could not answer',
    numerator:
      'People who asked in the whole weeks of a closed fiscal quarter, with what became of the question since. Their words stand where # and more used the very same.',
    excludes: 'What fewer than # people asked in the quarter, and what assistants asked.',
  },
  'gaps-in-time': {
    title: 'Questions answered in time',
    numerator:
      'Questions without an answer that were answered, or closed with a reason, within the working days promised.',
    denominator: 'All of them that were first asked in the period.',
    excludes: 'What assistants asked. Periods in which the last one has not had its time yet.',
  },
  'receipts-in-time': {
    title: 'Receipts answered in time',
    numerator: 'Receipts whose question was answered, or closed with a reason, within the working days promised.',
    denominator: 'All receipts given in the period.',
    excludes: 'What assistants asked. Periods in which the last one has not had its time yet.',
  },
  'spanish-in-time': {
    title: 'Spanish in time',
    numerator: 'English versions after which a Spanish one was published within the working days promised.',
    denominator: 'All English versions published in the period.',
    excludes: 'Answers of other agencies.',
  },
  'reviews-current': {
    title: 'Answers checked in time',
    numerator: 'Published answers whose day of the next check has not passed, on the day that this was counted.',
    denominator: 'All published answers; each language counts.',
    excludes: 'Answers that were taken down.',
  },
  'answered-at-once': {
    title: 'Answered at once',
    numerator: 'Questions that got an answer, or the people they asked for.',
    denominator: 'All that asked something on the agency’s pages.',
    excludes: 'What assistants asked. Greetings and thanks. It does not say whether the answer was right.',
  },
  'corrections-everywhere': {
    title: 'Corrections in every channel',
    numerator: 'New versions of answers that every channel showed within five minutes of their publication.',
    denominator: 'All new versions published in the period that One Stop looked at in every channel.',
    excludes:
      'First versions, and what was not looked at: of many published at once it looks at five. Versions that a newer one replaced within the five minutes.',
  },
  uptime: {
    title: 'Minutes with an answer',
    numerator:
      'Minutes in which One Stop asked itself a question that it has an answer to, and a reply came within 15 seconds.',
    denominator: 'All minutes of the period in which it asked itself.',
    excludes:
      'Minutes in which it did not ask, or could not write down what came: where they could change whether a promise was kept, that cannot be told. It asks from inside: what lies between people and it is not seen.',
  },
  'typed-standard': {
    title: 'A standard that the agency counts',
    numerator: 'As the standard says.',
    denominator: 'As the standard says.',
    excludes: 'As the standard says.',
  },
  'survey-trust': {
    title: 'Trust',
    numerator:
      'People who agreed with the statement: thumbs up, or 4 and 5 of five points. Each wording of the statement is a series of its own.',
    denominator: 'All who answered the survey in the quarter. It is of those who answered, never of the public.',
    excludes: 'Offers without an answer.',
  },
  'survey-drivers': {
    title: 'What made the difference',
    numerator: 'People who ticked the box.',
    denominator:
      'Those who were shown it: the list of what went well after agreement, the list of what could be better otherwise.',
    excludes:
      'Boxes that the survey does not have. Who answered the first question saw the list, and counts among those who were shown it, whether they went on or not.',
  },
  'survey-response-rate': {
    title: 'Response rate',
    numerator: 'People who answered the first question.',
    denominator: 'How often the survey was offered.',
    excludes: 'Visits and views of pages, danger, and answers after which nobody is asked.',
  },
  'survey-coverage': {
    title: 'Coverage',
    numerator: 'Services with at least one response in the quarter.',
    denominator: 'Services that have a survey.',
    excludes: 'Agencies that never set one up.',
  },
  'plan-channels': {
    title: 'Questions by channel',
    numerator: 'Questions on the agency’s pages in the fiscal year, by the channel they came in by.',
    excludes:
      'Greetings, what assistants asked, and questions over the daily limit of the log. Channels by which fewer than # people asked, with as many others as it takes that nobody can work them out.',
  },
  'standards-met': {
    title: 'Promises kept',
    numerator: 'Promises whose last result of the fiscal year met its target.',
    denominator: 'All that met it or missed it.',
    excludes: 'Promises without a result of the year, and those of which nobody can tell: these are named beside it.',
  },
  'plan-gaps': {
    title: 'Questions that got an answer',
    numerator:
      'Questions without an answer that an answer of the agency closed in the fiscal year, and the days within which half of them were.',
    excludes: 'Questions that still wait, and those closed without an answer.',
  },
  'plan-reports': {
    title: 'Answers that did not help',
    numerator:
      'Answers of the agency of which people said in the fiscal year that they did not help, each once, and how many of these were looked at and closed.',
    excludes: 'Complaints that the agency gets elsewhere, and weeks that only partly lie in the year.',
  },
  'plan-spanish': {
    title: 'Answers in Spanish',
    numerator: 'Published English answers of which a Spanish one is published too, on the day the plan was published.',
    denominator: 'All published English answers of the agency.',
    excludes: 'Answers that were taken down.',
  },
  'plan-lessons': {
    title: 'Lessons',
    numerator: 'What a closed gap or a wrong reply about the agency’s answers taught, written down in the fiscal year.',
    excludes: 'Lessons that were taken back.',
  },
  'plan-trainings': {
    title: 'Trainings',
    numerator:
      'Trainings of the fiscal year as the agency wrote them down: people who took part, and hours for each. Who took part in two counts twice.',
    excludes: 'Trainings that nobody wrote down. Of one with fewer than # people no number is told.',
  },
  'top-tasks': {
    title: 'Top tasks',
    numerator:
      'For each answer, how often it was given in the quarter, or picked from choices, in any language. A profile’s task counts all questions that got its answers, whoever asked: nobody says who they are.',
    excludes:
      'What assistants asked, questions past a day’s limit of the log, and an answer at an agency where fewer than # questions got it. “All agencies” adds up only what is told of each.',
  },
  'own-work': {
    title: 'Whom your answers helped',
    numerator:
      'For each live answer that you wrote in: how often it was given in the last 90 days in any language, people whose question it answered after they had waited, and the receipts of these.',
    excludes: 'Answers that were taken down. Numbers under # are not told.',
  },
  'disaster-questions': {
    title: 'Questions while a disaster lasted',
    numerator:
      'Each question once, by the hour in Washington in which it came and by what it got: a pinned answer, another answer or people to reach, or no single answer. Days that are over only.',
    excludes:
      'Greetings, what assistants asked, hours in which fewer than # people asked (they stand together), and questions older than 90 days.',
  },
  'panel-understood': {
    title: 'Understood by the panel',
    numerator: 'People of the panel who read the text and chose what its writer calls right.',
    denominator: 'People of the panel who answered until the test was closed.',
    excludes:
      'Tests that are still open, and those that fewer than # people answered. The panel is made of volunteers: this is a panel result, never a share of the public.',
  },
  'panel-preferred': {
    title: 'Preferred by the panel',
    numerator: 'People of the panel who chose this wording as the clearest.',
    denominator: 'People of the panel who chose one until the test was closed.',
    excludes:
      'Tests that are still open, and those that fewer than # people answered. The panel is made of volunteers: this is a panel result, never a share of the public.',
  },
} as const satisfies Record<string, FigureText>

/** Figures by name. */
export type FigureId = keyof typeof en
