import type { Language } from '../../../contract/index.ts'
import type { Engine } from '../../../engine/index.ts'

/** The agencies whose answers are right for a question. A question that must get no answer is nobody's. */
export function agenciesOf(
  { right, answers = right ?? [], language }: { right?: string[]; answers?: string[]; language: Language },
  snapshot: Engine['snapshot'],
): string[] {
  return answers.map((id) => snapshot.answer(id, language)?.agency ?? '').filter(Boolean)
}
