import type { Hours } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { clock } from '../words/clock.ts'
import { comingDay } from '../words/dates.ts'
import { opening } from './opening.ts'

type Speaker = Pick<View, 'state' | 'say'>

/**
 * "Open now, until 8 p.m.", "Opens Monday at 8 a.m." or "Closed today: Labor Day. Opens tomorrow at 8 a.m.", in the
 * reader's own time and language.
 */
export function openingWords(hours: Hours, view: Speaker): { open: boolean; words: string } | undefined {
  const found = opening(hours, view.state.now)
  if (!found) return undefined
  if (found.state === 'always') return { open: true, words: view.say('always') }
  if (found.state === 'unsure') return { open: false, words: view.say('maybeClosed', { why: found.closedFor }) }
  if (found.state === 'open') {
    const { until } = found
    return {
      open: true,
      words: until ? view.say('openNow', { time: clock(until, view.say('locale')) }) : view.say('open'),
    }
  }
  const { opens, closedFor } = found
  const parts = [closedFor && view.say('closedToday', { why: closedFor }), opens && opensWords(opens, view)]
  return { open: false, words: parts.filter(Boolean).join(' ') }
}

function opensWords(opens: Date, view: Speaker) {
  const { now } = view.state
  const language = view.say('locale')
  const time = clock(opens, language)
  const days = dayNumber(opens) - dayNumber(now)
  if (days === 0) return view.say('opensToday', { time })
  if (days === 1) return view.say('opensTomorrow', { time })
  return view.say('opens', { time, day: comingDay(opens, language, days < 7) })
}

/** Days are the reader's: midnight where they are. Rounded, because a day with a clock change has 23 or 25 hours. */
function dayNumber(date: Date) {
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / 86_400_000)
}
