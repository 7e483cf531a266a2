import type { Engine } from '../../engine/index.ts'
import { logWarning } from '../../log.ts'
import { type AskedKind, insertGap, insertTerms, insertTopics, insertWording } from '../../store/gaps/gap-statements.ts'
import { mergeStatements } from '../../store/gaps/merge-statements.ts'
import { takeFromInbox } from '../../store/log/inbox.ts'
import { crowdsOn, gapsSharingTerms, knownWordings, loggedIds, loggedOn } from '../../store/log/log-lookup.ts'
import {
  chooseStatement,
  countCrowd,
  countNotKept,
  insertQuestion,
  insertReceipt,
  type LoggedQuestion,
  type NotKept,
  upsertFeedback,
} from '../../store/log/log-statements.ts'
import { cannotWait } from '../grouping/cannot-wait.ts'
import { type BegunToday, GapPlacer, type Placement } from '../grouping/gap-placer.ts'
import { topicsOf } from '../grouping/gap-topics.ts'
import { LOG_CAPS } from '../grouping/log-caps.ts'
import { normaliseWording } from '../grouping/normalise-wording.ts'
import type { FeedbackMessage, LogMessage, QuestionMessage } from './log-message.ts'

/** Which cap kept something of a placement out of the log. */
const NOT_KEPT: Partial<Record<Placement['kind'], NotKept>> = {
  crowded: 'wordings_not_kept',
  alone: 'questions_not_grouped',
}

function loggedQuestion(message: QuestionMessage, placement: Placement | undefined): LoggedQuestion {
  const { reply, answer, removed: _, receipt: __, crowd: ___, ...same } = message
  const isWordingKept = placement !== undefined && !NOT_KEPT[placement.kind]
  return {
    ...same,
    kind: reply,
    answerId: answer,
    normalised: isWordingKept ? normaliseWording(message.text) : '',
    gapId: placement && 'gapId' in placement ? placement.gapId : undefined,
    shown: message.shown ?? [],
    untranslated: message.untranslated ?? [],
    isUrgent: placement !== undefined && cannotWait(message.text),
  }
}

/** The kind of gap that a question belongs to: none where it was answered, got the people that it asked for, or asked nothing. */
function kindOf({ reply }: QuestionMessage): AskedKind | undefined {
  if (reply === 'choices') return 'choices'
  return reply === 'unanswered' ? 'question' : undefined
}

/** What a new wording, and a new gap, write. */
function wordingStatements(
  db: D1Database,
  engine: Engine,
  message: QuestionMessage,
  placement: Placement,
): D1PreparedStatement[] {
  if (placement.kind !== 'joined' && placement.kind !== 'begun') return []
  const { text, language, removed, at } = message
  const [gapId, kind] = [placement.gapId, kindOf(message) ?? 'question']
  const wording = { gapId, kind, normalised: normaliseWording(text), language, text, removed, at }
  const begun = () => [
    insertGap(db, wording),
    insertTopics(db, gapId, topicsOf(engine, text, language)),
    ...(message.crowd === undefined ? [] : [countCrowd(db, dayOf(message), message.crowd)]),
  ]
  return [
    ...(placement.kind === 'begun' ? begun() : []),
    insertWording(db, wording),
    insertTerms(db, placement.gapId, placement.terms),
  ]
}

function questionStatements(
  db: D1Database,
  engine: Engine,
  message: QuestionMessage,
  placement: Placement | undefined,
): D1PreparedStatement[] {
  const question = loggedQuestion(message, placement)
  const what = placement && NOT_KEPT[placement.kind]
  return [
    ...(placement ? wordingStatements(db, engine, message, placement) : []),
    insertQuestion(db, question),
    ...(message.receipt === undefined ? [] : [insertReceipt(db, message.receipt, question)]),
    ...(what ? [countNotKept(db, dayOf(message), what, 1)] : []),
    ...mergesOf(db, placement, message.at),
  ]
}

/** Gaps that this question showed to be one; they move with it, written after it. */
function mergesOf(db: D1Database, placement: Placement | undefined, at: string): D1PreparedStatement[] {
  const merged = placement && 'merged' in placement ? placement.merged : []
  return merged.flatMap(({ from, into }) => mergeStatements(db, { from, into, at }))
}

const dayOf = ({ at }: { at: string }) => at.slice(0, 10)

function feedbackStatement(db: D1Database, message: FeedbackMessage): D1PreparedStatement {
  const { reply: replyId, answer: answerId, kind: _, reason, ...same } = message
  return upsertFeedback(db, { ...same, replyId, answerId, reason })
}

/** Messages that are not logged yet, each once. */
async function freshOf(db: D1Database, messages: QuestionMessage[]): Promise<QuestionMessage[]> {
  const byId = new Map(messages.map((message) => [message.id, message]))
  const logged = await loggedIds(db, [...byId.keys()])
  return [...byId.values()].filter(({ id }) => !logged.has(id))
}

/** Places questions of one kind; each kind has gaps of its own. */
async function placerOf(db: D1Database, engine: Engine, kind: AskedKind, asked: QuestionMessage[], today: BegunToday) {
  const wordings = asked.filter((message) => kindOf(message) === kind).map(({ text }) => normaliseWording(text))
  const known = wordings.length === 0 ? [] : await knownWordings(db, wordings)
  const ofKind = known.filter((wording) => wording.kind === kind)
  return new GapPlacer((terms, language) => gapsSharingTerms(db, terms, language, kind), engine, ofKind, today)
}

async function storeDay(db: D1Database, engine: Engine, day: string, messages: QuestionMessage[]) {
  const today = await loggedOn(db, day)
  const kept = messages.slice(0, Math.max(0, LOG_CAPS.questionsPerDay - today.questions))
  const begun = { gaps: today.gaps, byCrowd: await crowdsOn(db, day) }
  const placers = {
    question: await placerOf(db, engine, 'question', kept, begun),
    choices: await placerOf(db, engine, 'choices', kept, begun),
  }
  const statements: D1PreparedStatement[] = []
  for (const message of kept) {
    const kind = kindOf(message)
    const placement = kind && (await placers[kind].place(message))
    statements.push(...questionStatements(db, engine, message, placement))
  }
  const dropped = messages.slice(kept.length)
  if (dropped.length > 0) {
    logWarning(`the log is full for ${day}: ${dropped.length} questions are counted and not kept`)
    statements.push(countNotKept(db, day, 'questions_not_kept', dropped.length), ...promised(db, dropped))
  }
  if (statements.length > 0) await db.batch(statements)
}

/** A receipt that was given out is known, however full the log is. */
function promised(db: D1Database, dropped: QuestionMessage[]): D1PreparedStatement[] {
  return dropped.flatMap((message) =>
    message.receipt === undefined ? [] : [insertReceipt(db, message.receipt, loggedQuestion(message, undefined))],
  )
}

/** Writes queue messages to the log: all of a day's in one transaction, or none of them. A repeat changes nothing. */
export async function storeLog(db: D1Database, engine: Engine, messages: LogMessage[]): Promise<void> {
  const feedback = messages.filter((message) => message.kind === 'feedback')
  if (feedback.length > 0) await db.batch(feedback.map((message) => feedbackStatement(db, message)))
  const questions = await freshOf(
    db,
    messages.filter((message) => message.kind === 'question'),
  )
  for (const day of new Set(questions.map(dayOf))) {
    await storeDay(
      db,
      engine,
      day,
      questions.filter((message) => dayOf(message) === day),
    )
  }
  // After the questions: what was picked may stand in the same batch as what it was picked for.
  const chosen = messages.filter((message) => message.kind === 'chosen')
  if (chosen.length > 0) await db.batch(chosen.map(({ reply, answer }) => chooseStatement(db, reply, answer)))
  await emptyInbox(db, messages)
}

/** What stands in its place now need not wait in the inbox. */
async function emptyInbox(db: D1Database, messages: LogMessage[]): Promise<void> {
  const written = messages.flatMap((message) => {
    if (message.kind !== 'feedback' && message.kind !== 'question') return []
    const { kind, at } = message
    return [{ id: message.kind === 'feedback' ? message.reply : message.id, kind, at }]
  })
  if (written.length > 0) await takeFromInbox(db, written).run()
}
