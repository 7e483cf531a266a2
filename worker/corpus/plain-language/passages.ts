import type { Block, GuidedOption, Inline, Step } from '../../contract/index.ts'
import { inlineText } from '../blocks/inline.ts'
import type { PlainAnswer, PlainPlace } from './plain-language.ts'
import { type Sentence, toSentences } from './sentences.ts'
import { type Token, tokenize } from './tokens.ts'

/** `label`: step titles and table cells, which are words but not sentences. `contact`: a block that only names someone to reach. */
type PassageRole = 'title' | 'heading' | 'paragraph' | 'item' | 'label' | 'contact'

/** A sentence with its words, and whether a link, a phone number or another answer stands in it. */
export interface PassageSentence extends Sentence {
  words: Token[]
  refers: boolean
}

/** A run of text that stands by itself, in reading order. `inStep`: it tells a reader how to do a step. */
export interface Passage {
  place: PlainPlace
  role: PassageRole
  inStep: boolean
  text: string
  sentences: PassageSentence[]
}

/** What rules read of a passage, by its length: prose has a word for every 6 characters, and a sentence for every 60 or more. A text of which
 * no reader could say more is not prose, and what is past this costs its writer nothing to make and everyone time to check. */
const CHARACTERS_A_WORD = 2.5
const CHARACTERS_A_SENTENCE = 10
/** So many are read of a short passage, whatever it is. */
const FEWEST_SENTENCES = 20
const FEWEST_WORDS = 100

type Where = Extract<PlainPlace, { part: 'block' }>
type Range = [start: number, end: number]

/** An answer's texts in reading order, title first. A list item's sentences stand alone: a list item is a sentence. */
export function toPassages({ title, blocks }: PlainAnswer): Passage[] {
  const head = passage({ part: 'title' }, 'title', [{ kind: 'text', text: title }])
  return [head, ...blocks.flatMap((block, index) => blockPassages(block, { part: 'block', block: index }, 'paragraph'))]
}

function blockPassages(block: Block, where: Where, role: PassageRole): Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [passage(where, role, block.content)]
    case 'heading':
      return [passage(where, 'heading', block.content)]
    case 'list':
      return block.items.flatMap((item, index) => nested(item, { ...where, item: index }, 'item'))
    case 'steps':
      return block.items.flatMap((step, index) => stepPassages(step, { ...where, step: index }))
    case 'table':
      return [block.head, ...block.rows].flatMap((row, index) =>
        row.map((cell) => passage({ ...where, row: index }, 'label', cell)),
      )
    case 'callout':
      return nested(block.blocks, where, role)
    case 'guided':
      return [
        passage(where, 'paragraph', block.question),
        ...block.options.flatMap((option, index) => optionPassages(option, { ...where, item: index })),
      ]
    case 'offices':
    case 'contact':
      return [passage(where, 'contact', [])]
  }
}

function nested(blocks: readonly Block[], where: Where, role: PassageRole): Passage[] {
  return blocks.flatMap((block) => blockPassages(block, where, role))
}

function stepPassages(step: Step, where: Where): Passage[] {
  return [passage(where, 'label', step.title), ...nested(step.blocks, where, 'paragraph')]
}

function optionPassages(option: GuidedOption, where: Where): Passage[] {
  return [passage(where, 'label', option.label), ...nested(option.blocks, where, 'paragraph')]
}

function passage(place: PlainPlace, role: PassageRole, content: readonly Inline[]): Passage {
  const text = inlineText(content)
  return {
    place,
    role,
    inStep: place.part === 'block' && place.step !== undefined,
    text,
    sentences: read(text, content),
  }
}

/** The sentences of a passage, up to what its length gives rise to. */
function read(text: string, content: readonly Inline[]): PassageSentence[] {
  const references = referenceRanges(content)
  const sentences = toSentences(text, Math.max(FEWEST_SENTENCES, text.length / CHARACTERS_A_SENTENCE))
  let left = Math.max(FEWEST_WORDS, Math.floor(text.length / CHARACTERS_A_WORD))
  return sentences.map((sentence) => {
    const end = sentence.start + sentence.text.length
    const refers = references.some(([from, to]) => from < end && to > sentence.start)
    const words = tokenize(sentence.text, left)
    left -= words.length
    return { ...sentence, words, refers }
  })
}

function referenceRanges(runs: readonly Inline[]): Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const run of runs) {
    const length = inlineText([run]).length
    if (run.kind === 'link' || run.kind === 'phone' || run.kind === 'answer') ranges.push([at, at + length])
    else if ('content' in run) ranges.push(...referenceRanges(run.content).map(([a, b]): Range => [a + at, b + at]))
    at += length
  }
  return ranges
}
