import type { Engine } from '../../engine/index.ts'
import { type MarkedReply, VERDICTS } from '../../store/log/reply-marks.ts'
import { dayText } from '../ui/day-text.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'

/** Where a page lists the answers that may be named. */
export const ANSWER_IDS = 'answer-ids'

interface MarkFormProps {
  reply: MarkedReply
  /** The answer that was typed is not there. */
  isWrong: boolean
  engine: Engine
  view: View
}

/** How a reply was: three buttons, and the answer that it should have been; or what was said of it, with the way back. */
export function MarkForm({ reply, isWrong, engine, view }: MarkFormProps) {
  const { t } = view
  if (reply.verdict !== undefined) return <Marked reply={reply} engine={engine} view={view} />
  if (!view.may('sort')) return <>{t.replies.notYet}</>
  const field = `better-${reply.id}`
  return (
    <form method="post" action={`/desk/replies/${reply.id}/mark`} class="mark">
      <input type="hidden" name="back" value={view.path} />
      <FieldProblem id={`${field}-problem`} text={isWrong ? t.replies.noSuchAnswer : undefined} />
      <div class="inline">
        {VERDICTS.map((verdict) => (
          <button type="submit" class="quiet" name="verdict" value={verdict} aria-describedby={reply.id}>
            {t.replies.verdicts[verdict]}
          </button>
        ))}
      </div>
      <label for={field}>{t.replies.better}</label>
      <input
        id={field}
        name="better"
        list={ANSWER_IDS}
        aria-describedby={isWrong ? `${field}-problem` : undefined}
        autocomplete="off"
      />
    </form>
  )
}

function Marked({ reply, engine, view }: Omit<MarkFormProps, 'isWrong'>) {
  const { t, language } = view
  const { verdict, better, markedBy = '', markedAt = '' } = reply
  const record = better === undefined ? undefined : engine.snapshot.answer(better, reply.language)
  return (
    <>
      <p>
        <strong>{verdict ? t.replies.verdicts[verdict] : ''}</strong>
        {better === undefined
          ? ''
          : ` · ${t.replies.shouldBe(better === 'none' ? t.replies.noAnswer : (record?.title ?? better))}`}
        <small>{t.replies.by(markedBy, dayText(markedAt.slice(0, 10), language))}</small>
      </p>
      {view.may('sort') ? (
        <form method="post" action={`/desk/replies/${reply.id}/unmark`}>
          <input type="hidden" name="back" value={view.path} />
          <button type="submit" class="quiet">
            {t.replies.undo}
          </button>
        </form>
      ) : null}
    </>
  )
}
