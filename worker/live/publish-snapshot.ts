import { type AnswerContext, type AnswerRecord, type ContentFile, parseAnswerFile } from '../corpus/index.ts'
import { besideAnswers } from '../corpus/snapshot/index.ts'
import { compileSnapshot, createEngine, embeddingsOf, openSnapshot } from '../engine/index.ts'
import { factChanges, factsNow } from '../store/answers/fact-changes.ts'
import { type PublishedVersion, publishedVersions } from '../store/answers/published-versions.ts'
import { recordChanges } from '../store/answers/record-changes.ts'
import { agenciesNow, statesNow } from '../store/answers/records-now.ts'
import { movePointer } from '../store/current-snapshot.ts'
import { keepCommon } from './common-part.ts'
import { giveWay } from './give-way.ts'
import { baseSnapshot, holdSnapshot } from './live.ts'
import { keepPublished } from './published-snapshot.ts'

/** What came of publishing. `leftOut` names versions that could not be read, with the reason. */
export type PublishOutcome = { leftOut: string[] } & ({ published: string; answers: number } | { nothing: string })

function fileOf({ id, language, markdown }: PublishedVersion): ContentFile {
  return { path: `${id}/${language}/published`, text: markdown }
}

/** The answer of a published row, or why there is none. */
function parseVersion(row: PublishedVersion, context: AnswerContext): AnswerRecord | string {
  const where = `${row.id}/${row.language} version ${row.version}`
  const { answer, findings } = parseAnswerFile(fileOf(row), context)
  if (!answer) return `${where}: ${findings.map(({ line, message }) => `line ${line}: ${message}`).join('; ')}`
  if (answer.id !== row.id || answer.language !== row.language)
    return `${where}: it names ${answer.id}/${answer.language}`
  return { ...answer, version: row.version }
}

async function readAnswers(db: D1Database, context: AnswerContext) {
  const answers: AnswerRecord[] = []
  const leftOut: string[] = []
  for await (const row of publishedVersions(db)) {
    const parsed = parseVersion(row, context)
    if (typeof parsed === 'string') leftOut.push(parsed)
    else answers.push(parsed)
    await giveWay()
  }
  return { answers, leftOut }
}

/** Compiles what is published in D1 with the deployment's words, agencies, states and facts (as the desk changed them) and learnt embeddings, keeps the bytes in KV (with the part they share, where it is not there yet) and makes them live.
 * A row that cannot be read is left out; where none can, or anything fails, the live snapshot stays as it is.
 * @throws {Error} when D1, KV or the deployment's assets fail; the queue tries again. */
export async function publishSnapshot(env: Env, now: Date): Promise<PublishOutcome> {
  const base = await baseSnapshot(env)
  const facts = factsNow(base.facts, await factChanges(env.DB, { state: 'live' }))
  const changes = await recordChanges(env.DB, { state: 'live' })
  const agencies = agenciesNow(base.agencies, changes)
  const states = statesNow(base.states, changes)
  const { answers, leftOut } = await readAnswers(env.DB, { agencies, facts })
  if (answers.length === 0) return { nothing: 'D1 holds no published answer that can be read', leftOut }
  const bytes = await compileSnapshot(
    { ...besideAnswers(base), agencies, states, facts, answers },
    embeddingsOf(base),
    giveWay,
  )
  const snapshot = await openSnapshot(bytes, base.common)
  if (base.common) await keepCommon(env, base.common.name)
  await keepPublished(env.SNAPSHOTS, snapshot.name, bytes)
  const row = { name: snapshot.name, base: base.name, answers: answers.length, bytes: bytes.length }
  const { publishedAt } = await movePointer(env.DB, row, now)
  holdSnapshot(createEngine(snapshot), publishedAt)
  return { published: snapshot.name, answers: answers.length, leftOut }
}
