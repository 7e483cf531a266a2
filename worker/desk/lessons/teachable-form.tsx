import { blockText } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { Lesson } from '../../store/lessons/lessons.ts'
import type { Teachable } from '../../store/lessons/teachable.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { text } from '../ui/form.ts'
import type { View } from '../ui/view.ts'

/** What is written of a lesson. */
export const LESSON_FIELDS = ['asked', 'said', 'now', 'learned'] as const
/** What was typed of a lesson. */
export type TypedLesson = Pick<Lesson, (typeof LESSON_FIELDS)[number]>

/** What was typed of a lesson, '' where nothing was. */
export function readLesson(form: FormData): TypedLesson {
  const [asked = '', said = '', now = '', learned = ''] = LESSON_FIELDS.map((field) => text(form, field).trim())
  return { asked, said, now, learned }
}

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
        {LESSON_FIELDS.map((field) => (
          <p class="field">
            <label for={id(field)}>{t.lessons[field]}</label>
            <textarea
              id={id(field)}
              name={field}
              rows={2}
              maxlength={REASON_CHARACTERS}
              lang={field === 'asked' ? one.language : undefined}
              aria-describedby={field === 'asked' ? id('stays') : undefined}
              required
            >
              {begun[field]}
            </textarea>
            {field === 'asked' ? (
              <span class="hint" id={id('stays')}>
                {t.lessons.stays}
              </span>
            ) : null}
          </p>
        ))}
        <button type="submit">{t.lessons.make}</button>
      </form>
    </details>
  )
}

function begunWith(one: Teachable, snapshot: Engine['snapshot'], view: View): TypedLesson {
  const answer = one.answerId ? snapshot.answer(one.answerId, one.answerLanguage) : undefined
  const now = answer ? blockText(answer.blocks.slice(0, 1)) : view.t.lessons.nowNothing
  return { asked: cut(one.asked), said: cut(saidOf(one, snapshot, view)), now: cut(now), learned: '' }
}

function saidOf({ kind, shown, language }: Teachable, snapshot: Engine['snapshot'], { t }: View): string {
  if (kind === 'feedback') return t.lessons.saidEarlier
  const titles = shown.flatMap((id) => snapshot.answer(id, language)?.title ?? [])
  return titles.length === 0 ? t.lessons.saidNothing : t.lessons.saidKinds[kind](titles.join(' · '))
}

function cut(words: string): string {
  return words.length > REASON_CHARACTERS ? `${words.slice(0, REASON_CHARACTERS - 1)}…` : words
}
