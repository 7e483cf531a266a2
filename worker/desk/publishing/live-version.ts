import { type Language, Problem } from '../../contract/index.ts'
import { type AnswerVersion, answerRow, answerVersion } from '../../store/answers/answers.ts'

/** The published version of an answer.
 * @throws {Problem} `answer-unknown` */
export async function liveVersion(db: D1Database, id: string, language: Language): Promise<AnswerVersion> {
  const row = await answerRow(db, id, language)
  const version = row && (await answerVersion(db, id, language, row.version))
  if (!version) throw new Problem('answer-unknown')
  return version
}
