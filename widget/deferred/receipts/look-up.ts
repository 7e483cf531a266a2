import type { Receipt } from '../../../worker/contract/index.ts'
import { callApi } from '../../panel/call-api.ts'
import { answerEntry } from '../../panel/conversation.ts'
import type { Stage } from '../../panel/stage.ts'
import type { Entry, UnansweredEntry } from '../../panel/state.ts'

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
  const found: Entry = { ...answerEntry('', receipt.answer), found: true }
  stage.show({ thread: replace(asked, found), status: strings.answered ?? '' }, 'heading')
}

/** Whether questions of the page before that had no answer have one now. Nobody is told where they have none, or the worker is away. */
export async function lookAgain(stage: Stage) {
  for (const { receipt } of stage.state().thread.filter(isWaiting)) {
    const result = await callApi<Receipt>(`${stage.base}api/receipts/${receipt}?language=${stage.state().language}`)
    const entry = stage.state().thread.find((one) => one.kind === 'unanswered' && one.receipt === receipt)
    if (!result.ok || result.value.state !== 'answered' || entry?.kind !== 'unanswered') continue
    const status = stage.state().strings.answered ?? ''
    stage.conversation.replace(entry, { ...entry, answer: result.value.answer }, undefined, { status })
  }
}

function isWaiting(entry: Entry): entry is UnansweredEntry {
  return entry.kind === 'unanswered' && Boolean(entry.receipt) && !entry.answer
}

/** Shows the answer that has been written since, as the next thing said. */
export function showFound({ answer }: UnansweredEntry, stage: Stage) {
  if (!answer) return
  const found: Entry = { ...answerEntry('', answer), found: true }
  stage.show({ thread: [...stage.state().thread, found] }, 'heading')
}
