import { Hono } from 'hono'
import { liveEngine } from '../../live/live.ts'
import { examChangeStatements } from '../../store/answers/exam-questions.ts'
import { requirePermission } from '../access/permitted.ts'
import { agenciesOf } from '../publishing/gate/agencies-of.ts'
import { wholeExamination } from '../publishing/gate/exam.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf } from '../ui/view.ts'
import { examinationList } from './examination-list.tsx'
import { questionOf } from './question-of.ts'
import { type QuestionShown, questionPage } from './question-page.tsx'
import { readQuestion } from './read-question.ts'

const PATH = '/examination/:id'

/** The questions that the gate asks: seen by everyone, added, changed and retired by those who publish for the agencies whose
 * answers are right for them. */
export const examination = new Hono<DeskEnv>()

examination.get('/examination', async (c) => examinationList(c))

examination.post('/examination', async (c) => {
  const form = await formOf(c)
  const [engine, all] = await Promise.all([liveEngine(c.env, c.executionCtx), wholeExamination(c.env)])
  const typed = await readQuestion(form, engine.snapshot, all)
  if ('problems' in typed) return examinationList(c, typed)
  requirePermission(c, 'publish', ...agenciesOf(typed, engine.snapshot))
  const change = { ...typed, state: 'asked', base: null, changedBy: personOf(c) } as const
  await c.env.DB.batch(examChangeStatements(c.env.DB, change, 'question-added', new Date()))
  return c.redirect(`/desk/examination/${typed.id}`, 303)
})

examination.get(PATH, async (c) => {
  const { engine, question } = await questionOf(c, c.req.param('id'))
  return questionPage(c, { engine, question })
})

examination.post(PATH, async (c) => {
  const form = await formOf(c)
  const { engine, question, all } = await questionOf(c, c.req.param('id'))
  const typed = await readQuestion(form, engine.snapshot, all, question)
  if ('problems' in typed) return questionPage(c, { engine, question, typed })
  requirePermission(c, 'publish', ...agenciesOf(question, engine.snapshot), ...agenciesOf(typed, engine.snapshot))
  await write(c, question, typed, text(form, 'do'))
  return c.redirect(`/desk/examination/${question.id}`, 303)
})

type Typed = Exclude<Awaited<ReturnType<typeof readQuestion>>, { problems: unknown }>

/** Writes what was done with a question. Retiring and asking again leave its answers as they are. */
async function write(c: DeskContext, { right, base, change }: QuestionShown['question'], typed: Typed, act: string) {
  const { DB } = c.env
  const rest = { ...typed, base: change?.base ?? base ?? null, changedBy: personOf(c) }
  const now = new Date()
  if (act === 'retire')
    return DB.batch(examChangeStatements(DB, { ...rest, answers: right, state: 'retired' }, 'question-retired', now))
  if (act === 'restore')
    return DB.batch(examChangeStatements(DB, { ...rest, answers: right, state: 'asked' }, 'question-restored', now))
  return DB.batch(examChangeStatements(DB, { ...rest, state: 'asked' }, 'question-changed', now))
}
