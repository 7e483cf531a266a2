import { isoDay, parseAnswerFile } from '../../corpus/index.ts'
import { checkPlainLanguage } from '../../corpus/plain-language/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { keepPlainDay, keepPlainScores, type UnscoredVersion, unscoredVersions } from './plain-scores.ts'

/** Judged between two writes: about half a second of work. */
const VERSIONS_AT_ONCE = 100

type Judged = Pick<Snapshot, 'agencies' | 'words'> & Partial<Pick<Snapshot, 'facts'>>

function scoreOf({ id, language, markdown }: UnscoredVersion, { agencies, words, facts = [] }: Judged): number | null {
  const { answer } = parseAnswerFile({ path: `${id}/${language}`, text: markdown }, { agencies, facts })
  return answer ? checkPlainLanguage(answer, { words, agencies }).score : null
}

/** Judges how plainly published versions are worded, those that nobody judged yet, and writes down each agency's mean of today.
 * @param limit - How many versions at most: a request has less time than the nightly run.
 * @returns How many were judged. */
export async function scoreAnswers(db: D1Database, snapshot: Judged, now: Date, limit: number): Promise<number> {
  let judged = 0
  while (judged < limit) {
    const versions = await unscoredVersions(db, Math.min(VERSIONS_AT_ONCE, limit - judged))
    if (versions.length === 0) break
    const scores = versions.map(({ markdown, ...version }) => ({
      ...version,
      score: scoreOf({ ...version, markdown }, snapshot),
    }))
    await keepPlainScores(db, scores)
    judged += versions.length
  }
  await keepPlainDay(db, isoDay(now))
  return judged
}
