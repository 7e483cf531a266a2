import type { Block } from '../../../contract/index.ts'
import type { PlainAnswer, PlainContext } from '../plain-language.ts'

/** No words and no agencies: what the rules know by themselves. */
export const NO_CONTEXT: PlainContext = { words: [], agencies: [] }

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'text', text }] }
}

/** An answer in which nothing is to be changed, with one more paragraph under its lead. */
export function answerWith(text: string, language: 'en' | 'es' = 'en'): PlainAnswer {
  const [title, ...rest] =
    language === 'en'
      ? [
          'How do I get help?',
          'You can get help today.',
          'Tell the office what you need and when.',
          'You hear back in a week.',
        ]
      : [
          '¿Cómo pido ayuda?',
          'Usted puede pedir ayuda hoy.',
          'Diga a la oficina qué necesita y cuándo.',
          'Usted sabe en una semana.',
        ]
  const [lead = '', ...after] = rest
  return { title: title ?? '', language, blocks: [paragraph(lead), paragraph(text), ...after.map(paragraph)] }
}
