import type { Danger, Decision, Explanation, FoundReading, Query } from '../engine.ts'
import { judgedAnswers } from '../offer/offers.ts'
import { decisionFeatures } from '../ranking/decision-features.ts'
import { rank } from '../ranking/rank.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { decide } from './decide.ts'

const SHOWN = 5

/** Everything that led to the decision on a question. */
export function explain(query: Query, context: SearchContext): Explanation {
  const ranking = rank(query, context)
  const decision = decide(query, ranking, context)
  const chances = chancesOf(query, ranking, context)
  const found = ranking.found.slice(0, SHOWN).map((ranked) => {
    const chance = chances.get(ranked.docId)
    return { ...readFound(ranked, ranking, context), ...(chance === undefined ? {} : { chance }) }
  })
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

/** How likely each answer is right by itself, where that decides. */
function chancesOf(query: Query, ranking: Ranking, context: SearchContext): Map<number, number> {
  const features = decisionFeatures(ranking, context)
  if (!features || context.calibration.askFrom === undefined) return new Map()
  const judged = judgedAnswers(query, ranking, features, context)
  return new Map(judged.map(({ ranked, chance }) => [ranked.docId, chance]))
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
  const chances = found.flatMap(({ title, chance }) => (chance === undefined ? [] : [`“${title}” ${percent(chance)}`]))
  const first3 = `One of the first three is it: ${percent(anyOfferedCorrect)}. The first is: ${percent(confidence)}.`
  const each = chances.length > 0 ? `Each by itself is it: ${chances.join(', ')}.` : first3
  const sure = `On topic: ${percent(inDomain)}. ${each}`
  if (kind === 'answer') return `Answered. ${sure} ${lead}`
  if (kind === 'choices') return `Asked back: none is sure enough, or two are. ${sure} ${lead}`
  const named = outOfScope.length > 0 ? ` It names what no answer covers: ${outOfScope.join(', ')}.` : ''
  return `Not answered: it is not enough like what the corpus is for.${named} ${sure} ${lead}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
