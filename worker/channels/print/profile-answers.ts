import type { Language } from '../../contract/index.ts'
import type { AnswerRecord, ProfileRecord } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'

/** What somebody of a profile comes for: the answers of its tasks in their order, each once. One that is not there yet is left out. */
export function profileAnswers({ tasks }: ProfileRecord, snapshot: Snapshot, language: Language): AnswerRecord[] {
  const ids = new Set(tasks.flatMap(({ answers }) => answers))
  return [...ids].flatMap((id) => snapshot.answer(id, language) ?? [])
}
