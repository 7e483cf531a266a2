import { html, nothing } from 'lit/html.js'
import type { AnswerEntry } from '../state.ts'
import type { View } from '../view.ts'
import { blocks } from './blocks.ts'
import { choiceButtons } from './choices-card.ts'
import { directionOf } from './direction.ts'
import { feedback } from './feedback.ts'
import { safe } from './inlines.ts'
import { shorten } from './shorten.ts'

/** The answer: the one thing to know first, then what to do, then who says so and since when. */
export function answerCard(entry: AnswerEntry, view: View) {
  const { answer } = entry
  const cut = shorten(answer.blocks)
  const shown = entry.expanded ? { blocks: answer.blocks, steps: Number.POSITIVE_INFINITY } : cut
  return html`<article class="card" aria-label=${view.say('answerFrom', { agency: answer.agency.name })}>
    ${foreign(entry, view)}
    <div lang=${answer.language} dir=${directionOf(answer.language)}>
      <h3 tabindex="-1">${answer.title}</h3>
      <div class="body">${blocks(shown.blocks, answer, view, shown.steps)}</div>
    </div>
    ${!entry.expanded && cut.more ? showMore(entry, cut.totalSteps, view) : nothing}
    ${trustLine(entry, view)}
    ${entry.reply ? feedback(entry, view) : nothing}
  </article>
  ${entry.related.length ? html`<section class="card"><h3>${view.say('related')}</h3>${choiceButtons(entry.related, entry.reply, view)}</section>` : nothing}`
}

/** An answer in another language than the interface says so. */
function foreign({ answer }: AnswerEntry, view: View) {
  const { language } = view.state
  if (answer.language === language) return nothing
  if (!view.more) return nothing
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(answer.language) ?? answer.language
  return html`<p class="aside">${view.say('otherLanguage', { language: name })}</p>`
}

function showMore(entry: AnswerEntry, steps: number, view: View) {
  const label = steps ? view.say('showSteps', { n: steps }) : view.say('showAll')
  return html`<button class="quiet" type="button" @click=${() => view.actions.expand(entry)}>${label}</button>`
}

/** Owner, day checked, version, sources: under every answer, small, always there. */
function trustLine({ answer }: AnswerEntry, view: View) {
  const others = answer.agencies.length - 1
  const owner = answer.agency.name
  const date = new Intl.DateTimeFormat(view.state.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(answer.checked),
  )
  return html`<div class="meta">
    ${others > 0 ? view.say('with', { agency: owner, n: others }) : owner} · ${view.say('checked', { date })} · ${view.say('version', { n: answer.version })}
    ${
      answer.sources.length
        ? html`<details><summary>${view.say('sources')}</summary><ul>${answer.sources.map(
            ({ url, title }) =>
              html`<li><a href=${safe(url)} target="_blank" rel="noopener noreferrer">${title}</a></li>`,
          )}</ul></details>`
        : nothing
    }
  </div>`
}
