import type { Language } from '../../contract/index.ts'
import { idf } from '../bm25f-index/index.ts'
import { dot } from '../numbers.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import type { SearchContext } from '../search-context.ts'
import { questionStems } from './fine-rank.ts'

/** What a question asks: its stems with their weights, the length of that vector, and its embedding where words have one. */
interface Profile {
  weights: Map<string, number>
  length: number
  embedding: Float32Array | undefined
}

/** A question is compared with many: its profile is kept until there are too many. */
const MOST_PROFILES = 2_000
const profiles = new WeakMap<SearchContext, Map<string, Profile>>()

/** Stems no answer holds count as much as the rarest that one does. */
function weightOf(stem: string, { index }: SearchContext): number {
  const number = index.numberOf(stem)
  return number === undefined ? idf(0, index.size) : (index.idf[number] ?? 0)
}

/** The stems that carry a question's meaning, rarest first. */
export function distinctTerms(question: string, language: Language | undefined, context: SearchContext): string[] {
  return rarestFirst(context.read(question, language), context)
}

function rarestFirst({ words }: ReadQuestion, context: SearchContext): string[] {
  const stems = [...new Set(words.flatMap((word) => word.stems))]
  return stems.sort((a, b) => weightOf(b, context) - weightOf(a, context) || (a < b ? -1 : 1))
}

function profileOf(question: string, context: SearchContext): Profile {
  const known = profiles.get(context) ?? new Map<string, Profile>()
  profiles.set(context, known)
  const found = known.get(question)
  if (found) return found
  if (known.size >= MOST_PROFILES) known.clear()
  const read = context.read(question, undefined)
  const weights = new Map(rarestFirst(read, context).map((stem) => [stem, weightOf(stem, context)]))
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
  const embedding = context.vectors?.question(questionStems(read)) // with small words, as embeddings were learnt
  const profile = { weights, length, embedding }
  known.set(question, profile)
  return profile
}

/** Cosine of two questions' stems, weighted by how rare they are in the corpus. */
function wordCosine(a: Profile, b: Profile): number {
  if (a.length === 0 || b.length === 0) return 0
  let sum = 0
  for (const [stem, weight] of a.weights) sum += weight * (b.weights.get(stem) ?? 0)
  return sum / (a.length * b.length)
}

/** How much of a likeness is the embeddings'. */
const EMBEDDING_SHARE = 0.505

/** Half the cosine of words, half that of embeddings, 0–1; words alone where a snapshot holds no embeddings. Both together group
 * questions better and more steadily than either: `npm run bench -- groups`; worker/gaps/EXPERIMENTS.md says what else was tried. */
export function similarity(a: string, b: string, context: SearchContext): number {
  const [first, second] = [profileOf(a, context), profileOf(b, context)]
  if (first.weights.size === 0 && second.weights.size === 0) return Number(a.trim() === b.trim())
  const words = wordCosine(first, second)
  if (!first.embedding || !second.embedding) return words
  const embedding = dot(first.embedding, second.embedding)
  return Math.min(1, Math.max(0, (1 - EMBEDDING_SHARE) * words + EMBEDDING_SHARE * embedding))
}
