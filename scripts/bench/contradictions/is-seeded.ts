import { agree, type CorpusContradiction, equal, type Statement } from '../../../worker/corpus/watch/index.ts'
import type { Seed } from './seed-contradictions.ts'

/** Whether a finding is what was seeded: the changed value on one side; on the other an answer that the seed contradicts, its own
 * translation, or a statement of the value as it was. */
export function isSeeded({ one, other }: CorpusContradiction, seed: Seed): boolean {
  return isPair(one, other, seed) || isPair(other, one, seed)
}

function isPair(changed: Statement, other: Statement, seed: Seed): boolean {
  const isChanged =
    changed.id === seed.id &&
    changed.language === seed.language &&
    changed.sentence === seed.sentence &&
    changed.claim.kind === seed.kind &&
    !equal(changed.claim, seed.before)
  const isOwn = seed.way !== 'copied' && other.id === seed.id
  return isChanged && (isOwn || seed.against.has(other.id) || agree(other.claim, seed.before))
}
