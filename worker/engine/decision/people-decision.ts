import type { Query, Verdict } from '../engine.ts'
import { contactSentence, otherWords } from '../people/contact-question.ts'
import { named } from '../people/people.ts'
import { smallTalk } from '../query/small-talk.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokens } from '../text/tokens.ts'

/** A question for people may say this much besides whom it wants, and still be one before all else. */
const MOST_OTHER_WORDS = 2

/** A number, an address, hours or a person in so many words: `who do i call` asks what to do, and an answer says it better. */
const EXPLICIT =
  /\b(?:phone|telephone|number|address|adress|hours|person|human|office|telefono|numero|direccion|horario|oficina|hablar)\b/
const MOST_BESIDE_EXPLICIT = 9

/** What is said to a turn that asks nothing, where this deployment has words for it. */
export function noteDecision(query: Query, usual: Verdict, { snapshot }: SearchContext): Verdict | undefined {
  const id = smallTalk(query.question)
  const note = snapshot.notes.find((one) => one.id === id)
  if (!note) return undefined
  const choices = note.choices.flatMap((choice) => snapshot.answer(choice, usual.language) ?? [])
  return { ...sureOf(usual), kind: 'note', note, choices }
}

/** People to reach, where that is what is asked for: a number, an address, hours, a person. A question with an answer of its own gets that
 * answer; one that wants a person and names nobody gets those who serve everyone. */
export function contactsDecision(
  query: Query,
  ranking: Ranking,
  usual: Verdict,
  reach: readonly string[],
  context: SearchContext,
): { verdict: Verdict; reach: string[] } | undefined {
  if (context.snapshot.names.length === 0) return undefined
  const question = withoutCourtesy(query.question)
  const sentence = contactSentence(question)
  if (sentence === undefined) return undefined
  const others = otherWords(contentWords(sentence, ranking, context))
  const { names, topics } = context.people
  const inSentence = [named(names, sentence), named(topics, sentence)].find((one) => one.length > 0)
  const isWhole = sentence.length > question.length / 2
  const most = EXPLICIT.test(sentence) ? MOST_BESIDE_EXPLICIT : MOST_OTHER_WORDS
  const isPlain = inSentence ? others <= most : others === 0 && isWhole
  if (usual.kind === 'answer' && (!isPlain || (usual.answer.urgent && others > 0))) return undefined
  const isNamed = [question, ...(query.earlier ?? [])].some((text) => names(text).length + topics(text).length > 0)
  const wanted = inSentence ?? (isNamed ? [...reach] : [])
  if (wanted.length === 0 && others > 0) return undefined
  // Who says that their phone died is shown nothing about deaths.
  const related = ranking.whole.outOfScope.phrases.length > 0 ? [] : relatedTo(usual, wanted)
  const crisis = wanted.length === 0 ? named(context.people.names, '988') : []
  return { verdict: { ...sureOf(usual), kind: 'contacts', related }, reach: [...wanted, ...crisis] }
}

/** The words of a sentence that are neither small nor part of a name. */
function contentWords(sentence: string, { question }: Ranking, { people }: SearchContext): string[] {
  let rest = sentence
  for (const { at, length } of people.names(sentence).toReversed()) rest = rest.slice(0, at) + rest.slice(at + length)
  return tokens(rest).filter((word) => !isStopWord(word, question.language))
}

/** Answers of those who are wanted that the question may be about. */
function relatedTo(usual: Verdict, wanted: readonly string[]) {
  const agencies = new Set(wanted.map((reach) => reach.split('/')[0]))
  const offered =
    usual.kind === 'choices' ? usual.choices : usual.kind === 'answer' ? [usual.answer, ...usual.related] : []
  return offered.filter(({ agency, urgent }) => agencies.has(agency) && !urgent).slice(0, 2)
}

function sureOf({ language, confidence, anyOfferedCorrect, inDomain }: Verdict) {
  return { language, confidence, anyOfferedCorrect, inDomain }
}
