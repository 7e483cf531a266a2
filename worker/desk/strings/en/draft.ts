import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** Writing an answer. */
export const draft = {
  draftOf: (version: number) => `Draft, based on version ${number(version)}`,
  draftNew: 'Draft of a new answer',
  begunBy: (name: string) => `begun by ${name}`,
  savedAt: (name: string, when: string) => `saved by ${name} on ${when}`,
  peopleWait: (people: number) => count(people, { one: '# person is waiting', other: '# people are waiting' }),
  save: 'Save',
  preview: 'Preview',
  publish: 'Publish',
  publishLater: 'Publish at that time',
  discard: 'Discard this draft',
  discarded: 'The draft is discarded. Its text is kept.',
  restore: 'Bring it back',
  saved: 'Saved.',
  notYourAgency: 'Your role does not allow you to write for this agency. All you typed is still here.',
  readOnlyTitle: 'The text, to read and to copy',
  notDone: 'Nothing was published or sent.',
  readOnly: 'You can read this draft. Your role does not allow you to change it.',
  closed: 'This draft is closed. Its text is below.',
  idTaken: 'Another answer has this name. Choose another, or edit that answer.',
  problemsTitle: (problems: number) =>
    count(problems, { one: 'Fix # problem before you publish', other: 'Fix # problems before you publish' }),
  noProblems: 'No problems found.',
  warningsTitle: 'Worth a look',
  plainTitle: 'Plain-language check',
  plainNothing: 'No plain-language problems found.',
  plainGrade: (grade: number) =>
    `Reads at grade ${number(Math.max(1, Math.round(grade)))}${grade < 1 ? ' or below' : ''}.`,
  plainGradeHigh: (grade: number, target: number) =>
    `Reads at grade ${number(Math.round(grade))}; aim for ${number(target)} or lower.`,
  plainScore: (score: number) => `Score ${number(Math.round(score))} of 100.`,
  previewTitle: 'As citizens will see it',
  previewNone: 'The preview shows once there is a title and text without problems.',
  staleTitle: 'Someone else saved this draft while you were writing',
  staleText: (name: string, when: string) =>
    `${name} saved on ${when}. Nothing of yours is lost: your version is on the left, theirs on the right.`,
  staleVersionTitle: 'A newer version was published while you were writing',
  staleVersionText: (name: string, version: number) =>
    `${name} published version ${number(version)}. Nothing of yours is lost: your version is on the left, the published one on the right.`,
  yours: 'Yours',
  theirs: 'Theirs',
  keepMine: 'Save mine',
  useTheirs: 'Use theirs',
  saveFailedTitle: 'This could not be saved',
  saveFailedText:
    'We couldn’t save this. Everything you typed is still here: try again in a minute, or copy it to a safe place.',
  versions: 'What it was before',
  changesSince: 'What changed since',
  changedSince: (who: string, when: string) => `What changed since ${who}, ${when}`,
  takeBack: 'Take this old text into the form',
  oldText: 'The form shows an old text. Nothing is changed until you save it.',
  othersHere: (people: string) =>
    `Also open with: ${people}. Whoever saves second is asked before anything is written over.`,
}
