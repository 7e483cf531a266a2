import { html } from '../../template/template.ts'
import type { View } from '../ports.ts'
import type { AnswerEntry } from '../state.ts'
import { blocks } from './blocks.ts'
import { directionOf } from './direction.ts'
import { safe } from './inlines.ts'
import { shorten } from './shorten.ts'

/** The answer: the one thing to know first, then what to do, then who says so and since when. */
export function answerCard(entry: AnswerEntry, view: View) {
  const { answer } = entry
  const cut = shorten(answer.blocks)
  const shown = entry.expanded ? answer : cut
  return html`<article class="card" aria-label=${view.say('answerFrom', { agency: answer.agency.name })}>
    ${view.loaded?.notes(entry, view)}
    <div lang=${answer.language} dir=${directionOf(answer.language)}>
      <h3 tabindex="-1">${answer.title}</h3>
      <div class="body">${blocks(shown.blocks, answer, view, entry.expanded ? undefined : cut.steps)}</div>
    </div>
    ${!entry.expanded && cut.more ? showMore(entry, cut.totalSteps, view) : ''}
    ${trustLine(entry, view)}
    ${entry.reply ? view.loaded?.feedback(entry, view) : ''}
    ${view.loaded?.tools(entry, view)}
  </article>
  ${view.loaded?.related(entry, view)}`
}

function showMore(entry: AnswerEntry, steps: number, view: View) {
  const label = steps ? view.say('showSteps', { n: steps }) : view.say('showAll')
  return html`<button class="quiet" @click=${() => view.actions.expand(entry)}>${label}</button>`
}

/** Owner, day checked, version, sources: under every answer, small, always there. */
function trustLine({ answer }: AnswerEntry, view: View) {
  const others = answer.agencies.length - 1
  const owner = answer.agency.name
  const date = new Intl.DateTimeFormat(view.say('locale'), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(answer.checked),
  )
  return html`<div class="meta">
    ${others > 0 ? view.say('with', { agency: owner, n: others }) : owner} · ${view.say('checked', { date })} · ${view.say('version', { n: answer.version })}
    ${
      answer.sources.length
        ? html`<details><summary>${view.say('sources')}</summary><ul>${answer.sources.map(
            ({ url, title }) => html`<li><a href=${safe(url)} target="_blank" rel="noreferrer">${title}</a></li>`,
          )}</ul></details>`
        : ''
    }
  </div>`
}
