import type { FactRecord } from '../corpus.ts'
import { agree, comparableClaims } from './claims.ts'
import { grouped } from './grouped.ts'
import { createLikeness } from './likeness.ts'
import { createNamed } from './named-values.ts'
import { type Statement, statementsOf, type WatchedAnswer } from './statements.ts'
import { inTranslation } from './translated.ts'

/** The same thing said in two answers with another value, or the other way round. Joint work for the agencies of both. */
export interface CorpusContradiction {
  one: Statement
  other: Statement
  likeness: number
}

/** Chosen with two seeds at 135 answers: at .40 recall .92 and precision .70, at .47 .91 and .89, at .56 .88 and .97. At 586 answers, by
 * `npm run bench -- contradictions`: .94 and .91 at .47. */
const ALIKE = 0.47

/** Every contradiction of a corpus, over all languages and agencies, the surest first.
 * In one language two statements are about the same thing when their sentences share most of their rare words; between an answer and
 * its translation, when they stand in the same place. */
export function watchCorpus(
  answers: readonly WatchedAnswer[],
  facts: readonly FactRecord[] = [],
): CorpusContradiction[] {
  const statements = answers.flatMap(statementsOf)
  const nameOf = createNamed(answers, facts)
  const alike = inOneLanguage(statements).filter(({ one, other }) => !areTwoFacts(nameOf(one), nameOf(other)))
  return [...alike, ...inTranslation(statements)].sort((a, b) => b.likeness - a.likeness)
}

function areTwoFacts(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

type Likeness = (a: Statement, b: Statement) => number

function inOneLanguage(statements: readonly Statement[]): CorpusContradiction[] {
  const likeness = createLikeness(statements)
  return groups(statements).flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => contradiction(one, other, group, likeness)),
    ),
  )
}

function contradiction(
  one: Statement,
  other: Statement,
  group: readonly Statement[],
  likeness: Likeness,
): CorpusContradiction[] {
  if (one.id === other.id || !comparableClaims(one.claim, other.claim) || agree(one.claim, other.claim)) return []
  if (!shareWords(one, other)) return []
  const alike = likeness(one, other)
  if (alike < ALIKE || saysToo(group, one, other, alike, likeness) || saysToo(group, other, one, alike, likeness))
    return []
  return [{ one, other, likeness: alike }]
}

/** Two agencies that both say "60 days to appeal" speak of two appeals: their sentences must share more than that one word. */
function shareWords(one: Statement, other: Statement): boolean {
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  return shared >= (one.agency === other.agency ? 1 : 2)
}

/** Whether the answer of `one` says the value of `other` too, of something as much alike. */
function saysToo(
  group: readonly Statement[],
  one: Statement,
  other: Statement,
  alike: number,
  likeness: Likeness,
): boolean {
  return group.some(
    (mine) => mine.id === one.id && mine !== one && agree(mine.claim, other.claim) && likeness(mine, other) >= alike,
  )
}

function groups(statements: readonly Statement[]): Statement[][] {
  return [...grouped(statements, ({ claim, language }) => `${language} ${claim.kind}`).values()]
}
