import type { AnswerRecord } from '../../corpus/index.ts'
import type { Query } from '../engine.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { normalise } from '../text/normalise.ts'

/** Among how many of the answers found it is looked for. */
const FIRST = 10
/** Signs and spaces that a wording may have more or fewer of: others are not read. */
const SIGNS = 12

/** The one answer of those found that a writer gave this very question to, as its title or as another way people ask it: where letters and
 * digits, accents and case aside, are the same. None after earlier questions, which give the same words another meaning, and none where two answers have it. */
export function taughtAnswer(
  { question, earlier }: Query,
  { found }: Ranking,
  { snapshot }: SearchContext,
): AnswerRecord | undefined {
  const said = lettersOf(withoutCourtesy(question))
  if (said === '' || (earlier?.length ?? 0) > 0) return undefined
  const [answer, other] = found
    .slice(0, FIRST)
    .map(({ docId }) => snapshot.answerAt(docId))
    .filter(({ title, asked }) => [title, ...asked].some((wording) => isSame(wording, said)))
  return other ? undefined : answer
}

function isSame(wording: string, said: string): boolean {
  return Math.abs(wording.length - said.length) <= SIGNS && lettersOf(wording) === said
}

/** Letters and digits alone: `i765`, `I-765` and `i 765` are one name. */
function lettersOf(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
