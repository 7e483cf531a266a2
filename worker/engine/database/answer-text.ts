import type { Block, Inline } from '../../contract/index.ts'
import type { AnswerRecord, Corpus } from '../../corpus/index.ts'

/** An answer as the index reads it: lists of sentences by field. */
export interface AnswerText {
  title: string[]
  asked: string[]
  body: string[]
}

/** What of an answer can be found: its title, its logged wordings, and the sentences of its body. Contacts are left out: the same number
 * stands in every answer of an agency. */
export function answerText(answer: AnswerRecord): AnswerText {
  return {
    title: answer.title === '' ? [] : [answer.title],
    asked: answer.asked,
    body: [...answer.topics.map((topic) => topic.replaceAll('-', ' ')), ...answer.blocks.flatMap(blockSentences)],
  }
}

/** Size of a corpus' plain text in UTF-8: titles, wordings and bodies. */
export function plainTextBytes(corpus: Corpus): number {
  const encoder = new TextEncoder()
  return corpus.answers.reduce((sum, answer) => {
    const { title, asked, body } = answerText(answer)
    return sum + encoder.encode([...title, ...asked, ...body].join('\n')).length
  }, 0)
}

function blockSentences(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return sentences(inlineText(block.content))
    case 'list':
      return block.items.flatMap((item) => item.flatMap(blockSentences))
    case 'steps':
      return block.items.flatMap((step) => [inlineText(step.title), ...step.blocks.flatMap(blockSentences)])
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' '))
    case 'callout':
      return block.blocks.flatMap(blockSentences)
    case 'guided':
      return [
        inlineText(block.question),
        ...block.options.flatMap((option) => [inlineText(option.label), ...option.blocks.flatMap(blockSentences)]),
      ]
    case 'offices':
    case 'contact':
      return []
  }
}

function inlineText(content: Inline[]): string {
  return content.map(oneInline).join('')
}

function oneInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'phone':
      return inline.text
    case 'break':
      return ' '
    default:
      return inlineText(inline.content)
  }
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/).filter((sentence) => sentence.trim() !== '')
}
