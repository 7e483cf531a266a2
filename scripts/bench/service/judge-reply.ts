import type { AnswerLink, Language, Reply } from '../../../worker/contract/index.ts'
import { passagesOf } from '../../../worker/engine/focus/passages.ts'
import type { BlindQuestion } from './blind-questions.ts'
import { holdsPassage } from './holds-passage.ts'

/** What a reply was to a blind question. A figure that does not apply is left out. */
export interface Judged {
  question: BlindQuestion
  /** What came, in a few words. */
  came: string
  /** The corpus holds an answer. */
  held: boolean
  outright?: 'right' | 'partly' | 'wrong'
  /** A right answer was given outright, or is among the choices. */
  reached: boolean
  saysNone: boolean
  /** An emergency line, or an urgent answer, came. */
  warned: boolean
  /** An urgent answer that is not right here took the place of the reply. */
  takenOver: boolean
  /** Only of a right answer whose passage is known: whether that is what is shown first. */
  passageFirst?: boolean
  /** Only where a passage was shown before such an answer: whether it is the right one. */
  quoted?: boolean
  /** Only where every right answer is in English and the question is not. */
  offeredInEnglish?: boolean
  /** Only where there is no answer and people to reach were named by the judges. */
  rightPeople?: boolean
}

/** Kinds of question for which an answer of the corpus is no measure: texts of their own, or people, answer them. */
const WITHOUT_ANSWER = new Set(['empty', 'contact'])

/** @param languagesOf - Languages in which an answer exists. */
export function judgeReply(question: BlindQuestion, reply: Reply, languagesOf: (id: string) => Language[]): Judged {
  const { right, reach, danger, language } = question
  const shown = shownIn(reply)
  const held = right.length > 0 && !danger
  const reached = shown.some(({ id }) => right.includes(id))
  const saysNone = reply.kind === 'unanswered'
  const isForeign = held && language !== 'en' && right.every((id) => !languagesOf(id).includes(language))
  return {
    question,
    came: described(reply),
    held,
    ...(reply.kind === 'answer' && !danger ? { outright: outrightOf(question, shown) } : {}),
    reached,
    saysNone,
    warned: isWarning(reply),
    takenOver: reply.kind === 'answer' && reply.answer.urgent && outrightOf(question, shown) === 'wrong',
    ...passageOf(question, reply),
    ...(isForeign ? { offeredInEnglish: reached } : {}),
    ...(saysNone && reach.length > 0
      ? { rightPeople: agenciesNamed(reply).some((agency) => reach.includes(agency)) }
      : {}),
  }
}

/** Whose people a reply names: an emergency line's too, whose id begins with its agency. */
function agenciesNamed(reply: Extract<Reply, { kind: 'unanswered' }>): string[] {
  const lines = reply.urgent?.lines ?? []
  return [...reply.contacts.map(({ agency }) => agency.id), ...lines.map(({ id }) => id.split('/')[0] ?? id)]
}

/** What is shown first is the passage that the reply names, else the answer's first one. */
function passageOf({ right, passage, danger }: BlindQuestion, reply: Reply): Pick<Judged, 'passageFirst' | 'quoted'> {
  if (reply.kind !== 'answer' || passage === undefined || danger || !right.includes(reply.answer.id)) return {}
  const { focus, answer } = reply
  const shown = focus?.text ?? passagesOf(answer)[0]?.text ?? ''
  const isRight = holdsPassage(shown, passage)
  const isQuoted = focus !== undefined && focus.path.join() !== '0'
  return { passageFirst: isRight, ...(isQuoted ? { quoted: isRight } : {}) }
}

/** Whether nothing should be offered: the corpus has no answer, not even in part. */
export function isAbsent({ right, acceptable, danger, kind }: BlindQuestion): boolean {
  return right.length === 0 && acceptable.length === 0 && !danger && !WITHOUT_ANSWER.has(kind)
}

function outrightOf(
  { right, acceptable }: BlindQuestion,
  shown: Pick<AnswerLink, 'id'>[],
): 'right' | 'partly' | 'wrong' {
  const among = (ids: string[]) => shown.some(({ id }) => ids.includes(id))
  if (among(right)) return 'right'
  return among(acceptable) ? 'partly' : 'wrong'
}

function shownIn(reply: Reply): Pick<AnswerLink, 'id'>[] {
  if (reply.kind === 'answer') return [reply.answer]
  return reply.kind === 'choices' ? reply.choices : []
}

function isWarning(reply: Reply): boolean {
  return ('urgent' in reply && reply.urgent !== undefined) || (reply.kind === 'answer' && reply.answer.urgent)
}

function described(reply: Reply): string {
  const ids = shownIn(reply).map(({ id }) => id)
  return [reply.kind, ...ids].join(' ')
}
