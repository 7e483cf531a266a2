import type { FeedbackReason, FeedbackRequest } from '../../../worker/contract/index.ts'
import type { PanelContext } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { deliver } from './deliver.ts'

/**
 * Sends what someone thinks of an answer, asks why where it did not help, and keeps the focus where the buttons were.
 */
export function rate(entry: AnswerEntry, helpful: boolean, reason: FeedbackReason | undefined, panel: PanelContext) {
  const { reply, answer } = entry
  const place = panel.state.thread.indexOf(entry)
  panel.conversation.replace(entry, { ...entry, feedback: helpful || reason ? 'done' : 'no' }, undefined)
  const shown = panel.place.querySelectorAll('.entry')[place]
  shown?.querySelector<HTMLElement>('.rate[tabindex], .rate [tabindex]')?.focus()
  const { id, version, language } = answer
  const why = reason ? { reason } : {}
  const said: FeedbackRequest = { reply, answer: id, version, language, helpful, ...why }
  deliver(said, panel)
  panel.emit('one-stop-feedback', { reply, answer: id, helpful, ...why })
}
