import type { ReplyMark } from '../../store/log/reply-marks.ts'

/** Marks as a file of blind questions, which `npm run bench -- service --blind FILE` asks: what was marked right is right, what should have been
 * another answer has that one. Marks that do not say what is right are left out. The form is told in scripts/bench/README.md. */
export function blindFile(marks: readonly ReplyMark[]) {
  return {
    situations: marks.flatMap((mark) => {
      const right = rightOf(mark)
      if (right === undefined) return []
      const { replyId, language, text, verdict, shown } = mark
      const acceptable = verdict === 'partly' ? shown.filter((id) => !right.includes(id)) : []
      const question = { id: replyId, question: text, right, acceptable, reach: [], danger: false }
      return [{ situation: replyId, kind: 'marked', language, topic: 'marked at the desk', questions: [question] }]
    }),
  }
}

/** The answers that are right, none where there must be none; undefined where nobody has said. */
export function rightOf({ verdict, better, shown, kind }: ReplyMark): string[] | undefined {
  if (better === 'none') return []
  if (better !== undefined) return [better]
  if (verdict !== 'right') return undefined
  if (kind === 'answer') return shown
  return kind === 'unanswered' ? [] : undefined
}
