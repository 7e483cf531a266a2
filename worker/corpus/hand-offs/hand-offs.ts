import type { Inline } from '../../contract/index.ts'
import { allRuns } from '../blocks/all-runs.ts'
import type { AnswerRecord } from '../corpus.ts'

/** How often a reader has to leave an answer to finish its task, and where to. */
export interface HandOffs {
  /** Places one has to go on to: sites, phone lines and other answers that steps name, each once. */
  places: string[]
  /** Whether nothing is told but where to look or whom to call. */
  onlyRefers: boolean
}

/** Sentences of an answer that only refers. An answer that tells a reader anything has more words than its links. */
const LEAST_WORDS = 40

/** Counts the hand-offs of an answer: what its steps send people to, or the whole text where it has none. A contact block is a help, not a
 * hand-off: it stands for when something goes wrong. */
export function handOffs({ blocks }: Pick<AnswerRecord, 'blocks'>): HandOffs {
  const steps = blocks.filter(({ kind }) => kind === 'steps')
  const runs = (steps.length ? steps : blocks).flatMap(allRuns)
  const places = [...new Set(runs.flatMap(placeOf))]
  const told = blocks.flatMap(allRuns).filter(({ kind }) => kind === 'text')
  const words = told.flatMap((run) => (run.kind === 'text' ? run.text.split(/\s+/).filter(Boolean) : [])).length
  return { places, onlyRefers: words < LEAST_WORDS && blocks.flatMap(allRuns).some((run) => placeOf(run).length > 0) }
}

function placeOf(run: Inline): string[] {
  if (run.kind === 'link') return [run.href.startsWith('https:') ? new URL(run.href).hostname : run.href]
  if (run.kind === 'phone') return [run.text]
  return run.kind === 'answer' ? [run.id] : []
}
