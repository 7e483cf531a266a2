import type { Receipt } from '../../../worker/contract/index.ts'
import { callApi } from '../../panel/call-api.ts'
import type { PanelContext } from '../../panel/ports.ts'
import type { Entry, UnansweredEntry } from '../../panel/state.ts'
import { openedEntry } from '../answer/opened-entry.ts'

/** Opens the form for a code, one at a time. */
export function showCode(panel: PanelContext) {
  const thread = panel.state.thread.filter(({ kind }) => kind !== 'code')
  panel.show({ menu: false, thread: [...thread, { kind: 'code' }] }, 'code')
}

/** Looks a receipt up, as someone typed it, and shows its answer or how far it is. */
export async function lookUp(typed: string, panel: PanelContext) {
  const form = panel.state.thread.find(({ kind }) => kind === 'code')
  if (!form) return
  const replace = (...entries: Entry[]) => panel.state.thread.flatMap((entry) => (entry === form ? entries : [entry]))
  const { language, strings } = panel.state
  const path = `api/receipts/${encodeURIComponent(typed.trim().toUpperCase())}?language=${language}`
  const result = typed.trim()
    ? await callApi<Receipt>(panel.base + path)
    : ({ ok: false, problem: 'receipt-unknown' } as const)
  if (!result.ok) {
    const problem = result.problem === 'receipt-unknown' ? 'receipt-unknown' : 'failed'
    panel.show({ thread: replace({ kind: 'code', problem }), alert: strings[problem] ?? '' }, 'code')
    return panel.emit('one-stop-error', { problem: result.problem })
  }
  const receipt = result.value
  if (receipt.state !== 'answered') return panel.show({ thread: replace({ kind: 'receipt', receipt }) }, 'heading')
  const asked: Entry = { kind: 'question', text: receipt.question }
  const found: Entry = { ...openedEntry('', receipt.answer), found: true }
  panel.show({ thread: replace(asked, found), status: strings.answered ?? '' }, 'heading')
}

/**
 * Whether questions of the page before that had no answer have one now. Nobody is told where they have none, or the
 * worker is away.
 */
export async function lookAgain(panel: PanelContext) {
  for (const { receipt } of panel.state.thread.filter(isWaiting)) {
    const result = await callApi<Receipt>(`${panel.base}api/receipts/${receipt}?language=${panel.state.language}`)
    const entry = panel.state.thread.find((one) => one.kind === 'unanswered' && one.receipt === receipt)
    if (!result.ok || result.value.state !== 'answered' || entry?.kind !== 'unanswered') continue
    const status = panel.state.strings.answered ?? ''
    panel.conversation.replace(entry, { ...entry, answer: result.value.answer }, undefined, { status })
  }
}

function isWaiting(entry: Entry): entry is UnansweredEntry {
  return entry.kind === 'unanswered' && Boolean(entry.receipt) && !entry.answer
}

/** Shows the answer that has been written since, as the next thing said. */
export function showFound({ answer }: UnansweredEntry, panel: PanelContext) {
  if (!answer) return
  const found: Entry = { ...openedEntry('', answer), found: true }
  panel.show({ thread: [...panel.state.thread, found] }, 'heading')
}
