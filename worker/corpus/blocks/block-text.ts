import type { Block, GuidedOption, Inline, Step } from '../../contract/index.ts'
import { inlineText } from './inline.ts'

/** Blocks as plain text, one line a paragraph, item or row. Contacts are left out: they are looked up, not written. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.flatMap(lines).join('\n')
}

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(lines))
    case 'steps':
      return block.items.flatMap(stepLines)
    case 'table':
      return [block.head, ...block.rows].map(rowText)
    case 'callout':
      return block.blocks.flatMap(lines)
    case 'guided':
      return [inlineText(block.question), ...block.options.flatMap(optionLines)]
    case 'offices':
    case 'contact':
      return []
  }
}

function stepLines(step: Step): string[] {
  return [inlineText(step.title), ...step.blocks.flatMap(lines)]
}

function optionLines(option: GuidedOption): string[] {
  return [inlineText(option.label), ...option.blocks.flatMap(lines)]
}

function rowText(cells: Inline[][]): string {
  return cells.map(inlineText).join(' | ')
}
