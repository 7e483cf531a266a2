import { brotliCompressSync, constants } from 'node:zlib'
import type { Corpus } from '../../../worker/corpus/index.ts'
import { plainTextBytes } from '../../../worker/engine/database/answer-text.ts'
import { createEngine, type Engine, openSnapshot } from '../../../worker/engine/index.ts'
import { commonBytes, loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { against, type TargetRow } from '../report/table.ts'
import { heldBytes } from './held-bytes.ts'
import { speedQuestions } from './speed-corpus.ts'

const MIB = 2 ** 20
/** Asked before memory is counted: what an engine keeps for later questions is kept by then. */
const QUESTIONS = 2_000

/** What a snapshot takes on disk, beside the answers' plain text, and in memory. */
export async function sizeRows(size: number, corpus: Corpus, bytes: Uint8Array): Promise<TargetRow[]> {
  const label = size.toLocaleString('en')
  const small = brotli(bytes) / plainTextBytes(corpus)
  const questions = speedQuestions(corpus, QUESTIONS)
  return [
    against(`snapshot, ${label} answers`, bytes.length / MIB, 'MiB', 'at most', 25),
    against(`snapshot, brotli, of the answers’ plain text, ${label}`, small, 'share', 'at most', 0.6),
    against(`the part that all snapshots share, once`, commonBytes().length / MIB, 'MiB', 'at most', 25),
    against(`memory after ${QUESTIONS} questions, ${label}`, await memory(bytes, questions), 'MiB', 'at most', 64),
  ]
}

function brotli(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 }
  return brotliCompressSync(bytes, { params }).length
}

/** MiB that an engine holds after some questions: the snapshot's bytes, the part it shares, and what is made of both. */
async function memory(bytes: Uint8Array, questions: string[]): Promise<number> {
  const before = heldBytes()
  const engine = createEngine(await openSnapshot(bytes, loadPretrainedVectors().common))
  for (const question of questions) engine.decide({ question })
  const mebibytes = (heldBytes() - before + bytes.length) / MIB
  engine.decide({ question: 'still here' })
  return mebibytes
}

/** How much memory distinct questions leave behind. */
export async function growthRow(bytes: Uint8Array, corpus: Corpus, life: number): Promise<TargetRow> {
  process.stderr.write(`${life} distinct questions\n`)
  const engine = createEngine(await openSnapshot(bytes, loadPretrainedVectors().common))
  const batch = Math.floor(life / 10)
  const all = speedQuestions(corpus, life + batch)
  // What is kept at most is kept by now.
  ask(
    engine,
    all.slice(0, batch).map((question) => `${question} first`),
  )
  const before = heldBytes()
  ask(engine, all)
  const name = `growth over ${life.toLocaleString('en')} distinct questions`
  return against(name, (heldBytes() - before) / MIB, 'MiB', 'at most', 1)
}

function ask(engine: Engine, questions: string[]): void {
  for (const question of questions) engine.decide({ question })
}
