import { type AnswerRecord, compare } from '../../corpus/index.ts'
import { besideAnswers } from '../../corpus/snapshot/index.ts'
import { compileSnapshot, createEngine, type Engine, embeddingsOf, openSnapshot } from '../../engine/index.ts'
import { giveWay } from '../../live/give-way.ts'

/** The live engine's answers as they would be with some answers added or replaced, made ready to be asked. Nothing is kept. It gives
 * way to those who ask meanwhile. */
export async function candidateEngine({ snapshot }: Engine, ...changed: AnswerRecord[]): Promise<Engine> {
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
