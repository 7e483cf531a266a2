import type { Danger, Decision, Explanation, FoundReading, Query } from '../engine.ts'
import { rank } from '../ranking/rank.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { decide } from './decide.ts'

const SHOWN = 5

/** Everything that led to the decision on a question. */
export function explain(query: Query, context: SearchContext): Explanation {
  const ranking = rank(query, context)
  const decision = decide(query, ranking, context)
  const found = ranking.found.slice(0, SHOWN).map((ranked) => readFound(ranked, ranking, context))
  return {
    decision,

    words: ranking.question.words,
    added: ranking.question.added,
    found,
    why: [dangerText(decision.danger), why(decision, found, ranking.question.outOfScope.phrases)]
      .filter(Boolean)
      .join(' '),
  }
}

function dangerText(danger: Danger | undefined): string {
  if (!danger) return ''
  const what = danger.strength === 'sure' ? 'it takes over' : 'a line stands above the reply'
  return `Danger (${danger.kind}), ${what}: ${danger.signs.join('; ')}.`
}

function readFound(
  { docId, score, parts }: Ranking['found'][number],
  { question }: Ranking,
  { snapshot, index }: SearchContext,
): FoundReading {
  const { id, language, title, agency } = snapshot.answerAt(docId)
  const held = new Set(index.sequences.subarray(index.sequenceStarts[docId], index.sequenceStarts[docId + 1]))
  const asked = question.words.flatMap((word) => word.stems)
  const has = (stem: string) => held.has((index.numberOf(stem) ?? -2) + 2)
  return {
    id,
    language,
    title,
    agency,
    score,
    parts,
    matched: asked.filter(has),
    missing: asked.filter((stem) => !has(stem)),
  }
}

function why(
  { kind, confidence, anyOfferedCorrect, inDomain, reach }: Decision,
  found: FoundReading[],
  outOfScope: string[],
): string {
  if (kind === 'note') return 'It asks nothing: a short approved text is said.'
  if (kind === 'contacts') return `People are asked for: ${reach?.join(', ') || 'whoever serves everyone'}.`
  const [first, second] = found
  if (!first) return 'No answer holds any of these words.'
  const lead = second
    ? `“${second.title}” is second, ${(first.score - second.score).toFixed(2)} behind.`
    : 'Nothing else was found.'
  const sure = `On topic: ${percent(inDomain)}. One of the first three is it: ${percent(anyOfferedCorrect)}. The first is: ${percent(confidence)}.`
  if (kind === 'answer') return `Answered. ${sure} ${lead}`
  if (kind === 'choices') return `Asked back: not sure enough of the first. ${sure} ${lead}`
  const named = outOfScope.length > 0 ? ` It names what no answer covers: ${outOfScope.join(', ')}.` : ''
  return `Not answered: it is not enough like what the corpus is for.${named} ${sure} ${lead}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
