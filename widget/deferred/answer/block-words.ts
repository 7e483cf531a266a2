import type { Block } from '../../../worker/contract/index.ts'
import { plain } from '../../panel/view/inlines.ts'

/** A block as it is read aloud, a sentence or a line at a time: long utterances are cut off by some browsers. */
export function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plain(block.content)]
    case 'list':
      return block.items.flat().flatMap(blockWords)
    case 'steps':
      return block.items.flatMap(({ title, blocks }, at) => [
        `${at + 1}. ${plain(title)}`,
        ...blocks.flatMap(blockWords),
      ])
    case 'guided':
      return [
        plain(block.question),
        ...block.options.flatMap(({ label, blocks }) => [`${plain(label)}:`, ...blocks.flatMap(blockWords)]),
      ]
    case 'callout':
      return block.blocks.flatMap(blockWords)
    case 'table':
      return block.rows.map((row) => row.map((cell, at) => `${plain(block.head[at] ?? [])}: ${plain(cell)}`).join(', '))
    default:
      return []
  }
}
