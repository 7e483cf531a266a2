import type { Answer, AnswerLink, Urgent } from '../../contract/index.ts'
import { answerUrl, isoDay } from '../../corpus/index.ts'
import { answerMarkdown, LICENCE } from '../markdown/answer-markdown.ts'

/** An answer as an assistant gets it: enough to quote it and to name its source. */
export function toldAnswer(answer: Answer, origin: string, urgent?: Urgent) {
  const { id, language, title, version, agency, owner, checked, goodUntil, sources } = answer
  const markdown = answerMarkdown(answer, origin, isoDay(new Date()), urgent)
  const about = { id, language, title, version, agency: agency.name, owner, checkedOn: checked, licence: LICENCE }
  return { ...about, ...(goodUntil ? { goodUntil } : {}), sources, url: `${origin}${answer.url}`, markdown }
}

/** An answer by name, to be read with `get_answer`. */
export function toldLink({ id, language, title, agency }: AnswerLink, origin: string) {
  return { id, language, title, agency: agency.name, url: `${origin}${answerUrl({ id, language })}` }
}
