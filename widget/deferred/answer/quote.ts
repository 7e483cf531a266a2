import type { View } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { blocks } from '../../panel/view/blocks.ts'
import { directionOf } from '../../panel/view/direction.ts'
import { passageAt } from './passage-at.ts'

/** The passage that was asked for, before the answer; nothing where the answer begins with it. */
export function quote(entry: AnswerEntry, view: View) {
  const found = asked(entry)
  if (!found) return ''
  const { language, strings } = view.state
  return html`<section class="callout" aria-label=${strings.focus ?? ''}><strong lang=${language} dir=${directionOf(language)}
    .textContent=${strings.focus ?? ''}></strong>${blocks(found.alone, entry.answer, view)}</section>`
}

/** The part of the answer that is marked in its place. */
export function marked(entry: AnswerEntry): unknown {
  return asked(entry)?.part
}

/** What is said of it before the answer is read aloud. */
export function quoteWords(entry: AnswerEntry, { strings }: View['state']): string[] {
  return entry.focus && asked(entry) ? [strings.focus ?? '', entry.focus.text] : []
}

function asked({ answer, focus }: AnswerEntry) {
  return focus && focus.path.join() !== '0' ? passageAt(answer, focus.path) : undefined
}
