import { type AnswerRecord, compare } from '../../corpus/index.ts'
import { besideAnswers } from '../../corpus/snapshot/index.ts'
import { compileSnapshot, createEngine, type Engine, embeddingsOf, openSnapshot } from '../../engine/index.ts'
import { giveWay } from '../../live/give-way.ts'

/** What the live engine would be with some answers added or replaced. */
export interface Candidate {
  live: Engine
  answers: readonly AnswerRecord[]
  /** It is made when it is first needed, which takes a second or two. Nothing of it is kept. */
  engine: () => Promise<Engine>
}

/** The candidate that has these answers, each in place of the live one of its id and language. */
export function candidateOf(live: Engine, ...answers: AnswerRecord[]): Candidate {
  let made: Promise<Engine> | undefined
  return {
    live,
    answers,
    engine: () => {
      made ??= makeEngine(live, answers)
      return made
    },
  }
}

/** Made ready to be asked, it gives way to those who ask meanwhile. */
async function makeEngine({ snapshot }: Engine, changed: readonly AnswerRecord[]): Promise<Engine> {
  const replaced = new Set(changed.map(({ id, language }) => `${id}/${language}`))
  const others = Array.from({ length: snapshot.size }, (_, docId) => snapshot.answerAt(docId)).filter(
    ({ id, language }) => !replaced.has(`${id}/${language}`),
  )
  const answers = [...others, ...changed].sort(byIdThenLanguage)
  const bytes = await compileSnapshot({ ...besideAnswers(snapshot), answers }, embeddingsOf(snapshot), giveWay)
  await giveWay()
  return createEngine(await openSnapshot(bytes, snapshot.common))
}

function byIdThenLanguage(a: AnswerRecord, b: AnswerRecord): number {
  return compare(a.id, b.id) || compare(a.language, b.language)
}
