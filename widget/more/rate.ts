import type { FeedbackReason, FeedbackRequest } from '../../worker/contract/index.ts'
import type { Stage } from '../panel/stage.ts'
import type { AnswerEntry } from '../panel/state.ts'
import { deliver } from './deliver.ts'

/** Sends what someone thinks of an answer, and asks why where it did not help. */
export function rate(
  { reply, answer }: AnswerEntry,
  helpful: boolean,
  reason: FeedbackReason | undefined,
  stage: Stage,
) {
  const { id, version, language } = answer
  const why = reason ? { reason } : {}
  const said: FeedbackRequest = { reply, answer: id, version, language, helpful, ...why }
  deliver(`${stage.base}api/feedback`, said)
  stage.emit('one-stop-feedback', { reply, answer: id, helpful, ...why })
}
