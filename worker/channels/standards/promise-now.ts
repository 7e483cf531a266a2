import type { Background } from '../../live/live.ts'
import { allStandards, type StandardWithResults } from '../../store/standards/standards.ts'
import type { ShownPromise } from './standards-view.tsx'

/** Standards change once a quarter: an isolate looks this often. */
const LOOK_AGAIN_MS = 60_000
const known = new WeakMap<object, { all: StandardWithResults[]; readAtMs: number }>()

/** What an agency promises those who wait for an answer, as this isolate knows it: a reply never waits for D1. None where it promises nothing. */
export function promiseNow(env: Env, background: Background, agency: string | undefined): ShownPromise | undefined {
  const now = known.get(env.DB)
  if (!now || Date.now() - now.readAtMs > LOOK_AGAIN_MS) background.waitUntil(look(env, now?.all ?? []))
  const promised = now?.all.find(
    ({ standard }) =>
      standard.agency === agency &&
      standard.state === 'published' &&
      standard.ends === '' &&
      (standard.source === 'receipts-in-time' || standard.source === 'gaps-in-time'),
  )
  return promised && { text: promised.standard.promise, agency: promised.standard.agency }
}

async function look(env: Env, before: StandardWithResults[]): Promise<void> {
  known.set(env.DB, { all: before, readAtMs: Date.now() })
  try {
    known.set(env.DB, { all: await allStandards(env.DB), readAtMs: Date.now() })
  } catch (error) {
    console.error('the standards could not be read; those known before go on', error)
  }
}
