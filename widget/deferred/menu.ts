import type { Language } from '../../worker/contract/index.ts'
import type { PanelContext, View } from '../panel/ports.ts'
import type { Entry } from '../panel/state.ts'
import { html } from '../panel/templates.ts'
import { languageButton } from '../panel/view/language-button.ts'
import { stopReading } from './answer/read-aloud.ts'
import { showCode } from './receipts/look-up.ts'
import { printConversation } from './transcript/print-conversation.ts'
import { saveConversation } from './transcript/save-conversation.ts'

/** What each language calls itself. English and Spanish stand in the header. */
const OWN_NAMES: [Language, string][] = [
  ['es', 'Español'],
  ['zh', '简体中文'],
  ['vi', 'Tiếng Việt'],
  ['ko', '한국어'],
  ['ar', 'العربية'],
  ['ht', 'Kreyòl ayisyen'],
]

/** What one needs seldom: a code, a new start, the other languages. */
export function menu(view: View) {
  const { state, say, actions } = view
  const others = OWN_NAMES.filter(([language]) => language !== 'es' || state.language !== 'en')
  const button = (act: (panel: PanelContext) => void, words: string) =>
    html`<button class="icon" @click=${() => actions.withDeferred((_, panel) => act(panel))} .textContent=${words}></button>`
  const save = (panel: PanelContext) => saveConversation(view, panel)
  const copies = state.thread.length ? [button(save, say('save')), button(printConversation, say('printAll'))] : []
  const languages = others.map(([language, name]) => languageButton(language, name, view))
  return html`<div class="menu">${warning(view)}${button(showCode, say('haveCode'))}${copies}${button((panel) => startOver(panel, view), say('startOver'))}${languages}</div>`
}

/** Codes that are about to go. */
function warning({ state: { thread }, say }: View) {
  if (!warned.has(thread)) return ''
  return html`<p class="aside"><span .textContent=${`${say('codeGoes')} `}></span><bdi dir="ltr" .textContent=${codesIn(thread).join(', ')}></bdi></p>`
}

/** Conversations whose codes the person was told to write down. */
const warned = new WeakSet<Entry[]>()

/** Codes go with the conversation, and nobody can look them up: asked twice where there is one. */
function startOver(panel: PanelContext, { say }: View) {
  const { thread } = panel.state
  const codes = codesIn(thread)
  if (codes.length > 0 && !warned.has(thread)) {
    warned.add(thread)
    return panel.show({ alert: `${say('codeGoes')} ${codes.join(', ')}` })
  }
  stopReading(panel)
  panel.conversation.stop()
  panel.show({ thread: [], done: [], paths: {}, menu: false, status: '', alert: '', inputError: '' }, 'box')
}

function codesIn(thread: Entry[]) {
  return thread.flatMap((entry) =>
    entry.kind === 'unanswered' && !entry.answer && entry.receipt ? [entry.receipt] : [],
  )
}
