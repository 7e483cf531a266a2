import type { AnswerRecord, ContentFile, Corpus, Finding } from '../corpus.ts'
import { createReport, type Report, sortFindings } from '../report.ts'
import { readAgencies } from './agencies-file.ts'
import { type ParsedAnswer, parseAnswerFile } from './answer-file.ts'
import { ANSWERS_FOLDER, type ContentFileName, isAnswerPath } from './content-paths.ts'
import { readFacts } from './facts-file.ts'
import { type LinkResult, readLinks } from './links-file.ts'
import { type ProfileRecord, readProfiles } from './profiles-file.ts'
import { type QuestionSet, readQuestions } from './questions-file.ts'
import { readShopper, type ShopperSet } from './shopper-file.ts'
import { readLines } from './short-texts/lines-file.ts'
import { readNotes } from './short-texts/notes-file.ts'
import { readStates } from './states-file.ts'
import { readGlosses } from './wordings/bilingual-file.ts'
import { readHeard } from './wordings/heard-file.ts'
import { readNames } from './wordings/names-file.ts'
import { readPassages } from './wordings/passages-file.ts'
import { readWords } from './wordings/words-file.ts'

interface Read {
  file: ContentFile
  parsed: ParsedAnswer
}

const ANSWER_PATH = new RegExp(`^${ANSWERS_FOLDER}/([^/]+)/([^/]+?)(?:\\.([a-z]{2}))?\\.md$`)

/** What a content folder holds, and what is wrong with it. */
interface ReadCorpus {
  corpus: Corpus
  questions: QuestionSet
  links: LinkResult[]
  profiles: ProfileRecord[]
  shopper: ShopperSet
  findings: Finding[]
}

/** Reads a content folder: all problems at once; the corpus holds what is without errors.
 * @param files - Every file of the folder. Others than answers and those that `content-paths.ts` names are not read.
 * @param today - ISO date: reviews due before it are overdue. */
export function readCorpus(files: readonly ContentFile[], today: string): ReadCorpus {
  const findings: Finding[] = []
  const agencies = readOne(files, 'agencies.yaml', findings, true, readAgencies) ?? []
  const facts =
    readOne(files, 'facts.yaml', findings, false, (file, report) => readFacts(file, agencies, today, report)) ?? []
  const read = files
    .filter((file) => isAnswerPath(file.path))
    .map((file): Read => ({ file, parsed: parseAnswerFile(file, { agencies, facts, today }) }))
  const ids = new Set(read.flatMap(({ file, parsed }) => parsed.answer?.id ?? ANSWER_PATH.exec(file.path)?.[2] ?? []))
  const answers = checkAnswers(read, ids, findings)
  const words = readOne(files, 'words.yaml', findings, false, readWords) ?? []
  const glosses = readOne(files, 'bilingual.yaml', findings, false, readGlosses) ?? []
  const states = readOne(files, 'states.yaml', findings, false, readStates)
  const names = readOne(files, 'names.yaml', findings, false, (file, report) => readNames(file, agencies, report)) ?? []
  const notes = readOne(files, 'notes.yaml', findings, false, (file, report) => readNotes(file, ids, report)) ?? []
  const lines = readOne(files, 'lines.yaml', findings, false, (file, report) => readLines(file, agencies, report)) ?? []
  const passages =
    readOne(files, 'passages.jsonl', findings, false, (file, report) => readPassages(file, answers, report)) ?? []
  const known = { answers: ids, agencies: new Set(agencies.map(({ id }) => id)) }
  const heard = readOne(files, 'heard.jsonl', findings, false, (file, report) => readHeard(file, known, report)) ?? []
  const questions = readOne(files, 'questions.yaml', findings, false, (file, report) =>
    readQuestions(file, ids, report),
  )
  return {
    corpus: {
      agencies,
      words,
      ...(glosses.length ? { glosses } : {}),
      facts,
      answers,
      names,
      notes,
      lines,
      ...(passages.length ? { passages } : {}),
      ...(heard.length ? { heard } : {}),
      ...(states ? { states } : {}),
    },
    questions: questions ?? { must: [], none: [] },
    profiles: readOne(files, 'profiles.yaml', findings, false, (file, report) => readProfiles(file, ids, report)) ?? [],
    shopper: readOne(files, 'shopper.yaml', findings, false, (file, report) => readShopper(file, known, report)) ?? {
      pages: [],
      cases: [],
    },
    links: readOne(files, 'links.yaml', findings, false, readLinks) ?? [],
    findings: sortFindings(findings),
  }
}

function readOne<T>(
  files: readonly ContentFile[],
  path: ContentFileName,
  findings: Finding[],
  needed: boolean,
  read: (file: ContentFile, report: Report) => T,
): T | undefined {
  const report = createReport(path)
  const file = files.find((one) => one.path === path)
  if (!file && needed) report.error(1, 'this file is missing')
  const value = file && read(file, report)
  findings.push(...report.findings)
  return value
}

/** Checks that need every answer: path and front matter agree, ids are unique, links lead somewhere, translations have an original. */
function checkAnswers(read: readonly Read[], ids: ReadonlySet<string>, findings: Finding[]): AnswerRecord[] {
  const owners = new Map<string, string>()
  const kept: AnswerRecord[] = []
  for (const { file, parsed } of [...read].sort((a, b) => compare(a.file.path, b.file.path))) {
    const report = createReport(file.path)
    for (const { id, line } of parsed.linked) if (!ids.has(id)) report.error(line, `there is no answer \`${id}\``)
    if (parsed.answer) checkPlace(parsed.answer, file.path, owners, report)
    if (parsed.answer && !report.findings.length) kept.push(parsed.answer)
    findings.push(...parsed.findings, ...report.findings)
  }
  const paths = new Set(read.map(({ file }) => file.path))
  findings.push(...kept.flatMap((answer) => orphan(answer, paths)))
  return kept.sort((a, b) => compare(a.id, b.id) || compare(a.language, b.language))
}

/** Where an answer's file belongs below the content folder. */
export function answerPath({ id, language, agency }: Pick<AnswerRecord, 'id' | 'language' | 'agency'>): string {
  return `${ANSWERS_FOLDER}/${agency}/${id}${language === 'en' ? '' : `.${language}`}.md`
}

function checkPlace(answer: AnswerRecord, path: string, owners: Map<string, string>, report: Report): void {
  const { id, language } = answer
  const expected = answerPath(answer)
  if (path !== expected) report.error(2, `the front matter says this file is \`${expected}\``)
  const key = `${id} ${language}`
  const other = owners.get(key)
  if (other) report.error(2, `\`${other}\` has the same id and language`)
  else owners.set(key, path)
}

/** An original that is there but has errors is not missing: those errors say enough. */
function orphan({ id, language, agency }: AnswerRecord, paths: ReadonlySet<string>): Finding[] {
  if (language === 'en' || paths.has(answerPath({ id, language: 'en', agency }))) return []
  const path = answerPath({ id, language, agency })
  return [{ severity: 'warning', path, line: 2, message: 'there is no English version of this answer' }]
}

/** The order of the corpus, by UTF-16 code units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
