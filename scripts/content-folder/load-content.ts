import {
  answerPath,
  type Corpus,
  type Finding,
  formatFinding,
  hasErrors,
  isoDay,
  type LinkResult,
  type ProfileRecord,
  type QuestionSet,
  readCorpus,
  type ShopperSet,
  sortFindings,
} from '../../worker/corpus/index.ts'
import type { SeedAnswer } from '../seed/seed-statements.ts'
import { readContentFiles } from './content-files.ts'

const WARNINGS_SHOWN = 20

/** A content folder, read and checked. */
export interface LoadedContent {
  corpus: Corpus
  questions: QuestionSet
  /** What every linked page said when it was last asked; none where nobody asked. */
  links: LinkResult[]
  profiles: ProfileRecord[]
  /** What the mystery shopper asks, and which pages. */
  shopper: ShopperSet
  findings: Finding[]
  /** Every answer with the text of its file. */
  sources: SeedAnswer[]
}

/** Reads and checks a content folder on disk. @throws When the folder is not there. */
export function loadContent(folder: string, today = isoDay(new Date())): LoadedContent {
  const { files, findings } = readContentFiles(folder)
  const read = readCorpus(files, today)
  const byPath = new Map(files.map((file) => [file.path, file]))
  const sources = read.corpus.answers.flatMap((answer) => {
    const file = byPath.get(answerPath(answer))
    return file ? [{ answer, file }] : []
  })
  return { ...read, sources, findings: sortFindings([...findings, ...read.findings]) }
}

/** Every error, and warnings up to a screenful, one a line, with the folder before the path. */
function describeFindings(folder: string, findings: readonly Finding[], warningsShown = WARNINGS_SHOWN): string[] {
  const warnings = findings.filter((one) => one.severity === 'warning')
  const hidden = new Set(warnings.slice(warningsShown))
  const lines = findings.filter((one) => !hidden.has(one)).map((one) => `${folder}/${formatFinding(one)}`)
  if (hidden.size) lines.push(`… and ${hidden.size} more warnings: npm run check -- content --content ${folder}`)
  return lines
}

/** A content folder without errors. Prints what was found; errors, and a folder that is not there, end the process with 1 before anything is written. */
export function loadContentOrExit(folder: string): LoadedContent {
  return loadGoodContent(folder) ?? process.exit(1)
}

/** As `loadContentOrExit`; undefined where there are errors. */
export function loadGoodContent(folder: string): LoadedContent | undefined {
  const content = loadOrExplain(folder)
  for (const line of describeFindings(folder, content?.findings ?? [])) console.error(line)
  if (content && !hasErrors(content.findings)) return content
  const count = content?.findings.filter((one) => one.severity === 'error').length ?? 0
  if (count)
    console.error(
      `${count} ${count === 1 ? 'problem' : 'problems'} in ${folder}: nothing was written, what was built before stays in place`,
    )
  return undefined
}

function loadOrExplain(folder: string): LoadedContent | undefined {
  try {
    return loadContent(folder)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}
