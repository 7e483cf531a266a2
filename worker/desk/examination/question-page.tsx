import type { Engine } from '../../engine/index.ts'
import { auditOf } from '../../store/audit.ts'
import { agenciesOf } from '../publishing/gate/agencies-of.ts'
import type { ExamQuestion } from '../publishing/gate/exam.ts'
import { Back } from '../ui/back.tsx'
import { History } from '../ui/history.tsx'
import { page } from '../ui/page.tsx'
import { type DeskContext, viewOf } from '../ui/view.ts'
import { QuestionForm } from './question-form.tsx'
import type { QuestionProblem, TypedQuestion } from './read-question.ts'
import { RightAnswers } from './right-answers.tsx'

/** What the page of a question shows. */
export interface QuestionShown {
  engine: Engine
  question: ExamQuestion
  /** What could not be saved, as typed. */
  typed?: TypedQuestion & { problems: QuestionProblem[] }
}

/** One question of the examination: what is right for it, who said so, and changing that. */
export async function questionPage(c: DeskContext, { engine, question, typed }: QuestionShown) {
  const view = viewOf(c)
  const { t } = view
  const history = await auditOf(c.env.DB, `question:${question.id}`)
  const owners = agenciesOf(question, engine.snapshot)
  const mayChange = view.may('publish') && owners.every((agency) => view.may('publish', agency))
  const content = (
    <>
      <Back href="/desk/examination">{t.examination.title}</Back>
      <h1 lang={question.language}>{question.question}</h1>
      <p class="sub">{`${t.lists.languages[question.language]} · ${placeOf(question, view.t.examination)}`}</p>
      {question.change?.state === 'retired' ? <p class="said">{t.examination.retired}</p> : null}
      <div class="columns">
        <section class="panel">
          <h2>{t.examination.right}</h2>
          <RightAnswers question={question} snapshot={engine.snapshot} view={view} />
        </section>
        <div>
          {mayChange ? <QuestionForm question={question} typed={typed} view={view} /> : null}
          <History entries={history} view={view} />
        </div>
      </div>
    </>
  )
  return page(c, question.question, content, { part: 'answers', status: typed ? 422 : 200 })
}

function placeOf(
  { base, change }: ExamQuestion,
  t: { fromFile: string; notInFile: string; lastChange: string },
): string {
  if (!base) return t.notInFile
  return change ? t.lastChange : t.fromFile
}
