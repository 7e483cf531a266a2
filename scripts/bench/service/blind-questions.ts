import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { LANGUAGES, LIMITS } from '../../../worker/contract/index.ts'

const id = z.string().min(1)

const questionSchema = z.strictObject({
  id,
  question: z.string().min(1).max(LIMITS.questionCharacters),
  /** Answers that are right by themselves; none where the corpus has none. Of two questions in one, the answers to both. */
  right: z.array(id),
  /** Answers that help in part. */
  acceptable: z.array(id),
  /** The words of the answer that answer it. */
  passage: z.string().min(1).optional(),
  /** Agencies whose people can help. */
  reach: z.array(id),
  /** Whether somebody may be in danger now. */
  danger: z.boolean(),
})

const fileSchema = z.strictObject({
  situations: z.array(
    z.strictObject({
      situation: id,
      kind: z.string().min(1),
      language: z.enum(LANGUAGES),
      topic: z.string().min(1),
      questions: z.array(questionSchema).min(1),
    }),
  ),
})

type Situation = z.infer<typeof fileSchema>['situations'][number]

/** A question written by somebody who knew a situation and no answer, with what others judged right for it. */
export type BlindQuestion = Situation['questions'][number] & Pick<Situation, 'situation' | 'kind' | 'language'>

/** Reads a file of blind questions. @throws Where it is not of the form that scripts/bench/README.md describes. */
export function readBlindQuestions(file: string): BlindQuestion[] {
  const read = fileSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  return read.data.situations.flatMap(({ situation, kind, language, questions }) =>
    questions.map((question) => ({ ...question, situation, kind, language })),
  )
}
