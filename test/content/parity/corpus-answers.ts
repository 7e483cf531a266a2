import { loadContent } from '../../../scripts/content-folder/load-content.ts'
import type { Answer } from '../../../worker/contract/index.ts'
import { presentAnswer } from '../../../worker/corpus/index.ts'

const { corpus } = loadContent('content', '2026-11-22')

/** Every answer of our own corpus as it travels, by its name. */
export const CORPUS_ANSWERS: [string, Answer][] = corpus.answers.map((record) => [
  `${record.id}.${record.language}`,
  presentAnswer(record, corpus.agencies, record.language, '2026-11-22', corpus.states),
])

/** How many ways lead through an answer's questions. */
export function waysThrough(blocks: Answer['blocks']): number {
  const at = blocks.findIndex(({ kind }) => kind === 'guided')
  const ask = blocks[at]
  if (ask?.kind !== 'guided') return 1
  return ask.options.reduce((sum, option) => sum + waysThrough([...option.blocks, ...blocks.slice(at + 1)]), 0)
}
