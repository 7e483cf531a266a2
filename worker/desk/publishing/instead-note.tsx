import type { View } from '../ui/view.ts'
import type { Instead } from './instead-of.ts'

/** What a question gets in place of the answer. */
export function InsteadNote({ instead: { why, answer }, view: { t } }: { instead: Instead; view: Pick<View, 't'> }) {
  return (
    <small>
      {t.gate.instead[why]}
      {answer ? (
        <>
          {': '}
          <a href={`/desk/answers/${answer.id}/${answer.language}`} lang={answer.language}>
            {answer.title}
          </a>
        </>
      ) : null}
    </small>
  )
}
