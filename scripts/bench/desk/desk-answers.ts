import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnswerRecord } from '../../../worker/corpus/index.ts'
import { besideAnswers } from '../../../worker/corpus/snapshot/index.ts'
import { compileSnapshot, embeddingsOf, openSnapshot } from '../../../worker/engine/index.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { loadContentOrExit } from '../../content-folder/load-content.ts'
import { programEnv } from '../../process/program-env.ts'
import { openLocalDatabase } from '../../seed/local-database.ts'

/** A key of the store takes 25 MiB, and an answer of the starter corpus is 5 KB of a snapshot: more than these cannot be live at once. */
const MOST_LIVE = 4_500

/** As if so many answers had been published: the content's own, and copies of them under other names and titles, in the database, and
 * as many as one snapshot may hold in the one that is live. */
export async function publishCopies(state: string, count: number): Promise<void> {
  const { sources } = loadContentOrExit('content')
  const base = await openSnapshot(readFileSync('dist/public/snapshot.bin'), loadPretrainedVectors().common)
  const own = sources.map(({ answer }) => answer)
  const answers = Array.from({ length: count }, (_, at) => copyOf(own, at)).sort(byKey)
  const live = Array.from({ length: Math.min(count, MOST_LIVE) }, (_, at) => copyOf(own, at)).sort(byKey)
  const bytes = await compileSnapshot({ ...besideAnswers(base), answers: live }, embeddingsOf(base))
  const { name } = await openSnapshot(bytes, base.common)
  keep(state, name, bytes)
  insert(
    state,
    answers.filter(({ id }) => id.includes(COPY)),
    { name, base: base.name, answers: live.length, bytes: bytes.length },
  )
}

const COPY = '--'

function copyOf(own: AnswerRecord[], at: number): AnswerRecord {
  const answer = own[at % own.length]
  if (!answer) throw new Error('the content folder holds no answer')
  const copy = Math.floor(at / own.length)
  return copy === 0 ? answer : { ...answer, id: `${answer.id}${COPY}${copy}`, title: `${answer.title} (${copy})` }
}

function byKey(a: AnswerRecord, b: AnswerRecord): number {
  return `${a.id} ${a.language}` < `${b.id} ${b.language}` ? -1 : 1
}

/** Puts the bytes where the Worker looks for what was published. */
function keep(state: string, name: string, bytes: Uint8Array): void {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-copies-'))
  try {
    const file = join(folder, 'snapshot.bin')
    writeFileSync(file, bytes)
    const where = ['--binding', 'SNAPSHOTS', '--local', '--persist-to', state]
    const args = ['kv', 'key', 'put', `snapshot:${name}`, '--path', file, ...where]
    const { status, stderr } = spawnSync('wrangler', args, { env: programEnv, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the snapshot could not be kept:\n${stderr}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface SnapshotRow {
  name: string
  base: string
  answers: number
  bytes: number
}

function insert(state: string, copies: AnswerRecord[], { name, base, answers, bytes }: SnapshotRow): void {
  const database = openLocalDatabase(state)
  const now = new Date().toISOString()
  const version = database.prepare(
    `INSERT OR IGNORE INTO answer_versions (id, language, version, title, markdown, author, created_at)
     SELECT ?, language, 1, ?, replace(markdown, 'id: ' || id, 'id: ' || ?), author, created_at FROM answer_versions
     WHERE id = ? AND language = ? AND version = 1`,
  )
  const row = database.prepare(
    `INSERT OR IGNORE INTO answers (id, language, agency, title, state, version, review_by) VALUES (?, ?, ?, ?, 'published', 1, ?)`,
  )
  database.exec('BEGIN')
  for (const { id, language, agency, title, reviewBy } of copies) {
    version.run(id, title, id, id.split(COPY)[0] ?? '', language)
    row.run(id, language, agency, title, reviewBy)
  }
  database
    .prepare('INSERT OR IGNORE INTO snapshots (name, base, answers, bytes, created_at) VALUES (?, ?, ?, ?, ?)')
    .run(name, base, answers, bytes, now)
  database.prepare('DELETE FROM current_snapshot').run()
  database
    .prepare('INSERT INTO current_snapshot (one, name, base, published_at) VALUES (1, ?, ?, ?)')
    .run(name, base, now)
  database.exec('COMMIT')
  database.close()
}
