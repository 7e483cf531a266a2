import { Hono } from 'hono'
import { isLanguage, Problem } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import { type AnswerRow, answerRow } from '../../store/answers/answers.ts'
import { type Archiving, archiveStatements, restoreStatements } from '../../store/answers/archive-answer.ts'
import { approvalOfLive, requireApproval } from '../publishing/approve.ts'
import { makeLive } from '../publishing/publish.ts'
import { FieldProblem, REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { formOf, text } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf, type View } from '../ui/view.ts'

const PATH = '/answers/:id/:language'

/** Taking answers down, and bringing them back. */
export const archiveRoutes = new Hono<DeskEnv>()

archiveRoutes.post(`${PATH}/archive`, async (c) => {
  const row = await answerToMove(c, c.req.param('id') ?? '', c.req.param('language') ?? '')
  const form = await formOf(c)
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  if (!reason) return c.redirect(`${pathOf(row)}?archive=why#archive`, 303)
  const named = text(form, 'into').trim()
  const into = named ? await answerNamed(c, row, named) : ''
  if (into === undefined) return c.redirect(`${pathOf(row)}?archive=into#archive`, 303)
  return move(c, row, archiveStatements, { reason, into })
})

archiveRoutes.post(`${PATH}/restore`, async (c) => {
  const row = await answerToMove(c, c.req.param('id') ?? '', c.req.param('language') ?? '')
  return move(c, row, restoreStatements, { reason: '', into: '' })
})

/** The id of another answer that is published in the same language, from its name or its address as people copy it; undefined where there is none. */
async function answerNamed(c: DeskContext, { id, language }: AnswerRow, named: string): Promise<string | undefined> {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const name =
    named
      .replace(/[?#].*$/, '')
      .replace(/\/(?:en|es)?$/, '')
      .split('/')
      .at(-1) ?? ''
  return name !== id && snapshot.answer(name, language)?.language === language ? name : undefined
}

async function answerToMove(c: DeskContext, id: string, language: string): Promise<AnswerRow> {
  const row = isLanguage(language) ? await answerRow(c.env.DB, id, language) : undefined
  if (!row) throw new Problem('answer-unknown')
  await requireApproval(c, await approvalOfLive(c.env.DB, row))
  return row
}

type Move = (db: D1Database, archiving: Archiving, now: Date) => D1PreparedStatement[]

async function move(c: DeskContext, row: AnswerRow, statements: Move, why: { reason: string; into: string }) {
  const { id, language, state } = row
  // Sent twice: what it asks for has happened, and the trail says so once.
  const isDone = state === (statements === archiveStatements ? 'archived' : 'published')
  if (isDone) return c.redirect(pathOf(row), 303)
  await c.env.DB.batch(statements(c.env.DB, { id, language, who: personOf(c), ...why }, new Date()))
  await makeLive(c, `answer:${id}/${language} moved`)
  return c.redirect(pathOf(row), 303)
}

function pathOf({ id, language }: AnswerRow): string {
  return `/desk/answers/${id}/${language}`
}

/** What stands above an answer that was taken down. */
export function ArchivedNote({
  row,
  into,
  view: { t, may },
}: {
  row: AnswerRow
  into: string | undefined
  view: View
}) {
  return (
    <div class="said" role="status">
      <b>{t.timing.archivedTitle}</b> {t.timing.archivedText}
      {into ? (
        <>
          {' '}
          {t.timing.archivedInto} <a href={`/desk/answers/${into}/${row.language}`}>{into}</a>
        </>
      ) : null}
      {may('publish', row.agency) ? (
        <form method="post" action={`${pathOf(row)}/restore`}>
          <button type="submit" class="quiet">
            {t.timing.restoreAnswer}
          </button>
        </form>
      ) : null}
    </div>
  )
}

/** The form that takes an answer down. @param problem - `why` where no reason was given, `into` where there is no such answer. */
export function ArchiveForm({
  row,
  problem,
  view: { t },
}: {
  row: AnswerRow
  problem: string | undefined
  view: View
}) {
  const isMissing = problem === 'why'
  const isNone = problem === 'into'
  return (
    <details class="panel" id="archive" open={isMissing || isNone}>
      <summary>{t.timing.archiveTitle}</summary>
      <p>{row.language === 'en' ? t.timing.archiveText : t.timing.archiveTextOne}</p>
      <form method="post" action={`${pathOf(row)}/archive`}>
        <label for="archive-reason">{t.timing.archiveWhy}</label>
        <FieldProblem id="archive-problem" text={isMissing ? t.fields.needed : undefined} />
        <input
          id="archive-reason"
          name="reason"
          maxlength={REASON_CHARACTERS}
          aria-describedby={isMissing ? 'archive-problem' : undefined}
        />
        <label for="archive-into">{t.timing.archiveInto}</label>
        <small id="archive-into-help">{t.timing.archiveIntoHelp}</small>
        <FieldProblem id="archive-into-problem" text={isNone ? t.timing.archiveIntoNone : undefined} />
        <input
          id="archive-into"
          name="into"
          maxlength={REASON_CHARACTERS}
          aria-describedby={isNone ? 'archive-into-problem archive-into-help' : 'archive-into-help'}
        />
        <button type="submit">{t.timing.archive}</button>
      </form>
    </details>
  )
}
