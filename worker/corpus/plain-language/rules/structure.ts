import type { Block } from '../../../contract/index.ts'
import type { Passage } from '../passages.ts'
import type { PlainAnswer, Remark } from '../plain-language.ts'

/** A phone shows about this much text at once. */
const WALL_WORDS = 90
/** The lead is read aloud on the phone and sent as a text message. */
const LEAD_WORDS = 60
const QUESTION = /[?？؟]["'”’)\s]*$|^\s*[¿]/u

/** What can be seen from an answer's outline: its title, its lead and paragraphs that fill a screen. */
export function structure(answer: PlainAnswer, passages: readonly Passage[]): Remark[] {
  return [...title(answer), ...lead(answer.blocks, passages), ...walls(passages)]
}

function title({ title: text }: PlainAnswer): Remark[] {
  if (QUESTION.test(text)) return []
  return [{ rule: 'title', place: { part: 'title' }, sentence: text, start: 0, end: text.length }]
}

function lead([first]: readonly Block[], passages: readonly Passage[]): Remark[] {
  if (first?.kind !== 'paragraph')
    return [{ rule: 'lead', place: { part: 'body' }, sentence: '', start: 0, end: 0, detail: { kind: 'missing' } }]
  const text = passages.find(({ role }) => role === 'paragraph')
  const words = text ? countWords(text) : 0
  if (!text || words <= LEAD_WORDS) return []
  return [{ ...whole('lead', text), detail: { kind: 'long', words: String(words), limit: String(LEAD_WORDS) } }]
}

function walls(passages: readonly Passage[]): Remark[] {
  return passages
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .filter((passage) => countWords(passage) > WALL_WORDS)
    .map((passage) => ({
      ...whole('wall-of-text', passage),
      detail: { words: String(countWords(passage)), limit: String(WALL_WORDS) },
    }))
}

function whole(rule: Remark['rule'], { place, sentences }: Passage): Remark {
  const sentence = sentences[0]?.text ?? ''
  return { rule, place, sentence, start: 0, end: sentence.length }
}

function countWords({ sentences }: Passage): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}
