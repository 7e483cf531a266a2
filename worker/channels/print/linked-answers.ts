import type { Block, Inline } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'

/** The answers that an answer leads to, in its order, each once: with it they are what one task or event takes. */
export function linkedAnswers({ id, language, blocks }: AnswerRecord, snapshot: Snapshot): AnswerRecord[] {
  const ids = new Set(inBlocks(blocks))
  ids.delete(id)
  return [...ids].flatMap((one) => snapshot.answer(one, language) ?? [])
}

function inBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return inRuns(block.content)
      case 'list':
        return block.items.flatMap(inBlocks)
      case 'steps':
        return block.items.flatMap((step) => [...inRuns(step.title), ...inBlocks(step.blocks)])
      case 'table':
        return [block.head, ...block.rows].flatMap((row) => row.flatMap(inRuns))
      case 'callout':
        return inBlocks(block.blocks)
      case 'guided':
        return [
          ...inRuns(block.question),
          ...block.options.flatMap((one) => [...inRuns(one.label), ...inBlocks(one.blocks)]),
        ]
      default:
        return []
    }
  })
}

function inRuns(runs: readonly Inline[]): string[] {
  return runs.flatMap((run) => {
    if (run.kind === 'answer') return [run.id]
    return 'content' in run ? inRuns(run.content) : []
  })
}
