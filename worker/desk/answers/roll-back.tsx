import type { Context } from 'hono'
import { Hono } from 'hono'
import { isLanguage, Problem } from '../../contract/index.ts'
import { type AnswerRecord, parseAnswerFile } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import { type AnswerRow, type AnswerVersion, answerRow, answerVersion } from '../../store/answers/answers.ts'
import { needsAnother } from '../publishing/approve.ts'
import { candidateOf } from '../publishing/candidate.ts'
import { askGate, movedTo } from '../publishing/gate/ask-gate.ts'
import { type GateReport, regressionsOf, type Told } from '../publishing/gate/gate.ts'
import { GatePanel } from '../publishing/gate/gate-panel.tsx'
import { publish, type ToPublish } from '../publishing/publish.ts'
import { withProgress } from '../publishing/under-way/with-progress.ts'
import { Back } from '../ui/back.tsx'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'

const PATH = '/answers/:id/:language/roll-back'

/** Going back: an old version's text becomes the next version, through the same gate. */
export const rollBack = new Hono<DeskEnv>()

rollBack.post(PATH, (c) => {
  const { id, language } = c.req.param()
  return withProgress(c, `answer:${id}/${language}`, (told) => gone(c, told))
})

async function gone(c: Context<DeskEnv, typeof PATH>, told: Told) {
  const form = await formOf(c)
  const { row, old } = await versionsOf(c, Number(text(form, 'version')))
  const path = `/desk/answers/${row.id}/${row.language}`
  // Sent twice, or someone else was first: the page says which version is live now.
  if (Number(text(form, 'live')) !== row.version) return c.redirect(`${path}?version=${old.version}&stale`, 303)
  const engine = await liveEngine(c.env, c.executionCtx)
  const { agencies, facts } = engine.snapshot
  const { answer } = parseAnswerFile({ path: old.id, text: old.markdown }, { agencies, facts })
  if (!answer) throw new Problem('answer-wrong')
  const approval = { agencies: [answer.agency, row.agency], writers: old.writers }
  if (await needsAnother(c.env.DB, personOf(c), approval)) return wroteIt(c, old)
  const report = await askGate(c.env, candidateOf(engine, answer), new Date(), { told })
  const worse = regressionsOf(report).length
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  const isOverruled = form.has('overrule') && reason !== '' && viewOf(c).may('overrule')
  if (worse > 0 && !isOverruled) return stopped(c, { row, old, report })
  const overruled = worse > 0 ? { reason, worse } : undefined
  const isPublished = await publishOld(c, { row, old, answer, reason, overruled, moved: movedTo(report, answer.id) })
  return c.redirect(isPublished ? `${path}?published=${row.version + 1}` : `${path}?version=${old.version}&stale`, 303)
}

async function versionsOf(c: Context<DeskEnv, typeof PATH>, version: number) {
  const { id, language } = c.req.param()
  if (!isLanguage(language)) throw new Problem('answer-unknown')
  const [row, old] = await Promise.all([
    answerRow(c.env.DB, id, language),
    answerVersion(c.env.DB, id, language, version),
  ])
  if (!row || !old) throw new Problem('answer-unknown')
  return { row, old }
}

interface GoingBack {
  row: AnswerRow
  old: AnswerVersion
  answer: AnswerRecord
  reason: string
  overruled: ToPublish['overruled']
  moved: NonNullable<ToPublish['moved']>
}

function publishOld(c: DeskContext, { row, old, answer, reason, overruled, moved }: GoingBack): Promise<boolean> {
  const { t } = viewOf(c)
  const note = reason ? t.answers.rolledBack(old.version, reason) : t.answers.rollBackReason(old.version)
  const version = row.version + 1
  const { markdown, writers } = old
  return publish(c, { answer, version, markdown, writers, note, action: 'answer-rolled-back', overruled, moved })
}

/** Says that somebody else must go back to this version. */
function wroteIt(c: DeskContext, old: AnswerVersion) {
  const { t } = viewOf(c)
  const content = (
    <>
      <Back href={`/desk/answers/${old.id}/${old.language}?version=${old.version}`}>{old.title}</Back>
      <h1>{t.answers.rollBackTitle(old.version)}</h1>
      <p class="said bad" role="alert">
        {t.answers.rollBackWrote}
      </p>
    </>
  )
  return page(c, t.answers.rollBackTitle(old.version), content, { part: 'answers', status: 403 })
}

function stopped(c: DeskContext, { row, old, report }: { row: AnswerRow; old: AnswerVersion; report: GateReport }) {
  const view = viewOf(c)
  const { t } = view
  const fields = { version: old.version, live: row.version, overrule: 'yes' }
  const overrule = { action: `/desk/answers/${row.id}/${row.language}/roll-back`, fields }
  const content = (
    <>
      <Back href={`/desk/answers/${old.id}/${old.language}?version=${old.version}`}>{old.title}</Back>
      <h1>{t.answers.rollBackTitle(old.version)}</h1>
      <p class="said bad" role="alert">
        {t.gate.stopped}
      </p>
      <GatePanel report={report} overrule={overrule} view={view} />
    </>
  )
  return page(c, t.answers.rollBackTitle(old.version), content, { part: 'answers', status: 422 })
}

interface RollBackFormProps {
  row: AnswerRow
  old: AnswerVersion
  /** Whether who looks wrote in it, and somebody else must go back to it. */
  isMine: boolean
  view: View
}

/** The form that publishes an old version again, or why it is not there. */
export function RollBackForm({ row, old, isMine, view: { t } }: RollBackFormProps) {
  if (isMine)
    return (
      <section class="panel">
        <h2>{t.answers.rollBackTitle(old.version)}</h2>
        <p>{t.answers.rollBackWrote}</p>
      </section>
    )
  return (
    <section class="panel">
      <h2>{t.answers.rollBackTitle(old.version)}</h2>
      <p>{t.answers.rollBackText}</p>
      <form method="post" action={`/desk/answers/${row.id}/${row.language}/roll-back`}>
        <input type="hidden" name="version" value={old.version} />
        <input type="hidden" name="live" value={row.version} />
        <label for="roll-back-reason">{t.answers.rollBackWhy}</label>
        <input id="roll-back-reason" name="reason" maxlength={REASON_CHARACTERS} />
        <button type="submit">{t.answers.rollBack}</button>
      </form>
    </section>
  )
}
