import { equal } from './claims.ts'
import { grouped } from './grouped.ts'
import type { Statement } from './statements.ts'

interface Pair {
  one: Statement
  other: Statement
  likeness: number
}

/** Values that an answer and its translation give differently: in the same passage, what both say is taken away, and what is left is
 * paired in order. A value that one leaves out is no contradiction. A duty is compared where passages have as many sentences. */
export function inTranslation(statements: readonly Statement[]): Pair[] {
  const byAnswer = grouped(statements, ({ id }) => id)
  return [...byAnswer.values()].flatMap((all) => {
    const english = all.filter(({ language }) => language === 'en')
    const others = grouped(
      all.filter(({ language }) => language !== 'en'),
      ({ language }) => language,
    )
    return [...others.values()].flatMap((theirs) => compare(english, theirs))
  })
}

function compare(mine: readonly Statement[], theirs: readonly Statement[]): Pair[] {
  const passages = grouped(mine, passageOf)
  return [...passages].flatMap(([key, here]) => {
    const there = theirs.filter((one) => passageOf(one) === key)
    return differ(without(here, there), without(there, here))
  })
}

/** Values pair within a passage, duties within a sentence. */
function passageOf({ claim, position }: Statement): string {
  return claim.kind === 'duty' ? `duty ${position}` : position.slice(0, position.lastIndexOf(' '))
}

function differ(mine: readonly Statement[], theirs: readonly Statement[]): Pair[] {
  const left = [...theirs]
  return mine.flatMap((one) => {
    const at = left.findIndex((other) => one.claim.kind === other.claim.kind)
    const [other] = at < 0 ? [] : left.splice(at, 1)
    return other ? [{ one, other, likeness: 1 }] : []
  })
}

/** What is left when each of `taken` has taken away one that says the same. */
function without(statements: readonly Statement[], taken: readonly Statement[]): Statement[] {
  const left = [...statements]
  for (const { claim } of taken) {
    const at = left.findIndex((one) => one.claim.kind === claim.kind && equal(one.claim, claim))
    if (at >= 0) left.splice(at, 1)
  }
  return left
}
