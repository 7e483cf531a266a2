import type { AnswerRecord } from '../../corpus/index.ts'
import type { Query } from '../engine.ts'
import { MOST_REACHED, named, type People } from '../people/people.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** Answers that may say whose topic it is. */
const NEAREST = 3

interface Parts {
  people: People
  index: SearchIndex
  answerAt: (docId: number) => AnswerRecord
}

/** Whom a question is for, best first: those it names; else those that an earlier question named, the latest first; else whose topic it is;
 * else the agency of the nearest answers, where they hold the question's rarest known word. Nobody where nothing says so. */
export function whomToReach(query: Query, ranking: Ranking, parts: Parts): string[] {
  const { names, topics } = parts.people
  const question = withoutCourtesy(query.question)
  const earlier = (query.earlier ?? []).toReversed()
  const finders = [
    () => withTopic(named(names, question), named(topics, question)),
    ...earlier.map((text) => () => named(names, text)),
    () => named(topics, question),
    ...earlier.map((text) => () => named(topics, text)),
    () => ofNearest(ranking, parts),
  ]
  for (const find of finders) {
    const reached = find()
    if (reached.length > 0) return reached
  }
  return []
}

/** Whom it names, and whose topic it is where that is another: people name whoever sent them away. */
function withTopic([first, second]: string[], [topic]: string[]): string[] {
  if (first === undefined) return []
  const other = topic !== undefined && topic.split('/')[0] !== first.split('/')[0] ? topic : second
  return other === undefined ? [first] : [first, other]
}

/** What is nearest to “best pizza in town” is the Postal Service: only an answer with the rarest word that is known says whose topic it is. */
function ofNearest({ question, found }: Ranking, { index, answerAt }: Parts): string[] {
  if (question.words.some(({ how }) => how === 'unknown')) return []
  const known = question.words.filter(({ answers }) => answers > 0).sort((a, b) => a.answers - b.answers)
  const rarest = known[0]?.stems.find((stem) => index.numberOf(stem) !== undefined)
  if (rarest === undefined) return []
  const number = (index.numberOf(rarest) ?? -2) + 2
  const holder = found
    .slice(0, NEAREST)
    .find(({ docId }) =>
      index.sequences.subarray(index.sequenceStarts[docId], index.sequenceStarts[docId + 1]).includes(number),
    )
  return holder ? peopleOf(answerAt(holder.docId)) : []
}

/** The contacts that an answer names, else its agency. */
function peopleOf({ agency, blocks }: AnswerRecord): string[] {
  const contacts = blocks.flatMap((block) => (block.kind === 'contact' ? [block.contact] : []))
  return contacts.length > 0 ? contacts.slice(0, MOST_REACHED) : [agency]
}
