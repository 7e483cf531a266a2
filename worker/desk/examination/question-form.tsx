import { LANGUAGES, LIMITS } from '../../contract/index.ts'
import type { ExamQuestion } from '../publishing/gate/exam.ts'
import { FieldProblem, REASON_CHARACTERS } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'
import { MOST_ANSWERS, type QuestionProblem, type TypedQuestion } from './read-question.ts'

interface QuestionFormProps {
  /** The question to change; a new one is added where there is none. */
  question?: ExamQuestion
  typed: (TypedQuestion & { problems: QuestionProblem[] }) | undefined
  view: View
}

/** Adds a question, or says what is right for one. */
export function QuestionForm({ question, typed, view }: QuestionFormProps) {
  const { t } = view
  const problem = (field: QuestionProblem['field']) => problemText(typed?.problems, field, view)
  const isRetired = question?.change?.state === 'retired'
  return (
    <form method="post" action={question ? `/desk/examination/${question.id}` : '/desk/examination'} class="panel">
      <h2>{question ? t.examination.changeTitle : t.examination.addTitle}</h2>
      {question ? null : <Wording typed={typed} problem={problem('question')} view={view} />}
      <label for="answers">{t.examination.answers}</label>
      <p class="hint" id="answers-hint">
        {t.examination.answersHint}
      </p>
      <FieldProblem id="answers-problem" text={problem('answers')} />
      <textarea id="answers" name="answers" rows={3} {...described('answers', problem('answers'))}>
        {`\n${(typed?.answers ?? question?.right ?? []).join('\n')}`}
      </textarea>
      <label for="reason">{t.examination.reason}</label>
      <FieldProblem id="reason-problem" text={problem('reason')} />
      <input
        id="reason"
        name="reason"
        value={typed?.reason ?? ''}
        maxlength={REASON_CHARACTERS}
        aria-invalid={problem('reason') ? 'true' : undefined}
        aria-describedby={problem('reason') ? 'reason-problem' : undefined}
      />
      <div class="actions">
        <button type="submit" name="do" value="save">
          {question ? t.examination.save : t.examination.add}
        </button>
        {question ? (
          <button type="submit" name="do" value={isRetired ? 'restore' : 'retire'} class="quiet">
            {isRetired ? t.examination.restore : t.examination.retire}
          </button>
        ) : null}
      </div>
    </form>
  )
}

function described(field: string, problem: string | undefined) {
  const about = problem ? `${field}-problem ${field}-hint` : `${field}-hint`
  return { 'aria-describedby': about, ...(problem ? { 'aria-invalid': 'true' as const } : {}) }
}

interface WordingProps {
  typed: TypedQuestion | undefined
  problem: string | undefined
  view: View
}

function Wording({ typed, problem, view: { t } }: WordingProps) {
  return (
    <>
      <label for="question">{t.examination.question}</label>
      <FieldProblem id="question-problem" text={problem} />
      <input
        id="question"
        name="question"
        value={typed?.question ?? ''}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'question-problem' : undefined}
      />
      <label for="question-language">{t.lists.language}</label>
      <select id="question-language" name="language">
        {LANGUAGES.map((each) => (
          <option value={each} selected={each === (typed?.language ?? 'en')}>
            {t.lists.languages[each]}
          </option>
        ))}
      </select>
    </>
  )
}

function problemText(
  problems: readonly QuestionProblem[] | undefined,
  field: QuestionProblem['field'],
  { t }: View,
): string | undefined {
  const found = problems?.find((one) => one.field === field)
  if (!found) return undefined
  if (found.kind === 'unknown') return t.examination.problems.unknown(found.id)
  if (found.kind === 'long') return t.examination.problems.long(LIMITS.questionCharacters)
  return found.kind === 'many' ? t.examination.problems.many(MOST_ANSWERS) : t.examination.problems[found.kind]
}
