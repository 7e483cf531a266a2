/**
 * A text with a count, `{n}`: a form for each plural category that the language tells apart (Intl.PluralRules), or one
 * text where it tells none apart.
 */
export type Counted = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string })

/**
 * The words of the panel, in English, that someone may see up to the first answer. The other languages hold the same
 * keys; `{n}` and its like are filled in.
 */
export const en = {
  /** For dates, times and names: one that browsers know. */
  locale: 'en',
  title: 'Ask a question',
  from: { one: 'Answers from {n} agency', other: 'Answers from {n} agencies' },
  close: 'Close',
  menu: 'More',
  haveCode: 'Have a code?',
  welcome: 'Ask in your own words',
  welcomeText: 'One answer, written and checked by people who know.',
  label: 'Your question',
  first: 'Type your question',
  another: 'Ask another question',
  ask: 'Ask',
  suggestions: 'Suggestions: {n}',
  hint: 'Leave out names and ID numbers.',
  person: 'Talk to a person',
  conversation: 'Questions and answers',
  looking: 'Looking for your answer…',
  youAsked: 'You asked',
  answerFrom: 'Answer from {agency}',
  showSteps: { one: 'Show {n} step', other: 'Show all {n} steps' },
  showAll: 'Show the whole answer',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  with: { one: '{agency} with {n} more', other: '{agency} with {n} more' },
  checked: 'checked {date}',
  version: 'version {n}',
  sources: 'Sources',
  urgent: 'Call now if someone is in danger',
  choices: 'Which of these do you mean?',
  none: 'None of these',
  oneChoice: 'Is this what you mean?',
  notThis: 'No, not this',
  unanswered: 'We don’t have an answer to that yet',
  helpToday: 'Need help today?',
  nearest: 'Is it one of these?',
  tty: 'TTY {number}',
  ready: 'Have ready: {what}',
  website: 'Website',
  slow: 'This is slow today. You can wait, try again or call.',
  unreachable: 'We cannot reach our answers right now. Your question is still here.',
  offline: 'You are offline. Your question is still here.',
  tryAgain: 'Try again',
  'question-empty': 'Please type your question first.',
  'question-too-long': {
    one: 'Please use {limit} letters at most. You used {n}.',
    other: 'Please use {limit} letters at most. You used {n}.',
  },
  failed: 'Something went wrong on our side. Your question is still here.',
}

/** Words that are needed later or never: they come with the deferred file. */
export const enDeferred = {
  copyLink: 'Copy link',
  print: 'Print or save',
  listen: 'Listen',
  stop: 'Stop',
  focus: 'About your question',
  understood: 'You asked about:',
  also: 'You also asked:',
  speaker: 'This line speaks English:',
  related: 'People also ask',
  helpful: 'Did this answer your question?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you. Our writers will see this.',
  done: 'Done',
  startOver: 'Start over',
  back: 'Back',
  choicesMade: 'Your choices',
  save: 'Save as a file',
  printAll: 'Print it all',
  outdated: 'A number, date or link here was due for a check on {date}. Ask {agency} first.',
  otherLanguage: 'We have this answer only in {language}.',
  why: 'What went wrong?',
  wrong: 'It is wrong or incomplete',
  confusing: 'It is confusing',
  'not-detailed': 'It needs more detail',
  'not-asked': 'It is not what I asked',
  'broken-link': 'A link did not work',
  always: 'Open day and night',
  open: 'Open now',
  closedToday: 'Closed today: {why}.',
  maybeClosed: 'May be closed today: {why}',
  openNow: 'Open now, until {time}',
  opensToday: 'Opens today at {time}',
  opensTomorrow: 'Opens tomorrow at {time}',
  opens: 'Opens {day} at {time}',
  code: 'Your code',
  codeText: 'Type the code you got when you asked. It looks like K7QF-29WM.',
  seeAnswer: 'See the answer',
  waiting: 'No answer yet',
  waitingText: 'You asked on {date}. People are working on it. Please come back later with the same code.',
  closed: 'We cannot answer this one',
  answered: 'Your answer is here',
  'too-many-requests': 'That was a lot of questions in a short time. Please wait a minute, then try again.',
  'answer-unknown': 'This answer is no longer here. Please ask in your own words.',
  'origin-not-listed': 'This page may not ask questions yet. You can still reach a person.',
  passedOn:
    'We passed your question on, without your name, to the people who write our answers. To see the answer later, keep this code:',
  notKept:
    'We could not pass your question on just now. It is still here: send it again in a moment, or talk to a person today.',
  noAnswer: 'The answers we have do not fit your question. A person can help you.',
  copy: 'Copy',
  copied: 'Copied',
  'receipt-unknown': 'We do not know this code. Please check each letter and number.',
}

type Texts<English> = { [Key in keyof English]: English[Key] extends string ? string : Counted }
export type DeferredStrings = Texts<typeof enDeferred>
/** A language's whole file. English has the first part from the start, the second once it is there. */
export type Strings = Texts<typeof en> & DeferredStrings
export type HeldStrings = Texts<typeof en> & Partial<DeferredStrings>
export type StringKey = keyof Strings
