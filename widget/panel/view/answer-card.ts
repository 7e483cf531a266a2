import type { View } from '../ports.ts'
import type { AnswerEntry } from '../state.ts'
import { html } from '../templates.ts'
import { blocks } from './blocks.ts'
import { directionOf } from './direction.ts'
import { shorten } from './shorten.ts'

/** The answer: the one thing to know first, then what to do, then who says so and since when. */
export function answerCard(entry: AnswerEntry, view: View) {
  const { answer } = entry
  const { loaded } = view
  const cut = shorten(answer.blocks)
  const shown = entry.expanded ? answer : cut
  const part = { ...answer, marked: loaded?.marked(entry) }
  const body = blocks(shown.blocks, part, view, entry.expanded ? undefined : cut.steps)
  const rest = !entry.expanded && cut.more ? showMore(entry, cut.totalSteps, view) : ''
  const rating = entry.reply ? loaded?.feedback(entry, view) : ''
  return html`<article class="card"
    aria-label=${view.say('answerFrom', { agency: answer.agency.name })}>${loaded?.notes(entry, view)}<div
    lang=${answer.language} dir=${directionOf(answer.language)}><h3 tabindex="-1"
    .textContent=${answer.title}></h3>${loaded?.quote(entry, view)}<div class="body">${body}</div></div>${rest}${trustLine(entry, view)}${rating}${loaded?.tools(entry, view)}</article>${loaded?.related(entry, view)}`
}

function showMore(entry: AnswerEntry, steps: number, view: View) {
  const label = steps ? view.say('showSteps', { n: steps }) : view.say('showAll')
  return html`<button class="quiet" @click=${() => view.actions.withDeferred((deferred, panel) => deferred.expand(entry, panel))} .textContent=${label}></button>`
}

/** Owner, day checked, version: under every answer, small, always there; the sources come with the deferred file. */
function trustLine({ answer }: AnswerEntry, view: View) {
  const others = answer.agencies.length - 1
  const owner = answer.agency.name
  const date = view.loaded?.day(answer.checked, view) ?? answer.checked
  const whose = others > 0 ? view.say('with', { agency: owner, n: others }) : owner
  const checked = view.say('checked', { date })
  const version = view.say('version', { n: answer.version })
  return html`<div class="meta"><span .textContent=${whose}></span> · <span .textContent=${checked}></span> · <span
    .textContent=${version}></span>${view.loaded?.sources(answer, view)}</div>`
}
