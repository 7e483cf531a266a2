import type { Receipt } from '../../worker/contract/index.ts'
import { callApi } from '../panel/call-api.ts'
import { answerEntry, type Stage } from '../panel/conversation.ts'
import type { Entry, PanelState } from '../panel/state.ts'

/** Looks a receipt up, as someone typed it, and shows its answer or how far it is. */
export async function lookUp(typed: string, stage: Stage, state: () => PanelState) {
  const form = state().thread.find(({ kind }) => kind === 'code')
  if (!form) return
  const replace = (...entries: Entry[]) => state().thread.flatMap((entry) => (entry === form ? entries : [entry]))
  const path = `api/receipts/${encodeURIComponent(typed.trim().toUpperCase())}?language=${state().language}`
  const result = typed.trim()
    ? await callApi<Receipt>(stage.base + path)
    : ({ ok: false, problem: 'receipt-unknown' } as const)
  if (!result.ok) {
    const { problem } = result
    stage.show({ thread: replace({ kind: 'code', problem }), alert: state().strings[problem] ?? '' }, 'code')
    return stage.emit('one-stop-error', { problem })
  }
  const receipt = result.value
  if (receipt.state !== 'answered') return stage.show({ thread: replace({ kind: 'receipt', receipt }) }, 'heading')
  const asked: Entry = { kind: 'question', text: receipt.question }
  const status = state().strings.answered ?? ''
  stage.show({ thread: replace(asked, answerEntry('', receipt.answer, [])), status }, 'heading')
}
