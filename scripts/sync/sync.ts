import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type AnswerRecord,
  answerPath,
  type Corpus,
  formatFinding,
  parseAnswerFile,
  stampVersion,
} from '../../worker/corpus/index.ts'
import { type LoadedContent, loadContentOrExit } from '../content-folder/load-content.ts'
import { type ChangeResult, syncChanges } from './changes.ts'
import { execute, type Place, readLive, readPast } from './database.ts'
import { type ExamResult, syncExam } from './exam.ts'
import { type Comparison, compare, type HeldFile } from './plan.ts'
import { pushStatements, REFRESH } from './push-statements.ts'

/** What to bring where. `force` names answers (`id/language`) whose conflict is decided, and for which side. */
export interface SyncOptions {
  direction: 'pull' | 'push'
  content: string
  place: Place
  isApplied: boolean
  force?: { side: 'ours' | 'theirs'; keys: ReadonlySet<string> }
}

/** What is to be done, or was done, with one answer. */
type Act = 'write' | 'publish' | 'keep' | 'refuse' | 'none'

/** One answer's result. `done` is false in a dry run, and where `problem` says why not. */
export interface SyncResult extends Comparison {
  act: Act
  done: boolean
  problem?: string
  /** The version that the file says it is, once done. */
  version?: number
}

/** Compares the content folder with the database and, where `isApplied`, brings over what changed on one side only: answers first, then
 * the questions of the examination, which name them, facts and contacts. */
export function syncContent(
  options: SyncOptions,
  nowIso: string,
): { answers: SyncResult[]; questions: ExamResult[]; changes: ChangeResult[] } {
  const { corpus, sources, questions } = loadContentOrExit(options.content)
  const answers = syncAnswers(options, { corpus, sources }, nowIso)
  const inFolder = sources.map(({ answer }) => answer.id)
  const brought = answers.filter(({ act }) => act === 'write').map(({ key }) => key.split('/')[0] ?? key)
  const exam = syncExam(questions, new Set([...inFolder, ...brought]), options)
  return { answers, questions: exam, changes: syncChanges(corpus, options) }
}

function syncAnswers(
  options: SyncOptions,
  { corpus, sources }: Pick<LoadedContent, 'corpus' | 'sources'>,
  nowIso: string,
): SyncResult[] {
  const records = new Map(sources.map(({ answer }) => [keyOf(answer), answer]))
  const files = new Map<string, HeldFile>(
    sources.map(({ answer, file }) => [keyOf(answer), { key: keyOf(answer), ...file }]),
  )
  const results = compareAll(files, options).map((one) => decide(one, options))
  if (!options.isApplied) return results
  return options.direction === 'pull' ? pull(results, corpus, options.content) : push(results, records, options, nowIso)
}

function keyOf({ id, language }: Pick<AnswerRecord, 'id' | 'language'>): string {
  return `${id}/${language}`
}

function compareAll(files: ReadonlyMap<string, HeldFile>, { place }: SyncOptions): Comparison[] {
  const live = readLive(place)
  const keys = [...new Set([...files.keys(), ...live.keys()])].sort()
  const unsure = keys.filter(
    (key) => files.has(key) && live.has(key) && compare(key, files.get(key), live.get(key), []).standing !== 'same',
  )
  const past = readPast(place, unsure)
  return keys.map((key) => compare(key, files.get(key), live.get(key), past.get(key) ?? []))
}

function decide(one: Comparison, { direction, force }: SyncOptions): SyncResult {
  const isForced = one.standing === 'conflict' && force?.keys.has(one.key)
  return { ...one, act: isForced ? forcedAct(one, direction, force?.side) : ACTS[direction][one.standing], done: false }
}

const ACTS: Record<SyncOptions['direction'], Record<Comparison['standing'], Act>> = {
  pull: {
    same: 'none',
    push: 'none',
    pull: 'write',
    conflict: 'refuse',
    'new-here': 'none',
    'new-there': 'write',
    'archived-there': 'none',
  },
  push: {
    same: 'none',
    push: 'publish',
    pull: 'none',
    conflict: 'refuse',
    'new-here': 'publish',
    'new-there': 'none',
    'archived-there': 'none',
  },
}

/** Ours is the file, theirs the database. The side that does not move in this direction stays as it is, and the file then counts as
 * made from the live version, so that the other direction can finish it. */
function forcedAct(
  { live }: Comparison,
  direction: SyncOptions['direction'],
  side: 'ours' | 'theirs' | undefined,
): Act {
  if (direction === 'push') return side === 'ours' ? 'publish' : 'none'
  if (side === 'ours') return 'keep'
  return live?.state === 'archived' ? 'refuse' : 'write'
}

/** Writes files: all texts are read and checked first, written beside their places, and only then moved there. */
function pull(results: readonly SyncResult[], corpus: Corpus, content: string): SyncResult[] {
  const prepared = results.map((result) => ({ result, write: toWrite(result, corpus) }))
  const writes = prepared.flatMap(({ write }) => (write && 'path' in write ? [write] : []))
  try {
    for (const { path, text } of writes) {
      mkdirSync(dirname(join(content, path)), { recursive: true })
      writeFileSync(`${join(content, path)}.new`, text)
    }
    for (const { path } of writes) renameSync(`${join(content, path)}.new`, join(content, path))
  } finally {
    for (const { path } of writes) rmSync(`${join(content, path)}.new`, { force: true })
  }
  for (const { path, old } of writes) if (old && old !== path) rmSync(join(content, old), { force: true })
  return prepared.map(({ result, write }) => {
    if (!write) return result
    return 'path' in write ? { ...result, done: true, version: write.version } : { ...result, problem: write.problem }
  })
}

type Write = { path: string; text: string; old: string | undefined; version: number } | { problem: string }

function toWrite({ act, file, live }: SyncResult, { agencies, facts }: Corpus): Write | undefined {
  if (!live || (act !== 'write' && act !== 'keep')) return undefined
  if (act === 'keep' && file)
    return { path: file.path, text: stampVersion(file.text, live.version), old: undefined, version: live.version }
  const { answer, findings } = parseAnswerFile({ path: live.key, text: live.text }, { agencies, facts })
  if (!answer || keyOf(answer) !== live.key)
    return { problem: `version ${live.version} cannot be read: ${findings.map(formatFinding).join('; ')}` }
  return {
    path: answerPath(answer),
    text: stampVersion(live.text, live.version),
    old: file?.path,
    version: live.version,
  }
}

/** Publishes files in one go, looks which of them went in, and writes the new version's number into those files. */
function push(
  results: readonly SyncResult[],
  records: ReadonlyMap<string, AnswerRecord>,
  { place, content }: SyncOptions,
  nowIso: string,
): SyncResult[] {
  const pushes = results.flatMap(({ act, key, file, live }) => {
    const answer = records.get(key)
    return act === 'publish' && answer && file ? [{ answer, text: file.text, replaces: live?.version ?? 0 }] : []
  })
  if (pushes.length === 0) return [...results]
  // English first: a translation that names no version was made from the English that is live when it is published.
  pushes.sort((a, b) => Number(b.answer.language === 'en') - Number(a.answer.language === 'en'))
  execute(place, [...pushes.flatMap((one) => pushStatements(one, nowIso)), REFRESH])
  const now = readLive(place)
  return results.map((result) =>
    result.act === 'publish' ? pushed(result, now.get(result.key)?.version, content) : result,
  )
}

function pushed(result: SyncResult, version: number | undefined, content: string): SyncResult {
  const { file, live } = result
  const wanted = (live?.version ?? 0) + 1
  if (!file || version !== wanted)
    return {
      ...result,
      problem: 'a writer published another version at the same moment: nothing was published; run it again',
    }
  const path = join(content, file.path)
  writeFileSync(`${path}.new`, stampVersion(file.text, wanted))
  renameSync(`${path}.new`, path)
  return { ...result, done: true, version: wanted }
}
