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
  menu: 'Languages and more',
  haveCode: 'Check a question you asked',
  welcome: 'Ask in your own words',
  welcomeText: 'You get one answer in plain language, checked by the agency in charge.',
  first: 'Type your question',
  another: 'Ask another question',
  ask: 'Ask',
  suggestions: 'Suggestions: {n}',
  hint: 'Leave out names, SSNs and other ID numbers.',
  person: 'Talk to a person',
  conversation: 'Questions and answers',
  looking: 'Looking for your answer…',
  youAsked: 'You asked',
  answerFrom: 'Answer. Agency: {agency}',
  showSteps: { one: 'Show {n} step', other: 'Show all {n} steps' },
  showAll: 'Show the whole answer',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  with: { one: '{agency} and {n} more agency', other: '{agency} and {n} more agencies' },
  checked: 'checked {date}',
  version: 'version {n}',
  urgent: 'Call now if someone is in danger',
  choices: 'Which of these do you mean?',
  none: 'None of these',
  oneChoice: 'Is this what you mean?',
  notThis: 'No, not this',
  unanswered: 'We don’t have an answer to that yet',
  helpToday: 'Need help today?',
  nearest: 'Is it one of these?',
  website: 'Website',
  slow: 'This is taking longer than usual. You can wait, try again or call.',
  unreachable: 'We can’t connect right now. Your question is still here.',
  offline: 'You are offline. Your question is still here.',
  tryAgain: 'Try again',
  'question-empty': 'Type your question',
  'question-too-long': 'Your question is too long. Use {limit} characters or fewer. You used {n}.',
  failed: 'Something went wrong on our side. Your question is still here.',
}

/** Words that are needed later or never: they come with the deferred file. */
export const enDeferred = {
  copyLink: 'Copy link',
  print: 'Open to print',
  listen: 'Listen',
  stop: 'Stop reading',
  focus: 'About your question',
  understood: 'You asked about:',
  also: 'You also asked:',
  speaker: 'This line speaks English:',
  related: 'People also ask',
  helpful: 'Did this answer your question?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you. The people who write our answers will see this.',
  done: 'Done',
  startOver: 'Start over',
  codeGoes: 'Write down your code first. It can’t be shown again:',
  back: 'Back',
  choicesMade: 'Your choices',
  save: 'Save this conversation',
  printAll: 'Print this conversation',
  outdated:
    'Something here was due for a check on {date} and may have changed. Check with the agency before you count on it: {agency}.',
  otherLanguage: 'This answer is in {language}. We don’t have it in English yet.',
  limits: '',
  interpreter: '',
  lineLanguages: 'Languages:',
  why: 'What went wrong?',
  wrong: 'It is wrong or incomplete',
  confusing: 'It is confusing',
  'not-detailed': 'It needs more detail',
  'not-asked': 'It is not what I asked',
  findOther: 'Find a different answer',
  'broken-link': 'A link did not work',
  sources: 'Sources',
  tty: 'TTY',
  ready: 'Have this ready:',
  always: 'Open 24 hours a day, every day',
  open: 'Open now',
  closedToday: 'Closed today: {why}.',
  maybeClosed: 'May be closed today: {why}',
  openNow: 'Open now, until {time}',
  opensToday: 'Opens today at {time}',
  opensTomorrow: 'Opens tomorrow at {time}',
  opens: 'Opens {day} at {time}',
  code: 'Question code',
  codeText: 'Type the code you got when you asked. It looks like K7QF-29WM.',
  seeAnswer: 'See the answer',
  checkAnswer: 'Check for an answer',
  waiting: 'No answer yet',
  waitingText: 'You asked on {date}. There is no answer yet. Check again later with the same code.',
  closed: 'We can’t answer this question',
  answered: 'Your answer is here',
  'too-many-requests': 'We got too many questions from your connection. Wait a minute, then try again.',
  'answer-unknown': 'This answer is no longer available. Ask in your own words.',
  'origin-not-listed': 'You can’t ask questions from this page yet. You can still talk to a person.',
  'channel-off': 'Questions are turned off here for now. You can still talk to a person.',
  offUntil: 'You can ask again on {date} from {time}, or sooner.',
  passedOn:
    'We sent your question to the people who write our answers. First we removed numbers that identify people, contact details and birth dates, and the names we recognized; we can miss some. We can’t contact you. To see the answer later, keep this code:',
  notKept:
    'We couldn’t send your question just now. It is still here: send it again in a moment, or talk to a person today.',
  noAnswer: 'None of our answers match your question. A person can help you.',
  copy: 'Copy code',
  copied: 'Copied',
  linkCopied: 'Copied',
  'receipt-unknown': 'We can’t find that code. Check each letter and number. Codes work for one year.',
}

type Texts<English> = { [Key in keyof English]: English[Key] extends string ? string : Counted }
export type DeferredStrings = Texts<typeof enDeferred>
/** A language's whole file. English has the first part from the start, the second once it is there. */
export type Strings = Texts<typeof en> & DeferredStrings
export type HeldStrings = Texts<typeof en> & Partial<DeferredStrings>
export type StringKey = keyof Strings
