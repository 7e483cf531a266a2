import type { View } from '../../panel/ports.ts'
import type { AnswerEntry, Entry, ShownSurvey } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { isolated } from '../words/isolate.ts'
import { languageName } from '../words/language-name.ts'
import { begin, choose, sendTrust, sendWords, tick } from './answer-survey.ts'
import { offer } from './offer.ts'

/** The survey of the agency below an answer, for a reader who was drawn; never beside danger. It is fetched once, when its answer is first drawn. */
export function survey(entry: AnswerEntry, view: View) {
  const { state, actions } = view
  if (!entry.survey || state.thread.some(isDanger)) return ''
  if (!state.survey) actions.withDeferred((_, panel) => offer(entry, panel))
  if (state.survey?.reply !== entry.reply) return ''
  return html`<section class="survey" aria-label=${view.say('surveyTitle')}>${step(state.survey, view)}</section>`
}

function isDanger(entry: Entry) {
  return ('urgent' in entry && entry.urgent) || (entry.kind === 'answer' && entry.answer.urgent)
}

function step(shown: ShownSurvey, view: View) {
  if (shown.step === 'offered') return invitation(view)
  if (shown.step === 'trust') return firstQuestion(shown, view)
  return shown.step === 'more' ? more(shown, view) : thanks(shown, view)
}

function invitation({ say, actions }: View) {
  const open = () => actions.withDeferred((_, panel) => begin(panel))
  return html`<b .textContent=${say('surveyTitle')}></b><p .textContent=${say('surveyFree')}></p><button class="quiet" @click=${open}
    .textContent=${say('surveyOpen')}></button>`
}

/** It counts by itself; number and day of OMB stand below it. */
function firstQuestion({ asked, trust, problem }: ShownSurvey, view: View) {
  const { say, actions, state } = view
  const { tongue, words } = wordsFor(asked, view)
  const isForeign = tongue !== state.language
  const language = languageName(tongue, say('locale'))
  const points = asked.points.map((point) => {
    const choice = () => actions.withDeferred((_, panel) => choose(point, panel))
    return html`<label><input type="radio" name="one-stop-survey" .value=${String(point)} .checked=${trust === point} @change=${choice}><span
      .textContent=${say(pointName(point, asked.points.length))}></span></label>`
  })
  const send = () => actions.withDeferred((_, panel) => sendTrust(panel))
  return html`<p tabindex="-1" .textContent=${say('surveyAbout', { service: asked.service })}></p>${isForeign ? html`<p class="aside" .textContent=${say('surveyLanguage', { language })}></p>` : ''}${problemLine(problem, view)}<fieldset
    aria-describedby=${problem ? 'survey-problem' : 'survey-number'}><legend lang=${tongue} dir="ltr" .textContent=${words.trust}></legend>${points}</fieldset><button
    class="quiet" @click=${send} .textContent=${say('surveySend')}></button>${omb(asked, view)}`
}

const FIVE = ['agree1', 'agree2', 'agree3', 'agree4', 'agree5'] as const

function pointName(point: number, points: number) {
  if (points === 2) return point ? 'agree' : 'disagree'
  return FIVE[point - 1] ?? 'agree3'
}

function omb({ ombNumber, expires, minutes, statement }: ShownSurvey['asked'], { say }: View) {
  const [year, month, day] = expires.split('-')
  const number = isolated(ombNumber, say('locale'))
  const date = isolated(`${month}/${day}/${year}`, say('locale'))
  const link = statement
    ? html`<a href=${statement} target="_blank" rel="noopener" .textContent=${say('surveyStatement')}></a>`
    : ''
  return html`<small id="survey-number" .textContent=${say('surveyOmb', { number, date })}></small><small
    .textContent=${say('surveyBurden', { n: minutes, number })}></small>${link}`
}

/** What made the difference, or what could be better, and words. All of it may be left out. */
function more({ asked, trust = 0, drivers, problem }: ShownSurvey, view: View) {
  const { say, actions } = view
  const { tongue, words } = wordsFor(asked, view)
  const side = trust >= asked.positiveFrom ? 'positive' : 'negative'
  const boxes = Object.entries(words.drivers[side]).map(([name, text]) => {
    const ticked = () => actions.withDeferred((_, panel) => tick(name, panel))
    return html`<label lang=${tongue} dir="ltr"><input type="checkbox" .checked=${drivers.includes(name)} @change=${ticked}><span
      .textContent=${text}></span></label>`
  })
  const send = () => actions.withDeferred((_, panel) => sendWords(panel))
  return html`<p tabindex="-1" .textContent=${say('surveyKept')}></p>${problemLine(problem, view)}<fieldset><legend lang=${tongue} dir="ltr"
    .textContent=${words[side]}></legend>${boxes}</fieldset><label class="words" for="survey-words" lang=${tongue} dir="ltr"
    .textContent=${words.comment}></label><small id="survey-hint" .textContent=${say('surveyHint')}></small><textarea id="survey-words" rows="3" maxlength="1000" dir="auto"
    aria-describedby="survey-hint"></textarea><button class="quiet" @click=${send} .textContent=${say('surveySend')}></button>`
}

function thanks({ removed }: ShownSurvey, { say }: View) {
  const gone = removed ? html`<p .textContent=${say('surveyRemoved')}></p>` : ''
  return html`<p tabindex="-1" .textContent=${say('thanks')}></p>${gone}`
}

function problemLine(problem: ShownSurvey['problem'], { say }: View) {
  return problem ? html`<p class="bad" id="survey-problem" .textContent=${say(problem)}></p>` : ''
}

/** What is asked stands as it was approved: in Spanish or English. */
function wordsFor({ texts }: ShownSurvey['asked'], { state }: View) {
  const tongue = state.language === 'es' ? 'es' : 'en'
  return { tongue, words: texts[tongue] } as const
}
