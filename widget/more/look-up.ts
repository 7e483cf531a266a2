import type { Receipt } from '../../worker/contract/index.ts'
import { callApi } from '../panel/call-api.ts'
import { answerEntry } from '../panel/conversation.ts'
import type { Stage } from '../panel/stage.ts'
import type { Entry } from '../panel/state.ts'

/** Opens the form for a code, one at a time. */
export function showCode(stage: Stage) {
  const thread = stage.state().thread.filter(({ kind }) => kind !== 'code')
  stage.show({ menu: false, thread: [...thread, { kind: 'code' }] }, 'code')
}

/** Looks a receipt up, as someone typed it, and shows its answer or how far it is. */
export async function lookUp(typed: string, stage: Stage) {
  const form = stage.state().thread.find(({ kind }) => kind === 'code')
  if (!form) return
  const replace = (...entries: Entry[]) => stage.state().thread.flatMap((entry) => (entry === form ? entries : [entry]))
  const { language, strings } = stage.state()
  const path = `api/receipts/${encodeURIComponent(typed.trim().toUpperCase())}?language=${language}`
  const result = typed.trim()
    ? await callApi<Receipt>(stage.base + path)
    : ({ ok: false, problem: 'receipt-unknown' } as const)
  if (!result.ok) {
    const problem = result.problem === 'receipt-unknown' ? 'receipt-unknown' : 'failed'
    stage.show({ thread: replace({ kind: 'code', problem }), alert: strings[problem] ?? '' }, 'code')
    return stage.emit('one-stop-error', { problem: result.problem })
  }
  const receipt = result.value
  if (receipt.state !== 'answered') return stage.show({ thread: replace({ kind: 'receipt', receipt }) }, 'heading')
  const asked: Entry = { kind: 'question', text: receipt.question }
  stage.show({ thread: replace(asked, answerEntry('', receipt.answer)), status: strings.answered ?? '' }, 'heading')
}
