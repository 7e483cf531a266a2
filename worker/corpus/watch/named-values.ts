import type { FactRecord } from '../corpus.ts'
import { findClaims } from './claims.ts'
import type { Statement, WatchedAnswer } from './statements.ts'

/** Which fact of `facts.yaml` a statement's value comes from, undefined where it was written by hand. Values of two facts are two things:
 * each was checked for itself, as the fees of two forms are. A value that was changed by hand is no fact's any more. */
export function createNamed(
  answers: readonly WatchedAnswer[],
  facts: readonly FactRecord[],
): (statement: Statement) => string | undefined {
  const names = new Map(answers.flatMap((answer) => valuesOf(answer, facts)))
  return ({ id, language, claim }) => names.get(`${id} ${language} ${claim.kind} ${claim.key}`)
}

function valuesOf({ id, language, facts: used = [] }: WatchedAnswer, facts: readonly FactRecord[]): [string, string][] {
  return facts
    .filter(({ name }) => used.includes(name))
    .flatMap(({ name, value }) => {
      const text = typeof value === 'string' ? value : (value[language] ?? '')
      return findClaims(text, language).map(({ kind, key }): [string, string] => [
        `${id} ${language} ${kind} ${key}`,
        name,
      ])
    })
}
