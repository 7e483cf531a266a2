import type { Block, Inline } from '../../contract/index.ts'

/** All runs of a block in reading order, those inside others too: titles of steps, cells of tables, every branch of a guided answer. */
export function allRuns(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return nestedRuns(block.content)
    case 'list':
      return block.items.flat().flatMap(allRuns)
    case 'steps':
      return block.items.flatMap(({ title, blocks }) => [...nestedRuns(title), ...blocks.flatMap(allRuns)])
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(nestedRuns)
    case 'callout':
      return block.blocks.flatMap(allRuns)
    case 'guided':
      return [...nestedRuns(block.question), ...block.options.flatMap(({ blocks }) => blocks.flatMap(allRuns))]
    case 'offices':
    case 'contact':
      return []
  }
}

/** Runs with all that stands inside them, the outer one first. */
export function nestedRuns(runs: readonly Inline[]): Inline[] {
  return runs.flatMap((run) => ('content' in run ? [run, ...nestedRuns(run.content)] : [run]))
}
