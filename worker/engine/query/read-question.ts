import type { Language } from '../../contract/index.ts'
import type { WeightedTerm } from '../bm25f-index/index.ts'
import type { WordReading } from '../engine.ts'
import { type Expansions, type Meaning, meaningsIn } from '../text/expansion.ts'
import { questionLanguage } from '../text/language.ts'
import { type OutOfScope, outOfScopeIn } from '../text/out-of-scope.ts'
import { stem } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { isSplitCode, tokens } from '../text/tokens.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import { MOST_REPAIRS, type RepairBudget, type Spelling } from '../word-index/spelling.ts'
import { withoutCourtesy } from './without-courtesy.ts'
import { withoutFrames } from './without-frames.ts'

/** What words.yaml adds counts this much of a typed word. */
const ADDED_WEIGHT = 0.6

/** A question as the engine understands it. */
export interface ReadQuestion {
  language: Language
  words: WordReading[]
  added: { stem: string; from: string; weight: number }[]
  /** Citizens' words that words.yaml knows, with what agencies call them. */
  meanings: Meaning[]
  /** The question with its spelling repaired. */
  mended: string
  /** Terms of the index, distinct, with their weights: what Orama looks for. */
  terms: WeightedTerm[]
  /** What it names that no answer covers. */
  outOfScope: OutOfScope
}

/** What reading a question needs. */
export interface ReadingParts {
  readonly index: SearchIndex
  readonly expansions: Expansions
  readonly spelling: Spelling
}

/** Leave courtesy and frames out, normalise, cut, repair, expand. */
export function readQuestion(typed: string, page: Language | undefined, parts: ReadingParts): ReadQuestion {
  const { index, expansions } = parts
  const question = withoutFrames(withoutCourtesy(typed))
  const language = questionLanguage(question, page, (word, tongue) => answersWith(stem(word, tongue), index) > 0)
  const budget: RepairBudget = { left: MOST_REPAIRS }
  const words = withJoinedCodes(tokens(question), index).map((token) => readWord(token, language, parts, budget))
  const stems = new Set(words.flatMap((word) => (word.how === 'left-out' ? [] : word.stems)))
  const text = mended(words)
  const added = new Map<string, { stem: string; from: string; weight: number }>()
  const meanings = meaningsIn(text, language, expansions)
  for (const { means, from } of meanings) {
    for (const meant of means.flat()) {
      if (!stems.has(meant)) added.set(meant, { stem: meant, from, weight: ADDED_WEIGHT })
    }
  }
  const weights = [...[...stems].map((stem) => ({ stem, weight: 1 })), ...added.values()]
  const terms = weights.flatMap(({ stem: term, weight }) =>
    index.numberOf(term) === undefined ? [] : [{ term, weight }],
  )
  return {
    language,
    words,
    added: [...added.values()],
    meanings,
    mended: text,
    terms,
    outOfScope: outOfScopeIn(words, language, expansions),
  }
}

/** The question with its repairs, for words.yaml: `fod stamps` means what `food stamps` means. */
function mended(words: Mended[]): string {
  return words.map(({ instead, typed }) => instead ?? typed).join(' ')
}

type Mended = WordReading & { instead?: string }

/** A word that words.yaml lists is known, however it is spelt: “medicade” is nearer to Medicare than to Medicaid. */
function readWord(
  typed: string,
  language: Language,
  { index, spelling, expansions }: ReadingParts,
  budget: RepairBudget,
): Mended {
  if (isStopWord(typed, language)) return { typed, how: 'left-out', stems: [], answers: 0 }
  const own = stem(typed, language)
  const answers = answersWith(own, index)
  if (answers > 0) return { typed, how: 'matched', stems: [own], answers }
  const isListed = expansions.get(own)?.some(({ stems }) => stems.length === 1)
  const repaired = isListed ? [] : spelling.repair(typed, language, budget)
  if (repaired.length === 0) return { typed, how: 'unknown', stems: [own], answers }
  const stems = repaired.filter((word) => !isStopWord(word, language)).map((word) => stem(word, language))
  const instead = repaired.join(' ')
  if (stems.length === 0) return { typed, how: 'left-out', stems, answers: 0, instead }
  return { typed, how: 'repaired', stems, answers: Math.max(...stems.map((stem) => answersWith(stem, index))), instead }
}

function answersWith(term: string, index: SearchIndex): number {
  const number = index.numberOf(term)
  return number === undefined ? 0 : (index.postingStarts[number + 1] ?? 0) - (index.postingStarts[number] ?? 0)
}

/** `i 485` also asks for `i485`, where the corpus knows it. */
function withJoinedCodes(words: string[], index: SearchIndex): string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    const isCode = next !== undefined && isSplitCode(word, next) && index.numberOf(word + next) !== undefined
    return isCode ? [`${word}${next}`, word] : [word]
  })
}
