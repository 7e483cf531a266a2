import { type AnswerRecord, handOffs } from '../../corpus/index.ts'
import { type CorpusContradiction, watchCorpus } from '../../corpus/watch/index.ts'
import { type Engine, type SameTask, sameTask } from '../../engine/index.ts'

/** Every answer of a snapshot, in its order. */
export function allAnswers({ snapshot }: Engine): AnswerRecord[] {
  return Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
}

/** What a snapshot contradicts never changes: a second's work, done once. */
const watched = new WeakMap<Engine, CorpusContradiction[]>()

/** What two answers, or an answer and its translation, say differently: joint work for both owners. */
export function contradictionsOf(engine: Engine, agency: string | undefined): CorpusContradiction[] {
  const all = watched.get(engine) ?? watchCorpus(allAnswers(engine), engine.snapshot.facts)
  watched.set(engine, all)
  return all.filter(({ one, other }) => !agency || one.agency === agency || other.agency === agency)
}

/** Two answers that one answer could replace. */
export interface Pair extends SameTask {
  answer: AnswerRecord
}

/** Answers of an agency that another answer repeats, most alike first. Asking for one takes 15 ms: never for all at once. */
export function repeatedAnswers(engine: Engine, agency: string): Pair[] {
  return allAnswers(engine)
    .filter((answer) => answer.agency === agency)
    .flatMap((answer): Pair[] => {
      const found = sameTask(engine, answer)
      return found ? [{ answer, ...found }] : []
    })
    .sort((a, b) => b.likeness - a.likeness)
}

/** An answer and where it sends people on to. */
export interface Sending {
  answer: AnswerRecord
  places: string[]
  onlyRefers: boolean
}

/** Answers by how many hand-offs their tasks need, those that only refer first. */
export function sendingAnswers(engine: Engine, agency: string | undefined): Sending[] {
  return allAnswers(engine)
    .filter((answer) => !agency || answer.agency === agency)
    .map((answer) => ({ answer, ...handOffs(answer) }))
    .sort((a, b) => Number(b.onlyRefers) - Number(a.onlyRefers) || b.places.length - a.places.length)
}

/** What the corpus holds of an agency: answers by language, the sites that they stand for, and the one that was checked longest ago. */
export interface Holding {
  agency: string
  answers: number
  inSpanish: number
  sites: string[]
  topics: number
  oldest: string | undefined
}

/** The inventory, an agency a row: those with the fewest answers first, because there the gaps are. */
export function inventory(engine: Engine): Holding[] {
  const answers = allAnswers(engine)
  return engine.snapshot.agencies
    .map(({ id }) =>
      holding(
        id,
        answers.filter(({ agency }) => agency === id),
      ),
    )
    .sort((a, b) => a.answers - b.answers)
}

function holding(agency: string, answers: readonly AnswerRecord[]): Holding {
  const sites = new Set(
    answers.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).hostname.replace(/^www\./, ''))),
  )
  return {
    agency,
    answers: answers.filter(({ language }) => language === 'en').length,
    inSpanish: answers.filter(({ language }) => language === 'es').length,
    sites: [...sites].sort(),
    topics: new Set(answers.filter(({ language }) => language === 'en').flatMap(({ topics }) => topics)).size,
    oldest: answers.map(({ checked }) => checked).sort()[0],
  }
}
