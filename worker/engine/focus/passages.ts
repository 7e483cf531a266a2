import type { Block, Inline } from '../../contract/index.ts'
import { type AnswerRecord, inlineText } from '../../corpus/index.ts'

/** The smallest part of an answer that is shown by itself: a paragraph, an item of a list, a step, a row of a table. */
export interface Passage {
  /** The way to it: the block's place among the answer's; then the item's, step's or row's; then the block's in that, and so on. */
  path: number[]
  kind: 'paragraph' | 'item' | 'step' | 'row'
  /** Its words, without markup. */
  text: string
  /** The headings and step titles above it, and the first row of its table. */
  above: string
}

/** A step or item is one passage up to so many characters; a longer one is taken apart. */
const WHOLE_UP_TO = 320

type Place = Pick<Passage, 'path' | 'above'>

/** An answer's passages in reading order. Headings stand above others and are none; contacts have no words of their own. */
export function passagesOf({ blocks }: Pick<AnswerRecord, 'blocks'>): Passage[] {
  return inBlocks(blocks, { path: [], above: '' })
}

function inBlocks(blocks: readonly Block[], place: Place): Passage[] {
  let heading = ''
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading') heading = inlineText(block.content)
    const above = [place.above, heading].filter((text) => text !== '').join(' ')
    return inBlock(block, { ...place, above, path: [...place.path, at] })
  })
}

function inBlock(block: Block, place: Place): Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...place, kind: 'paragraph', text: inlineText(block.content) }]
    case 'list':
      return block.items.flatMap((item, at) => wholeOrParts('item', '', item, at, place))
    case 'steps':
      return block.items.flatMap(({ title, blocks }, at) => wholeOrParts('step', inlineText(title), blocks, at, place))
    case 'table':
      return block.rows.map((row, at) => rowPassage(block.head, row, at, place))
    case 'callout':
      return inBlocks(block.blocks, place)
    default:
      return []
  }
}

function wholeOrParts(kind: 'item' | 'step', title: string, blocks: Block[], at: number, place: Place): Passage[] {
  const inside = { ...place, path: [...place.path, at] }
  const parts = inBlocks(blocks, { ...inside, above: [place.above, title].filter(Boolean).join(' ') })
  const text = [title, ...parts.map((part) => part.text)].filter(Boolean).join(' ')
  return text.length <= WHOLE_UP_TO || parts.length < 2 ? [{ ...inside, kind, text }] : parts
}

function rowPassage(head: Inline[][], row: Inline[][], at: number, place: Place): Passage {
  const above = [place.above, ...head.map(inlineText)].filter(Boolean).join(' ')
  return { ...place, path: [...place.path, at], kind: 'row', text: row.map(inlineText).join(' · '), above }
}
