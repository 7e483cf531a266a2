import { Hono } from 'hono'
import { isLanguage, Problem } from '../../contract/index.ts'
import { formatAnswerFile, isoDay, parseAnswerFile, readAnswerParts } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import { AnswerText } from '../answers/answer-text.tsx'
import { liveVersion } from '../publishing/live-version.ts'
import { publish } from '../publishing/publish.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'

/** Saying that an answer is still right: its text stays, its day is today, and its check is due again when it says. */
export const stillRight = new Hono<DeskEnv>()

stillRight.post('/answers/:id/:language/still-right', async (c) => {
  const { id, language } = c.req.param()
  if (!isLanguage(language)) throw new Problem('answer-unknown')
  const form = await formOf(c)
  const review = `/desk/gaps/review:${id}:${language}`
  const live = await liveVersion(c.env.DB, id, language)
  if (!form.has('checked') || text(form, 'version') !== String(live.version))
    return c.redirect(`${review}?still=needed`, 303)
  const { agencies, facts } = (await liveEngine(c.env, c.executionCtx)).snapshot
  const parts = readAnswerParts(live.markdown)
  if (!parts) throw new Problem('answer-wrong')
  const markdown = formatAnswerFile({ ...parts.fields, last_reviewed_on: isoDay(new Date()) }, parts.body)
  const { answer } = parseAnswerFile({ path: id, text: markdown }, { agencies, facts })
  if (!answer) throw new Problem('answer-wrong')
  const rest = { version: live.version + 1, writers: live.writers, note: viewOf(c).t.gap.stillNote }
  await publish(c, { answer, markdown, ...rest, action: 'answer-checked' })
  return c.redirect(review, 303)
})

interface StillRightProps {
  gap: Gap
  engine: Engine
  /** Whether somebody pressed the button without the tick. */
  isMissing: boolean
  view: View
}

/** The text of an answer whose check is due, with its official pages, and the one act that says that it is still right. */
export function StillRight({ gap, engine: { snapshot }, isMissing, view }: StillRightProps) {
  const { t } = view
  const answer = gap.answer && snapshot.answer(gap.answer.id, gap.answer.language)
  if (!answer || answer.language !== gap.answer?.language || gap.state !== 'open') return null
  return (
    <section class="panel">
      <h2>{t.gap.stillTitle}</h2>
      <AnswerText answer={answer} agencies={snapshot.agencies} states={snapshot.states} view={view} />
      {view.may('publish', answer.agency) ? (
        <form method="post" action={`/desk/answers/${answer.id}/${answer.language}/still-right`}>
          <p class="hint" id="still-hint">
            {t.gap.stillText}
          </p>
          {isMissing ? (
            <p class="problem" role="alert">
              {t.gap.stillNeeded}
            </p>
          ) : null}
          <input type="hidden" name="version" value={answer.version} />
          <label class="choice">
            <input type="checkbox" name="checked" required aria-describedby="still-hint" /> {t.gap.stillTick}
          </label>
          <button type="submit">{t.gap.still}</button>
        </form>
      ) : null}
    </section>
  )
}
