import type { Block } from '../../../worker/contract/index.ts'
import { FIRST_STEPS } from './blocks.ts'

/** What is shown at first. `totalSteps` is 0 where no steps were cut. */
export interface Shortened {
  blocks: Block[]
  steps?: number
  more: boolean
  totalSteps: number
}

/**
 * What fits on the panel's first screen beside the title, about: 600 letters, counted as they travel (JSON adds as much
 * again).
 */
const FIRST_SCREEN = 1200

/**
 * The part of a long answer that answers first: up to its first steps, of which three; without steps, up to a
 * screenful. Never ends on a heading.
 */
export function shorten(blocks: Block[]): Shortened {
  const at = blocks.findIndex((block) => block.kind === 'steps')
  const steps = blocks[at]
  if (steps?.kind === 'steps' && steps.items.length > FIRST_STEPS)
    return { blocks: blocks.slice(0, at + 1), steps: FIRST_STEPS, more: true, totalSteps: steps.items.length }
  const end = at >= 0 ? Math.max(at + 1, screenful(blocks)) : screenful(blocks)
  return { blocks: blocks.slice(0, end), more: end < blocks.length, totalSteps: 0 }
}

function screenful(blocks: Block[]) {
  let size = 0
  let end = 0
  while (end < blocks.length && size < FIRST_SCREEN) size += JSON.stringify(blocks[end++]).length
  // One last short block is not worth a button.
  if (blocks.length - end <= 1) return blocks.length
  while (end > 1 && blocks[end - 1]?.kind === 'heading') end--
  return end
}
