import type { Block } from '../../../worker/contract/index.ts'
import { FIRST_STEPS } from './blocks.ts'
import { plain } from './inlines.ts'

/** What is shown at first. `totalSteps` is 0 where no steps were cut. */
export interface Shortened {
  blocks: Block[]
  steps: number
  more: boolean
  totalSteps: number
}

/** Letters that fit on the panel's first screen beside the title, about. */
const FIRST_LETTERS = 600

/**
 * The part of a long answer that answers first: up to its first steps, of which three; without steps, up to a screenful.
 * Never ends on a heading.
 */
export function shorten(blocks: Block[]): Shortened {
  const at = blocks.findIndex((block) => block.kind === 'steps')
  const steps = blocks[at]
  if (steps?.kind === 'steps' && steps.items.length > FIRST_STEPS)
    return { blocks: blocks.slice(0, at + 1), steps: FIRST_STEPS, more: true, totalSteps: steps.items.length }
  const end = at >= 0 ? Math.max(at + 1, screenful(blocks)) : screenful(blocks)
  return { blocks: blocks.slice(0, end), steps: Number.POSITIVE_INFINITY, more: end < blocks.length, totalSteps: 0 }
}

function screenful(blocks: Block[]) {
  let letters = 0
  let end = 0
  while (end < blocks.length && letters < FIRST_LETTERS) letters += size(blocks[end++])
  // One last short block is not worth a button.
  if (blocks.length - end <= 1) return blocks.length
  while (end > 1 && blocks[end - 1]?.kind === 'heading') end--
  return end
}

function size(block: Block | undefined): number {
  if (!block) return 0
  switch (block.kind) {
    case 'list':
      return sum(block.items.flat().map(size))
    case 'steps':
      return sum(block.items.flatMap((item) => item.blocks).map(size))
    case 'table':
      return sum(block.rows.flat().map((cell) => plain(cell).length))
    case 'callout':
      return sum(block.blocks.map(size))
    case 'contact':
      return 120
    default:
      return plain(block.content).length
  }
}

function sum(numbers: number[]) {
  return numbers.reduce((total, one) => total + one, 0)
}
