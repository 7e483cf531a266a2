import { DAY_MS } from '../../corpus/index.ts'
import { isQuiet, keepQuiet } from '../../store/callers/quiet.ts'
import { countOffer, type SurveyPlace } from '../../store/surveys/responses.ts'
import type { Survey } from '../../store/surveys/surveys.ts'
import { inTime } from './answered-once.ts'

/** Counts that a caller is offered a survey, and asks them no more for its quiet days.
 * @param caller - Keyed hash.
 * @returns Whether they are: not in those days, nor where the store does not say so in time. */
export async function offerByPhone(
  db: D1Database,
  { settings: { quietDays } }: Survey,
  { place, caller, now }: { place: SurveyPlace; caller: string; now: Date },
): Promise<boolean> {
  if (await inTime(isQuiet(db, caller, now), true)) return false
  const kept = countOffer(db, place)
  const quiet = quietDays > 0 ? keepQuiet(db, caller, new Date(now.getTime() + quietDays * DAY_MS)) : undefined
  return inTime(
    Promise.all([kept, quiet]).then(() => true),
    false,
  )
}
