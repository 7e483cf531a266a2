import type { Hours } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { opening } from './opening.ts'

type Speaker = Pick<View, 'state' | 'say'>

/** "Open now, until 8 p.m." or "Opens Monday at 8 a.m.", in the reader's own time and language. */
export function openingWords(hours: Hours, view: Speaker): { open: boolean; words: string } | undefined {
  const { now } = view.state
  const language = view.say('locale')
  const found = opening(hours, now)
  if (!found) return undefined
  if (found.state === 'always') return { open: true, words: view.say('always') }
  if (found.state === 'open')
    return { open: true, words: view.say('openNow', { time: timeWords(found.until, language) }) }
  return { open: false, words: opensWords(found.opens, view) }
}

function opensWords(opens: Date, view: Speaker) {
  const { now } = view.state
  const language = view.say('locale')
  const time = timeWords(opens, language)
  const days = dayNumber(opens) - dayNumber(now)
  if (days === 0) return view.say('opensToday', { time })
  if (days === 1) return view.say('opensTomorrow', { time })
  return view.say('opens', { time, day: new Intl.DateTimeFormat(language, { weekday: 'long' }).format(opens) })
}

/** Days are the reader's: midnight where they are. Rounded, because a day with a clock change has 23 or 25 hours. */
function dayNumber(date: Date) {
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / 86_400_000)
}

function timeWords(date: Date, language: string) {
  const minute = date.getMinutes() ? '2-digit' : undefined
  const words = new Intl.DateTimeFormat(language, { hour: 'numeric', minute }).format(date)
  // Plain-language style for English: "8 p.m.", not "8 PM".
  return language === 'en' ? words.replace(/\s([AP])M/, (_, half: string) => ` ${half.toLowerCase()}.m.`) : words
}
