import type { PanelContext, View } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { none } from './choose.ts'
import { canReadAloud, readAloud } from './read-aloud.ts'

/** What one can do with an answer: keep its address, hear it, print it, say that it is not what was asked. */
export function tools(entry: AnswerEntry, { say, state, actions }: View) {
  const { answer } = entry
  const url = new URL(answer.url, state.base).href
  const isRead = state.reading === state.thread.indexOf(entry)
  const tool = (act: (panel: PanelContext) => unknown, words: string) =>
    html`<button class="tool" @click=${() => actions.withDeferred((_, panel) => act(panel))} .textContent=${words}></button>`
  const copy = tool((panel) => copyLink(url, panel), say('copyLink'))
  const aloud = tool((panel) => readAloud(entry, panel), say(isRead ? 'stop' : 'listen'))
  const wrong = tool((panel) => notAsked(entry, panel), say('findOther'))
  return html`<div class="tools">${copy}<a class="tool" href=${`${url}/print`} target="_blank" rel="noreferrer"
    .textContent=${say('print')}></a>${canReadAloud(answer.language) ? aloud : ''}${entry.reply ? wrong : ''}</div>`
}

async function copyLink(url: string, panel: PanelContext) {
  try {
    await navigator.clipboard.writeText(url)
    panel.show({ status: panel.state.strings.linkCopied ?? '' })
  } catch {
    // A page may forbid the clipboard: then the answer's own page opens, and its address with it.
    window.open(url, '_blank', 'noreferrer')
  }
}

/** Asks the person's own question again, without this answer: it asks back, or logs it. */
function notAsked({ answer, reply }: AnswerEntry, panel: PanelContext) {
  const asked = panel.state.thread.findLast((entry) => entry.kind === 'question' && !entry.aside)
  const question = asked?.kind === 'question' ? asked.text : answer.title
  return none({ kind: 'choices', reply, question, choices: [answer] }, panel, 'findOther')
}
