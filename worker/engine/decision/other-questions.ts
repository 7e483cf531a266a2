import type { Decision, OtherQuestion, Query, Verdict } from '../engine.ts'
import { smallTalk } from '../query/small-talk.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import { withoutFrames } from '../query/without-frames.ts'
import type { Ranking } from '../ranking/ranking.ts'
import { clausesOf } from '../text/clauses.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokens } from '../text/tokens.ts'

/** More are a list to read, not a reply. */
const MOST = 2
/** A turn of more words tells a story: what asks in it ("is that fair?") is mostly about one thing. */
const MOST_WORDS = 60
/** A question with fewer words of its own says nothing without the one before it. */
const FEWEST_WORDS = 3
/** Clauses of one turn that are looked at by themselves. */
const MOST_LOOKED_AT = 4
/** So much shorter than the turn must a part be for it to be told what was understood. */
const PART_AT_MOST = 0.6
const LONG_WORDS = 30

/** What was understood of a long turn that was cut to the part that asks, as it was typed; undefined where nothing was left out, or where
 * no answer came of it. */
export function understoodPart({ question }: Query, { part }: Ranking, { kind }: Verdict): string | undefined {
  if (part === undefined || (kind !== 'answer' && kind !== 'choices')) return undefined
  const [words, all] = [wordsIn(part), wordsIn(question)]
  return all >= LONG_WORDS && words <= PART_AT_MOST * all ? part : undefined
}

/** A clause that is a question by its first words, or by its mark. */
const QUESTION =
  /^[¿\s]*(?:(?:and|also|then|too|y|e|tambi[eé]n|adem[aá]s)[ ,]+)*(?:how|where|what|when|who|which|why|can|could|do|does|did|is|are|am|will|would|should|must|may|c[oó]mo|(?:a|en|por|de)?d[oó]nde|qu[eé]|cu[aá]ndo|cu[aá]nt\p{L}+|qui[eé]n\p{L}*|cu[aá]l\p{L}*|puedo|puede|debo|tengo que|hay)(?![\p{L}])|\?\s*$/iu
/** Words that say that another question follows. */
const ANOTHER =
  /(?<![\p{L}])(?:also|another (?:thing|question)|second(?:ly)?|one more|tambi[eé]n|adem[aá]s|otra (?:cosa|pregunta))(?![\p{L}])/iu

/** A turn with each of its questions answered: the decision on the first of them, or on the whole, and the other questions with what is said
 * to each. Left out are those whose answer is said already, and what says nothing by itself. One that gets nothing stands open, so that
 * nobody thinks it was answered. A question is read in the light of those before it. */
export function everyQuestion(
  query: Query,
  whole: Decision,
  decide: (query: Query) => Decision,
): { first: Decision; others: OtherQuestion[] } {
  const asked = whole.danger || wordsIn(query.question) > MOST_WORDS ? [] : questionsIn(query.question)
  if (asked.length < 2 || whole.kind === 'note') return { first: whole, others: [] }
  const decided = asked.map(({ text, isQuestion }, at) => {
    const earlier = [...(query.earlier ?? []), ...asked.slice(0, at).map((one) => one.text)]
    return {
      question: text,
      isQuestion,
      decision: meant(decide({ ...query, question: text, language: whole.language, earlier }), whole),
    }
  })
  const endangered = mostEndangered(decided.map(({ decision }) => decision))
  if (endangered) return { first: endangered, others: [] }
  const found = decided.find(({ decision }) => isTold(decision) && outdoes(decision, whole))
  const first = found?.decision ?? whole
  if (!isTold(first)) return { first: choicesIn(whole, decided) ?? whole, others: [] }
  const told = new Set(idsIn(first))
  const others = decided.filter(({ question, isQuestion, decision }) => {
    const ids = idsIn(decision)
    if (decision === first || ids.some((id) => told.has(id)) || !speaks(question, isQuestion, decision)) return false
    for (const id of ids) told.add(id)
    return true
  })
  // Where each of them is another than the first reply, one of them is what that reply is to.
  const rest = others.length === decided.length ? others.slice(1) : others
  const { danger, reach } = whole
  const kept = { ...first, ...(danger ? { danger } : {}), ...(reach && first !== whole ? { reach } : {}) }
  return {
    first: first === whole ? whole : kept,
    others: rest.slice(0, MOST).map(({ question, decision }) => ({ question, decision })),
  }
}

/** Beside a question for an agency's people, the one of the choices that is this agency's is meant: “the IRS number, and how do I get a transcript”. */
function meant(part: Decision, { kind, reach = [] }: Decision): Decision {
  if (kind !== 'contacts' || part.kind !== 'choices') return part
  const agencies = new Set(reach.map((id) => id.split('/')[0]))
  const [answer, ...more] = part.choices.filter(({ agency }) => agencies.has(agency))
  if (!answer || more.length > 0) return part
  const { choices, ...rest } = part
  return { ...rest, kind: 'answer', answer, related: choices.filter(({ id }) => id !== answer.id) }
}

/** The reply to the part of a turn that speaks of danger: whoever is in danger is told that first, and nothing beside it. */
function mostEndangered(decisions: readonly Decision[]): Decision | undefined {
  return (
    decisions.find(({ danger }) => danger?.strength === 'sure') ?? decisions.find(({ danger }) => danger !== undefined)
  )
}

/** Whether the reply to a part is better than the one to the whole: nothing at all is none to the part that has an answer, and of choices
 * the one that a part is sure of is meant. Other choices are a reply to the whole. */
function outdoes(part: Decision, whole: Decision): boolean {
  if (whole.kind === 'unanswered') return true
  return whole.kind === 'choices' && part.kind === 'answer' && idsIn(whole).includes(part.answer.id)
}

/** Choices for a part of a turn that gets nothing as a whole. */
function choicesIn(whole: Decision, decided: readonly { decision: Decision }[]): Decision | undefined {
  const found = decided.find(({ decision }) => decision.kind === 'choices')
  return whole.kind === 'unanswered' ? found?.decision : undefined
}

/** The clauses that ask; and, where words say that another question follows, those that tell what is the matter. */
function questionsIn(turn: string) {
  const clauses = clausesOf(withoutCourtesy(turn))
  const isTwice = ANOTHER.test(turn)
  return clauses
    .map(({ text }) => ({ text, isQuestion: QUESTION.test(text) }))
    .filter(({ isQuestion }) => isQuestion || isTwice)
    .slice(0, MOST_LOOKED_AT)
}

const isTold = ({ kind }: Verdict) => kind === 'answer' || kind === 'contacts'

function idsIn(decision: Verdict): string[] {
  if (decision.kind === 'answer') return [decision.answer.id]
  if (decision.kind === 'choices') return decision.choices.map(({ id }) => id)
  return decision.kind === 'contacts' ? ['people'] : []
}

/** Whether it is worth being said: not courtesy, and where nothing sure is known, a question with words of its own. */
function speaks(question: string, isQuestion: boolean, decision: Verdict): boolean {
  if (decision.kind === 'note' || smallTalk(question) !== undefined) return false
  if (isTold(decision)) return true
  const own = tokens(withoutFrames(withoutCourtesy(question))).filter((word) => !isStopWord(word, decision.language))
  return isQuestion && own.length >= FEWEST_WORDS
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
