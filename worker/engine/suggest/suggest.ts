import type { Language } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { FIELD_END, FIRST_TERM, TEXT_END } from '../bm25f-index/index.ts'
import type { Query } from '../engine.ts'
import type { SearchContext } from '../search-context.ts'
import { HOST_AGENCY_BONUS } from '../settings.ts'
import { urgentAnswer } from '../urgent/urgent.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import { readTyped, type Slot, type Typed } from './read-typed.ts'

/** What is being typed, not sent yet. */
export interface Beginning extends Pick<Query, 'question' | 'language' | 'agency'> {
  /** Ids of answers that many come for. */
  favored?: ReadonlySet<string>
}

/** An answer whose title and wordings hold less of what was typed is not what is meant. */
const LEAST_COVERED = 0.7
/** A short wording that is typed nearly whole goes before a long one. */
const FULLNESS = 0.3
/** What the title holds of what was typed counts again: the title is what is read. */
const TITLE_SHARE = 0.3

/** Far behind the best one, an answer shares a word or two with what is typed and is not meant: "i lost my social security card" and a
 * Veteran ID card. */
const LEAST_OF_BEST = 0.7

/** Added for an answer that many come for: it decides between equals, and less than whose page it is. */
const FAVORED_BONUS = 0.02

const marksOf = new WeakMap<SearchIndex, Uint32Array>()

/** Answers that a person may be typing the question of, best first, at most `limit`: by title and known wordings, all words but the
 * last whole, the last as a beginning. Who seems to be in danger is offered that answer alone; nobody else is asked whether they are. */
export function suggest(
  { question, language: page, agency, favored }: Beginning,
  limit: number,
  context: SearchContext,
): AnswerRecord[] {
  const { snapshot } = context
  const typed = readTyped(question, page, context)
  const danger = urgentAnswer([question])
  const urgent = danger === undefined ? undefined : snapshot.answer(danger, typed.language)
  if (urgent?.urgent) return [urgent]
  const bonus = (docId: number) => {
    const key = snapshot.keys[docId]
    return (key?.agency === agency ? HOST_AGENCY_BONUS : 0) + (key && favored?.has(key.id) ? FAVORED_BONUS : 0)
  }
  const found = scored(typed, context)
  const best = [...(found.size > 0 ? found : scored(withoutBegun(typed), context))]
    .map(([docId, score]): [number, number] => [docId, score + bonus(docId)])
    .sort(([a, m], [b, n]) => n - m || a - b)
  const calm: AnswerRecord[] = []
  for (const [docId, score] of best) {
    if (score < LEAST_OF_BEST * (best[0]?.[1] ?? 0)) break
    const answer = snapshot.answerAt(docId)
    if (!answer.urgent) calm.push(answer)
    if (calm.length === limit) break
  }
  return calm
}

/** Where no answer holds the begun word beside the others, the others alone are looked for. */
function withoutBegun({ language, slots, begun }: Typed): Typed {
  return { language, slots: slots.filter((_, at) => at !== begun), begun: -1 }
}

/** Every answer that fits, with the score of its best wording. One pass over titles and wordings: about 10 ns a word. */
function scored({ slots, begun, language }: Typed, { index, snapshot }: SearchContext): Map<number, number> {
  const found = new Map<number, number>()
  if (!slots.some(({ needed }) => needed)) return found
  const marks = marksOf.get(index) ?? new Uint32Array(index.terms.length)
  marksOf.set(index, marks)
  for (const [at, { terms }] of slots.entries()) for (const term of terms) marks[term] = (marks[term] ?? 0) | (1 << at)
  const idfSums = new IdfSums(slots)
  const needed = slots[begun]?.needed ? 1 << begun : 0
  for (let docId = 0; docId < index.size; docId++) {
    if (!isRead(docId, language, snapshot)) continue
    const { covered, score } = readAnswer(docId, marks, index, idfSums)
    if (covered !== 0 && (covered & needed) === needed && idfSums.of(covered) >= LEAST_COVERED) found.set(docId, score)
  }
  for (const { terms } of slots) for (const term of terms) marks[term] = 0
  return found
}

/** Whether a reader of this language reads the answer with a document id: in that language, or in English where it has no other. */
function isRead(docId: number, language: Language, { keys, docIdOf }: Snapshot): boolean {
  const key = keys[docId]
  if (key?.language === language) return true
  return key?.language === 'en' && docIdOf(key.id, language) === docId
}

/** Which slots an answer's title and wordings hold, and the score of the best of them. */
function readAnswer(docId: number, marks: Uint32Array, index: SearchIndex, idfSums: IdfSums) {
  let covered = 0
  let title = 0
  let best = 0
  let phrase = 0
  let length = 0
  let field = 0
  for (let at = index.sequenceStarts[docId] ?? 0; field < 2 && at < (index.sequenceStarts[docId + 1] ?? 0); at++) {
    const value = index.sequences[at] ?? 0
    if (value >= FIRST_TERM) {
      if (index.stopped[value - FIRST_TERM] === 1) continue
      phrase |= marks[value - FIRST_TERM] ?? 0
      length++
    } else if (value === TEXT_END) {
      if (phrase !== 0) best = Math.max(best, idfSums.score(phrase, length))
      if (field === 0) title |= phrase
      covered |= phrase
      phrase = 0
      length = 0
    } else if (value === FIELD_END) field++
  }
  return { covered, score: best + TITLE_SHARE * idfSums.of(title) }
}

/** What a set of slots weighs, of all that are needed; remembered, for the same few sets come again and again. */
class IdfSums {
  readonly #slots: Slot[]
  readonly #total: number
  readonly #known = new Map<number, [idfSum: number, count: number]>()

  constructor(slots: Slot[]) {
    this.#slots = slots
    this.#total = slots.reduce((sum, { weight, needed }) => sum + (needed ? weight : 0), 0)
  }

  of(set: number): number {
    return this.#look(set)[0]
  }

  score(set: number, length: number): number {
    const [idfSum, count] = this.#look(set)
    return idfSum + (FULLNESS * Math.min(count, length)) / length
  }

  #look(set: number): [number, number] {
    const known = this.#known.get(set)
    if (known) return known
    const held = this.#slots.filter((_, at) => set & (1 << at))
    const made: [number, number] = [held.reduce((sum, { weight }) => sum + weight, 0) / this.#total, held.length]
    this.#known.set(set, made)
    return made
  }
}
