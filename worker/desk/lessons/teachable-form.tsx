import { blockText } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { Lesson } from '../../store/lessons/lessons.ts'
import type { Teachable } from '../../store/lessons/teachable.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'

/** What was typed of a lesson that is not whole. */
export type TypedLesson = Pick<Lesson, 'source' | 'said' | 'now' | 'learned'>

interface TeachableProps {
  one: Teachable
  snapshot: Engine['snapshot']
  /** What was typed and is not whole. */
  typed: TypedLesson | undefined
  view: View
}

/** What could become a lesson, begun with what is known of it: only what others can do with it is to be written. */
export function TeachableForm({ one, snapshot, typed, view }: TeachableProps) {
  const { t } = view
  const begun = typed ?? begunWith(one, snapshot, view)
  const id = (field: string) => `${field}-${one.source}`
  return (
    <details class="panel" open={typed !== undefined}>
      <summary>
        <span lang={one.language}>“{one.asked}”</span> <small>{t.lessons.kinds[one.kind]}</small>
      </summary>
      <form method="post" action="/desk/lessons">
        {typed ? (
          <p class="problem" role="alert">
            {t.lessons.problem(REASON_CHARACTERS)}
          </p>
        ) : null}
        <input type="hidden" name="source" value={one.source} />
        {(['said', 'now', 'learned'] as const).map((field) => (
          <p class="field">
            <label for={id(field)}>{t.lessons[field]}</label>
            <textarea id={id(field)} name={field} rows={2} maxlength={REASON_CHARACTERS} required>
              {begun[field]}
            </textarea>
          </p>
        ))}
        <button type="submit">{t.lessons.make}</button>
      </form>
    </details>
  )
}

function begunWith(one: Teachable, snapshot: Engine['snapshot'], view: View) {
  const answer = one.answerId ? snapshot.answer(one.answerId, one.answerLanguage) : undefined
  const now = answer ? blockText(answer.blocks.slice(0, 1)) : view.t.lessons.nowNothing
  return { said: cut(saidOf(one, snapshot, view)), now: cut(now), learned: '' }
}

function saidOf({ kind, shown, language }: Teachable, snapshot: Engine['snapshot'], { t }: View): string {
  if (kind === 'feedback') return t.lessons.saidEarlier
  const titles = shown.flatMap((id) => snapshot.answer(id, language)?.title ?? [])
  return titles.length === 0 ? t.lessons.saidNothing : t.lessons.saidKinds[kind](titles.join(' · '))
}

function cut(words: string): string {
  return words.length > REASON_CHARACTERS ? `${words.slice(0, REASON_CHARACTERS - 1)}…` : words
}
