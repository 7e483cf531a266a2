import type { Answer, Language } from '../../contract/index.ts'

/** What a part of a sheet needs to know of the whole. */
export interface Paper {
  answer: Answer
  /** Of this deployment, as it is written on paper. */
  origin: string
  /** Level of the answer's title: its own headings stand below. */
  level: 1 | 2
  /** Where a link to another answer leads: in a booklet, to its place there. */
  answerHref(link: { id: string; language: Language }): string
}
