import type { Inline } from '../contract/index.ts'
import { inlineText } from './blocks/inline.ts'
import type { AnswerRecord } from './corpus.ts'

/** Two lines on a phone. */
const MOST_CHARACTERS = 90
/** A point after a letter that stands alone ends no sentence: “U.S.” */
const FIRST_SENTENCE = /^.+?(?<![^\p{L}]\p{L})[.?!](?=\s|$)/u

/** What an answer covers, in its own first words: the first sentence of its first paragraph, cut before a word where it is long. Undefined
 * where it begins with none, or with an amount that no longer holds.
 * @param today - ISO date. */
export function coversOf({ blocks }: Pick<AnswerRecord, 'blocks'>, today: string): string | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  if (first?.kind !== 'paragraph' || isOutdated(first.content, today)) return undefined
  const text = inlineText(first.content).trim()
  const sentence = FIRST_SENTENCE.exec(text)?.[0] ?? text
  return sentence.length <= MOST_CHARACTERS ? sentence : cut(sentence)
}

function isOutdated(runs: readonly Inline[], today: string): boolean {
  return runs.some((run) =>
    'content' in run
      ? isOutdated(run.content, today)
      : run.kind === 'text' && run.until !== undefined && run.until < today,
  )
}

function cut(sentence: string): string {
  const words = sentence.slice(0, MOST_CHARACTERS).split(' ').slice(0, -1).join(' ')
  return `${words.replace(/[\s,;:–—(]+$/u, '')}…`
}
