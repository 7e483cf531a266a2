import type { Answer, Block, Inline, Step } from '../contract/index.ts'

/** A part of an answer that a path can lead to or through. */
type Part = Block | Step | Block[] | Inline[][]

/** A passage, as the widget finds it too (it takes no code from here): the part itself, and as blocks that can be drawn by themselves. */
export interface Passage {
  part: unknown
  alone: Block[]
}

/** @returns undefined where the path leads nowhere. */
export function passageAt({ blocks }: Pick<Answer, 'blocks'>, path: readonly number[]): Passage | undefined {
  let above: Part | undefined
  let part: Part | undefined = blocks
  for (const place of path) {
    above = part
    part = part && inside(part)[place]
  }
  return part && above && { part, alone: alone(part, above) }
}

function inside(part: Part): Part[] {
  if (Array.isArray(part)) return part as Part[]
  if ('items' in part) return part.items
  if ('rows' in part) return part.rows
  return 'blocks' in part ? part.blocks : []
}

/** A step without its number, a row with its table's head. */
function alone(part: Part, above: Part): Block[] {
  if ('rows' in above) return [{ ...above, rows: [part as Inline[][]] }]
  if (Array.isArray(part)) return part as Block[]
  if ('kind' in part) return [part]
  return [{ kind: 'paragraph', content: [{ kind: 'strong', content: part.title }] }, ...part.blocks]
}
