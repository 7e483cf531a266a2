import { knownNow } from '../../live/known-now.ts'
import type { Background } from '../../live/live.ts'
import { allStandards } from '../../store/standards/standards.ts'
import type { ShownPromise } from './standards-view.tsx'

/** Standards change once a quarter: an isolate looks this often. */
const LOOK_AGAIN_MS = 60_000

/** The standards as this isolate knows them, none at first. */
export const standardsNow = knownNow('the standards', (db) => allStandards(db), LOOK_AGAIN_MS)

/** What an agency promises those who wait for an answer. None where it promises nothing. */
export function promiseNow(env: Env, background: Background, agency: string | undefined): ShownPromise | undefined {
  const promised = standardsNow(env, background).find(
    ({ standard }) =>
      standard.agency === agency &&
      standard.state === 'published' &&
      standard.ends === '' &&
      (standard.source === 'receipts-in-time' || standard.source === 'gaps-in-time'),
  )
  return promised && { text: promised.standard.promise, agency: promised.standard.agency }
}
