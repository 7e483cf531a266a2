import type { Language } from '../../worker/contract/index.ts'
import type { PanelContext, View } from '../panel/ports.ts'
import { languageButton } from '../panel/view/language-button.ts'
import { html } from '../template/template.ts'
import { stopReading } from './answer/read-aloud.ts'
import { showCode } from './receipts/look-up.ts'
import { printConversation } from './transcript/print-conversation.ts'
import { saveConversation } from './transcript/save-conversation.ts'

/** What each language calls itself. English and Spanish stand in the header. */
const OWN_NAMES: [Language, string][] = [
  ['es', 'Español'],
  ['zh', '中文'],
  ['vi', 'Tiếng Việt'],
  ['ko', '한국어'],
  ['ar', 'العربية'],
  ['ht', 'Kreyòl ayisyen'],
]

/** What one needs seldom: a code, a new start, the other languages. */
export function menu(view: View) {
  const { state, say, actions } = view
  const others = OWN_NAMES.filter(([language]) => language !== 'es' || state.language !== 'en')
  const use = (act: (panel: PanelContext) => void) => () => actions.withDeferred((_, panel) => act(panel))
  return html`<div class="menu">
    <button class="icon" @click=${use(showCode)}>${say('haveCode')}</button>
    ${state.thread.length ? html`<button class="icon" @click=${use((panel) => saveConversation(view, panel))}>${say('save')}</button><button class="icon" @click=${use(printConversation)}>${say('printAll')}</button>` : ''}
    <button class="icon" @click=${use(startOver)}>${say('startOver')}</button>
    ${others.map(([language, name]) => languageButton(language, name, view))}
  </div>`
}

function startOver(panel: PanelContext) {
  stopReading(panel)
  panel.conversation.stop()
  panel.show({ thread: [], done: [], menu: false, status: '', alert: '', inputError: '' }, 'box')
}
