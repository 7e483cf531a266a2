import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** The words of export and import in English; the other languages have the same keys. */
export const exchange = {
  title: 'Export and import',
  intro: 'Take a copy of what people asked, or bring answers from a file.',
  exportTitle: 'Export',
  exportText:
    'Questions are kept for 90 days, without the personal data that we could recognize. Handle them with care all the same: people write anything. Who exports what is kept in the audit trail.',
  time: 'Time',
  agency: 'Agency',
  allAgencies: 'All agencies',
  files: {
    'gaps.csv': 'Gaps as CSV',
    'gaps.json': 'Gaps as JSON',
    'questions.csv': 'Questions as CSV',
    'questions.json': 'Questions as JSON',
    'answers.csv': 'Answers as CSV',
  },
  answersNote:
    'Answers are exported as they are now, whatever time is chosen. You can change the file and import it again.',
  safeNote:
    'In CSV, a cell that a spreadsheet would take for a formula starts with one single quote. An import takes it away.',

  importTitle: 'Import answers',
  importText: (rows: number) =>
    `A CSV file in UTF-8 with the names of the columns in its first line, ${count(rows, { one: '# row', other: '# rows' })} at most. You will see what each row would do before anything changes.`,
  columnsTitle: 'Columns',
  columns: [
    ['id', 'Name in the address: small letters and hyphens. With the language, it says which answer the row is.'],
    ['language', 'en, es, zh, vi, ko, ar or ht. Empty: en.'],
    ['title', 'The question, as people ask it.'],
    ['body', 'The answer, in Markdown.'],
    ['agency', 'The agency that owns it, by its short name.'],
    ['agencies', 'Other agencies that take part, with commas between them.'],
    ['topics', 'A few words with commas between them.'],
    ['asked', 'Other ways people ask it, one on each line of the cell.'],
    ['sources', 'Official pages, one on each line of the cell: the address, a space, the title.'],
    ['owner', 'The team responsible for it.'],
    ['last_reviewed_on', 'The day its facts were last checked, such as 2026-11-22.'],
    ['review_in', 'When to check it again, such as 6 months.'],
    ['urgent', 'yes where people in danger must see it first.'],
  ] as [string, string][],
  columnsKept: 'A column that the file does not have keeps what the answer says now.',
  file: 'CSV file',
  template: 'Download a file to begin from',
  /** The row of that file. What stands in brackets is refused until it is typed over. */
  example: {
    id: '[name-in-the-address]',
    title: 'How do I [insert what people want to do]?',
    body: '[insert the answer in one or two sentences]\n\n1. [insert the first step]\n2. [insert the second step]',
    agency: '[agency]',
    topics: 'cards, identity',
    asked: '[insert another way people ask it]\n[insert one more]',
    sources: 'https://[address] [insert the title of the page]',
    owner: '[your team]',
    last_reviewed_on: '[date]',
  },
  upload: 'Show what it would do',
  noImport: 'You need permission to write for an agency to import answers.',
  problems: {
    none: 'Choose a file first.',
    'too-large': (megabytes: number) => `The file is larger than ${number(megabytes)} MB. Divide it.`,
    workbook: 'This is an Excel workbook. Save it as “CSV UTF-8” and try again.',
    'not-utf8': 'The file is not in UTF-8. Save it as “CSV UTF-8” and try again.',
    empty: 'The file holds no rows.',
    'columns-twice': 'Two columns have the same name.',
    unreadable: 'The file cannot be read as CSV.',
    'no-id': 'The first line names no column “id”.',
    'too-many': (rows: number) =>
      `The file holds more than ${count(rows, { one: '# row', other: '# rows' })}. Divide it.`,
  },

  previewTitle: (file: string) => `Import ${file}`,
  previewText: (rows: { new: number; changed: number; same: number; wrong: number }) =>
    [
      count(rows.new, { one: '# new answer', other: '# new answers' }),
      `${number(rows.changed)} with another text than now`,
      `${number(rows.same)} the same as now`,
      `${number(rows.wrong)} that cannot be imported`,
    ].join(', '),
  begun: (person: string) => `${person} is importing this now. Other questions are checked first.`,
  underWay: (person: string, asked: number, all: number) =>
    `${person} is importing this now. Checking other questions: ${number(asked)} of ${number(all)} so far.`,
  nothingYet: 'Nothing is changed yet.',
  line: 'Line',
  answer: 'Answer',
  would: 'What it would do',
  choice: 'Choice',
  states: {
    new: 'Makes a new answer',
    changed: 'Is there with another text',
    same: 'Is there already, word for word',
    wrong: 'Cannot be imported',
  },
  choices: { import: 'Import', overwrite: 'Overwrite', skip: 'Skip' },
  choiceOf: (line: number) => `Choice for line ${number(line)}`,
  noTitle: 'No title',
  rowProblems: {
    cells: 'It has more or fewer cells than the first line.',
    quotes: 'A quote is not closed: this row and what follows cannot be read.',
    twice: 'Another row above is the same answer in the same language.',
    'not-allowed': 'You may not write for this agency.',
    language: (language: string) => `We don’t support the language “${language}”.`,
  },
  whichRows: 'Which rows',
  allRows: 'All rows',
  onlyProblems: (rows: number) => `Only with problems (${number(rows)})`,
  problemsFile: 'Download these to correct and send again',
  overwriteAll: 'Overwrite all that are there',
  skipAll: 'Skip all that are there',
  saveChoices: 'Keep my choices',
  pages: 'Pages',
  toPage: (page: number) => `Page ${number(page)}`,
  here: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  howTitle: 'Import',
  as: {
    drafts: 'As drafts, for someone to read and publish',
    published: 'Publish at once, where I may; drafts for the other agencies',
  },
  asLegend: 'What the rows become',
  allOrNothing: 'All or nothing: where one row cannot be imported, change nothing',
  run: (rows: number) => `Import ${count(rows, { one: '# row', other: '# rows' })}`,
  runHint: 'Based on your choices when this page loaded.',
  nothing: 'Nothing was imported',
  refusals: {
    'wrong-rows': (rows: number) =>
      `${count(rows, { one: '# row', other: '# rows' })} cannot be imported, and you asked for all or nothing. Correct the file, or import without it.`,
    overtaken:
      'Someone changed one of these answers, or is changing it, since the file was read. Upload the file again to see it as it is now.',
    failed: 'We couldn’t save this. Try again in a minute; your choices are kept.',
    'none-chosen': 'No row is chosen. Choose what to import first.',
    gate: (lines: number[]) =>
      `Other questions would lose their right answer to the rows of ${count(lines.length, { one: 'line', other: 'lines' })} ${lines.map(number).join(', ')}, and you asked for all or nothing. Import without that: these rows become drafts, and the others go on.`,
  },
  doneTitle: (file: string) => `Imported ${file}`,
  doneText: (results: { published: number; draft: number; skipped: number; overtaken: number; failed: number }) =>
    [
      `${number(results.published)} published`,
      count(results.draft, { one: '# draft', other: '# drafts' }),
      `${number(results.skipped)} skipped`,
      `${number(results.overtaken + results.failed)} not imported`,
    ].join(', '),
  what: 'What happened',
  results: {
    '': 'Not done yet',
    published: 'Published',
    draft: 'Saved as a draft',
    skipped: 'Skipped',
    overtaken: 'Not imported: someone else changed it, or is changing it',
    failed: 'Not imported: we couldn’t save it',
  },
  heldFor: (questions: number) =>
    `Not published: ${count(questions, { one: 'a question would lose its right answer', other: '# questions would lose their right answer' })}:`,
  again: 'Import another file',
}
