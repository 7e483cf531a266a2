import { Hono } from 'hono'
import { isLanguage, Problem } from '../../contract/index.ts'
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
  const reason = text(await formOf(c), 'reason')
    .trim()
    .slice(0, REASON_CHARACTERS)
  if (!reason) return c.redirect(`${pathOf(row)}?archive=why#archive`, 303)
  return move(c, row, archiveStatements, reason)
})

archiveRoutes.post(`${PATH}/restore`, async (c) => {
  const row = await answerToMove(c, c.req.param('id') ?? '', c.req.param('language') ?? '')
  return move(c, row, restoreStatements, '')
})

async function answerToMove(c: DeskContext, id: string, language: string): Promise<AnswerRow> {
  const row = isLanguage(language) ? await answerRow(c.env.DB, id, language) : undefined
  if (!row) throw new Problem('answer-unknown')
  await requireApproval(c, await approvalOfLive(c.env.DB, row))
  return row
}

type Move = (db: D1Database, archiving: Archiving, now: Date) => D1PreparedStatement[]

async function move(c: DeskContext, row: AnswerRow, statements: Move, reason: string) {
  const { id, language, state } = row
  // Sent twice: what it asks for has happened, and the trail says so once.
  const isDone = state === (statements === archiveStatements ? 'archived' : 'published')
  if (isDone) return c.redirect(pathOf(row), 303)
  await c.env.DB.batch(statements(c.env.DB, { id, language, who: personOf(c), reason }, new Date()))
  await makeLive(c, `answer:${id}/${language} moved`)
  return c.redirect(pathOf(row), 303)
}

function pathOf({ id, language }: AnswerRow): string {
  return `/desk/answers/${id}/${language}`
}

/** What stands above an answer that was taken down. */
export function ArchivedNote({ row, view: { t, may } }: { row: AnswerRow; view: View }) {
  return (
    <div class="said" role="status">
      <b>{t.timing.archivedTitle}</b> {t.timing.archivedText}
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

/** The form that takes an answer down. */
export function ArchiveForm({ row, isMissing, view: { t } }: { row: AnswerRow; isMissing: boolean; view: View }) {
  return (
    <details class="panel" id="archive" open={isMissing}>
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
        <button type="submit">{t.timing.archive}</button>
      </form>
    </details>
  )
}
