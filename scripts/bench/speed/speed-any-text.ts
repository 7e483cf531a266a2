import fc from 'fast-check'
import { createEngine, type Engine, openSnapshot } from '../../../worker/engine/index.ts'
import { loadPretrainedVectors } from '../../build/pretrained-vectors-file.ts'
import { against, type TargetRow } from '../report/table.ts'
import { anyText } from './any-text.ts'

const TEXTS = 10_000
/** A text that takes no longer than this needs no second try. */
const QUICK_MS = 5
const TRIES = 5

/** How long the slowest of ten thousand texts takes that nobody would type and anybody may send. */
export async function anyTextRow(bytes: Uint8Array): Promise<TargetRow> {
  const engine = createEngine(await openSnapshot(bytes, loadPretrainedVectors().common))
  engine.decide({ question: 'lost pasport' }) // reads the common words once
  const texts = fc.sample(anyText, { numRuns: TEXTS, seed: 42 })
  const slowest = texts.reduce((most, text) => Math.max(most, millisecondsFor(engine, text)), 0)
  return against(`slowest of ${TEXTS.toLocaleString('en')} texts of any kind`, slowest, 'ms', 'at most', 20)
}

/** The least of up to five tries, in time that this process was computing: another process on the machine, or a garbage collection, is
 * not the text's doing. */
function millisecondsFor(engine: Engine, question: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES && least > QUICK_MS; attempt++) {
    const start = process.cpuUsage()
    engine.decide({ question })
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}
