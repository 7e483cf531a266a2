import * as z from 'zod/mini'
import { LANGUAGES, type Language, LIMITS } from '../../contract/index.ts'
import type { ContentFile } from '../corpus.ts'
import type { Report } from '../report.ts'
import { idSchema, line } from './front-matter.ts'
import { readYaml } from './yaml-file.ts'

/** A question as people type it, and the answers that are right for it: any of them will do. */
interface MustQuestion {
  question: string
  answers: [string, ...string[]]
  language: Language
}

/** The corpus's own examination: what must be answered, and what must not be. */
export interface QuestionSet {
  must: MustQuestion[]
  none: { question: string; language: Language }[]
}

const language = z._default(z.enum(LANGUAGES), 'en')
const question = line(LIMITS.questionCharacters)
const questionsSchema = z.strictObject({
  must: z.array(z.strictObject({ question, answer: z.union([idSchema, z.tuple([idSchema], idSchema)]), language })),
  none: z.array(z.strictObject({ question, language })),
})

/** Reads `questions.yaml`. @param answers - Ids of all answers that exist. */
export function readQuestions(file: ContentFile, answers: ReadonlySet<string>, report: Report): QuestionSet {
  const { value, lineOf } = readYaml(file.text, questionsSchema, report)
  if (!value) return { must: [], none: [] }
  const must = value.must.map(
    ({ question, answer, language }): MustQuestion => ({
      question,
      answers: typeof answer === 'string' ? [answer] : answer,
      language,
    }),
  )
  must.forEach(({ answers: ids }, index) => {
    for (const id of ids)
      if (!answers.has(id)) report.error(lineOf(['must', index, 'answer']), `there is no answer \`${id}\``)
  })
  const asked = new Set<string>()
  const all = [
    ...value.must.map((one, index) => ({ one, path: ['must', index] })),
    ...value.none.map((one, index) => ({ one, path: ['none', index] })),
  ]
  for (const { one, path } of all) {
    const key = `${one.language} ${one.question.toLowerCase()}`
    if (asked.has(key)) report.error(lineOf(path), `\`${one.question}\` is asked twice`)
    asked.add(key)
  }
  return { must, none: value.none }
}
