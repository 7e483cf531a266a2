import { html, nothing } from 'lit/html.js'
import type { Stage } from '../panel/stage.ts'
import type { AnswerEntry } from '../panel/state.ts'
import type { View } from '../panel/view.ts'
import { blockWords } from './block-words.ts'
import { none } from './choose.ts'

/** What one can do with an answer: keep its address, hear it, print it, say that it is not what was asked. */
export function tools(entry: AnswerEntry, { say, state, actions }: View) {
  const { answer } = entry
  const url = new URL(answer.url, state.base).href
  return html`<div class="tools">
    <button class="tool" @click=${() => actions.later((_, stage) => copyLink(url, stage))}>${say('copyLink')}</button>
    <a class="tool" href=${url} target="_blank" rel="noreferrer">${say('print')}</a>
    ${'speechSynthesis' in window ? html`<button class="tool" @click=${() => listen(entry)}>${say('listen')}</button>` : nothing}
    ${entry.reply ? html`<button class="tool" @click=${() => actions.later((_, stage) => notAsked(entry, stage))}>${say('not-asked')}</button>` : nothing}
  </div>`
}

async function copyLink(url: string, stage: Stage) {
  try {
    await navigator.clipboard.writeText(url)
    stage.show({ status: stage.state().strings.copied ?? '' })
  } catch {
    // A page may forbid the clipboard: then the answer's own page opens, and its address with it.
    window.open(url, '_blank', 'noreferrer')
  }
}

/** Reads aloud on the device; a second press stops. Nothing is sent anywhere. */
function listen({ answer }: AnswerEntry) {
  if (speechSynthesis.speaking) return speechSynthesis.cancel()
  for (const words of [answer.title, ...answer.blocks.flatMap(blockWords)]) {
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.lang = answer.language
    speechSynthesis.speak(utterance)
  }
}

/** Asks the person's own question again, without this answer: it asks back, or logs it. */
function notAsked({ answer, reply }: AnswerEntry, stage: Stage) {
  const asked = stage.state().thread.findLast((entry) => entry.kind === 'question' && !entry.aside)
  const question = asked?.kind === 'question' ? asked.text : answer.title
  return none({ kind: 'choices', reply, question, choices: [answer] }, stage, 'not-asked')
}
