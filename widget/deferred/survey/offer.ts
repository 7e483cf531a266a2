import type { SurveyOfferRequest, SurveyShown } from '../../../worker/contract/index.ts'
import { callApi } from '../../panel/call-api.ts'
import type { PanelContext } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { mayStore } from '../persist.ts'

/** Says on this device alone until when nobody is asked again; holds nothing about anyone. */
const QUIET_KEY = 'one-stop-survey'
const DAY_MS = 86_400_000

/** Panels that have asked: once on a page, however long its quiet days are. */
const asked = new WeakSet<PanelContext>()

/** Offers the survey below an answer: once, and not where we could not know that we did. Fetching it counts it as offered. */
export async function offer(entry: AnswerEntry, panel: PanelContext) {
  if (asked.has(panel)) return
  asked.add(panel)
  if (!entry.survey || !markAsked(panel)) return
  const { id: answer, version } = entry.answer
  const { language, base } = panel.state
  const path = `${base}api/surveys/${entry.survey}/offers`
  const result = await callApi<SurveyShown>(path, { answer, version, language } satisfies SurveyOfferRequest)
  keepQuiet(result.ok ? result.value.quietDays : 0)
  if (!result.ok) return
  const at = { reply: entry.reply, agency: entry.survey, answer, version }
  panel.show({ survey: { ...at, asked: result.value, step: 'offered', drivers: [] } })
}

/** @returns Whether somebody may be asked here: not in quiet days, nor where no mark can be left. */
function markAsked(panel: PanelContext) {
  try {
    const now = new Date().toISOString()
    if (!mayStore(panel) || (localStorage.getItem(QUIET_KEY) ?? '') > now) return false
    localStorage.setItem(QUIET_KEY, now)
    return true
  } catch {
    return false
  }
}

function keepQuiet(days: number) {
  if (days > 0) localStorage.setItem(QUIET_KEY, new Date(Date.now() + days * DAY_MS).toISOString())
  else localStorage.removeItem(QUIET_KEY)
}
