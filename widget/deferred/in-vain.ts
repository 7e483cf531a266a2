import type { View } from '../panel/ports.ts'
import type { ProblemEntry } from '../panel/state.ts'
import { html, type TemplateResult } from '../panel/templates.ts'
import type { StringKey } from '../strings/en.ts'
import { clock } from './words/clock.ts'
import { dayText } from './words/dates.ts'

/** What a person cannot mend by asking again: the site is not listed, or people turned questions off. */
const IN_VAIN: StringKey[] = ['origin-not-listed', 'channel-off']

/**
 * What stands where “Try again” would be in vain: when it no longer is, where that is known.
 * @returns undefined where trying again may help, as it may once the time is over.
 */
export function inVain({ code, values }: ProblemEntry, { state, say }: View): TemplateResult | undefined {
  if (!IN_VAIN.includes(code)) return undefined
  const until = new Date(String(values.until ?? ''))
  if (Number.isNaN(until.getTime())) return html``
  if (until <= state.now) return undefined
  const locale = say('locale')
  return html`<p .textContent=${say('offUntil', { date: dayText(until, locale), time: clock(until, locale) })}></p>`
}
