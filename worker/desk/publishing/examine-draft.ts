import type { AnswerRecord } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { answerRow } from '../../store/answers/answers.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import type { MovedQuestion } from '../../store/answers/exam-questions.ts'
import { readGap } from '../../store/gaps/gap.ts'
import { type CheckedDraft, checkDraft } from '../drafts/draft-check.ts'
import { candidateOf } from './candidate.ts'
import { askGate, movedTo } from './gate/ask-gate.ts'
import { regressionsOf, type Told } from './gate/gate.ts'

/** A draft checked against the corpus that an engine answers with. `today` is an ISO date. */
export function checkAgainst(
  { snapshot }: Engine,
  { fields, language }: Pick<Draft, 'fields' | 'language'>,
  today: string,
): CheckedDraft {
  const { agencies, facts, keys } = snapshot
  const answers = new Set([...keys.map(({ id }) => id), fields.id])
  return checkDraft(fields, { language, agencies, facts, answers, today, live: snapshot.answer(fields.id, language) })
}

/** What stands in the way of a draft's publication, or the answer with how many questions would lose their right one, and those that
 * are the answer's from now on. */
export type Examined =
  | { stop: 'wrong' | 'overtaken' }
  | { answer: AnswerRecord; markdown: string; worse: number; moved: MovedQuestion[] }

interface ExamineOptions {
  checkedOn: string
  now: Date
  /** Ids of questions of the examination that who approves it says it is for. */
  ours: readonly string[]
  /** Hears how far the gate is. */
  told?: Told
}

/** Examines a draft before it goes live: whether it is right, still the next version, and what the gate says. */
export async function examineDraft(
  env: Env,
  engine: Engine,
  draft: Draft,
  { checkedOn, now, ours, told }: ExamineOptions,
): Promise<Examined> {
  const { answer, markdown } = checkAgainst(engine, draft, checkedOn)
  if (!answer) return { stop: 'wrong' }
  const live = await answerRow(env.DB, answer.id, answer.language)
  if ((live?.version ?? 0) !== draft.baseVersion) return { stop: 'overtaken' }
  const gap = draft.gapId ? await readGap(env.DB, draft.gapId) : undefined
  const purpose = {
    wordings: gap?.asked.map(({ text }) => text) ?? [],
    ours,
    ...(told ? { told } : {}),
  }
  // With the version that it had in the preview: what the gate asked then it need not ask again.
  const candidate = candidateOf(engine, { ...answer, version: draft.baseVersion + 1 })
  const report = await askGate(env, candidate, now, purpose)
  return { answer, markdown, worse: regressionsOf(report).length, moved: movedTo(report, answer.id) }
}
