import type { Block, Inline } from '../../../worker/contract/index.ts'

/** A block as it is read aloud, a sentence or a line at a time: long utterances are cut off by some browsers. */
export function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [words(block.content)]
    case 'list':
      return block.items.flat().flatMap(blockWords)
    case 'steps':
      return block.items.flatMap(({ title, blocks }, at) => [
        `${at + 1}. ${words(title)}`,
        ...blocks.flatMap(blockWords),
      ])
    case 'callout':
      return block.blocks.flatMap(blockWords)
    case 'table':
      return block.rows.map((row) => row.map((cell, at) => `${words(block.head[at] ?? [])}: ${words(cell)}`).join(', '))
    default:
      return []
  }
}

function words(content: Inline[]): string {
  return content
    .map((inline) => ('content' in inline ? words(inline.content) : 'text' in inline ? inline.text : ' '))
    .join('')
}
