import { type Context, Hono } from 'hono'
import { isLanguage, LIMITS, Problem } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import type { AnswerVersion } from '../../store/answers/answers.ts'
import { closeAsAnswered } from '../../store/answers/publication.ts'
import type { Gap, GapWording } from '../../store/gaps/gap.ts'
import { AnswerText } from '../answers/answer-text.tsx'
import { candidateOf } from '../publishing/candidate.ts'
import { askGate, movedTo } from '../publishing/gate/ask-gate.ts'
import { type GateReport, regressionsOf, type Told } from '../publishing/gate/gate.ts'
import { GatePanel } from '../publishing/gate/gate-panel.tsx'
import { liveVersion } from '../publishing/live-version.ts'
import { publish } from '../publishing/publish.ts'
import { UnderWay } from '../publishing/under-way/under-way.tsx'
import { withProgress } from '../publishing/under-way/with-progress.ts'
import { type WouldAnswer, wouldAnswer } from '../publishing/would-answer.ts'
import { WouldChange } from '../publishing/would-change.tsx'
import { Back } from '../ui/back.tsx'
import { FieldProblem } from '../ui/field-problem.tsx'
import { formOf, text, texts } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { gapOf, gapPage } from './gap-page.tsx'
import { type Linked, linkWordings } from './link-wordings.ts'

const PATH = '/gaps/:gap/link/:answer/:language'
/** So many wordings are seen at a glance. */
const FEW = 8

/** Teaches an answer the wordings of a gap, after a look at what that would change. The look takes as long as asking a thousand
 * questions: it is asked for, and shows what the chosen wordings would do. */
export const linkPage = new Hono<DeskEnv>()

linkPage.get(PATH, async (c) => {
  const { gap, version, engine } = await linkOf(c, c.req.param())
  if (gap.state !== 'open') return gapPage(c, gap.id, { said: 'changed' })
  const { find, tick } = narrowedIn(c)
  const chosen = tick === 'none' ? [] : gap.asked.filter(({ text: asked }) => holds(asked, find))
  return show(c, { gap, version, engine, chosen: chosen.slice(0, LIMITS.askedPhrasings) })
})

linkPage.post(PATH, async (c) => {
  const form = await formOf(c)
  if (text(form, 'do') === 'preview') return linked(c, form)
  return withProgress(c, targetOf(c.req.param()), (told) => linked(c, form, told))
})

/** What is under way is said of the answer: its page and this one show it. */
function targetOf({ answer, language }: Pick<LinkParams, 'answer' | 'language'>): string {
  return `answer:${answer}/${language}`
}

async function linked(c: Context<DeskEnv, typeof PATH>, form: FormData, told?: Told) {
  const { gap, version, engine } = await linkOf(c, c.req.param())
  // Sent twice: the first time closed the gap with this answer.
  if (gap.state !== 'open')
    return gap.answer?.id === version.id ? done(c, version) : gapPage(c, gap.id, { said: 'changed' })
  const keys = new Set(texts(form, 'wording'))
  const chosen = gap.asked.filter((wording) => keys.has(keyOf(wording)))
  const { t } = viewOf(c)
  if (chosen.length === 0) return show(c, { gap, version, engine, chosen, problem: t.links.needed })
  if (text(form, 'version') !== String(version.version))
    return show(c, { gap, version, engine, chosen, problem: t.links.stale })
  const link = linkWordings(
    version,
    chosen.map((wording) => wording.text),
    engine.snapshot,
  )
  if (link.kind === 'too-many')
    return show(c, { gap, version, engine, chosen, problem: t.links.tooMany(LIMITS.askedPhrasings) })
  if (link.kind === 'unreadable') return show(c, { gap, version, engine, chosen, problem: t.answers.unreadable })
  if (link.kind === 'known' && text(form, 'do') === 'preview') return show(c, { gap, version, engine, chosen })
  if (link.kind === 'known') {
    await closeAsAnswered(
      c.env.DB,
      gap.id,
      { id: version.id, language: version.language, author: personOf(c) },
      new Date(),
    )
    return c.redirect(`/desk/gaps/${gap.id}`, 303)
  }
  const { answer, markdown } = link
  const preview = await previewOf(c, { gap, version, engine }, answer, { ours: texts(form, 'ours'), told })
  if (text(form, 'do') === 'preview') return show(c, { gap, version, engine, chosen, preview })
  if (regressionsOf(preview.report).length > 0)
    return show(c, { gap, version, engine, chosen, preview, problem: t.gate.stopped })
  const note = t.links.note(link.learned)
  const published = await publish(c, {
    answer,
    markdown,
    version: answer.version,
    writers: version.writers, // wordings of the public's: the text stays whose it was
    note,
    moved: movedTo(preview.report, answer.id),
    action: 'answer-linked',
    gapId: gap.id,
  })
  return published ? done(c, answer) : show(c, { ...(await linkOf(c, c.req.param())), chosen, problem: t.links.stale })
}

function done(c: DeskContext, { id, language, version }: Pick<AnswerVersion, 'id' | 'language' | 'version'>) {
  return c.redirect(`/desk/answers/${id}/${language}?published=${version}`, 303)
}

interface LinkParams {
  gap: string
  answer: string
  language: string
}

async function linkOf(c: DeskContext, params: LinkParams) {
  if (!isLanguage(params.language)) throw new Problem('answer-unknown')
  const [gap, version, engine] = await Promise.all([
    gapOf(c, params.gap),
    liveVersion(c.env.DB, params.answer, params.language),
    liveEngine(c.env, c.executionCtx),
  ])
  return { gap, version, engine }
}

/** Which of a gap's wordings the form shows, and which it ticks: many gaps have more than an answer can learn. */
interface Narrowed {
  find: string
  tick: string
}

function narrowedIn(c: DeskContext): Narrowed {
  return { find: (c.req.query('find') ?? '').trim(), tick: c.req.query('tick') ?? '' }
}

/** Names a wording in the form: it is unique by text and language. */
function keyOf({ normalised, language }: GapWording): string {
  return `${language}:${normalised}`
}

interface Shown {
  gap: Gap
  version: AnswerVersion
  engine: Engine
  chosen: GapWording[]
  preview?: Preview
  problem?: string
}

/** What would change, should an answer learn the chosen wordings. */
interface Preview {
  would: WouldAnswer
  report: GateReport
}

async function previewOf(
  c: DeskContext,
  { gap, version, engine }: Pick<Shown, 'gap' | 'version' | 'engine'>,
  answer: AnswerRecord,
  { ours, told }: { ours: string[]; told: Told | undefined },
): Promise<Preview> {
  const candidate = candidateOf(engine, answer)
  const wordings = gap.asked.map(({ text }) => text)
  return {
    would: wouldAnswer(await candidate.engine(), version.id, gap.asked, gap.kind),
    report: await askGate(c.env, candidate, new Date(), { wordings, ours, told }),
  }
}

async function show(c: DeskContext, shown: Shown) {
  const { gap, version, engine, chosen, preview, problem } = shown
  const view = viewOf(c)
  const { t } = view
  const linked = linkWordings(
    version,
    chosen.map((wording) => wording.text),
    engine.snapshot,
  )
  const answer = linked.kind === 'linked' ? linked.answer : engine.snapshot.answer(version.id, version.language)
  const content = (
    <>
      <Back href={`/desk/gaps/${gap.id}`}>{gap.question}</Back>
      <h1>{t.links.confirmTitle}</h1>
      <p class="sub">{t.links.confirmText}</p>
      <UnderWay
        c={c}
        target={targetOf({ answer: version.id, language: version.language })}
        again={`/desk/gaps/${gap.id}/link/${version.id}/${version.language}`}
      />
      <div class="columns">
        <div>
          <LinkForm {...shown} linked={linked} narrowed={narrowedIn(c)} view={view} />
          {preview ? <WouldChange would={preview.would} language={gap.language} view={view} /> : null}
          {preview ? <GatePanel report={preview.report} ours={ourForm(shown)} view={view} /> : null}
        </div>
        <section class="panel" aria-label={t.answers.theAnswer}>
          {answer ? (
            <AnswerText
              answer={answer}
              agencies={engine.snapshot.agencies}
              states={engine.snapshot.states}
              view={view}
            />
          ) : (
            <p>{t.answers.unreadable}</p>
          )}
        </section>
      </div>
    </>
  )
  return page(c, t.links.confirmTitle, content, {
    part: 'gaps',
    status: problem ? 422 : 200,
    styles: ['answer.css', 'guided.css'],
  })
}

/** What a reviewer sends to link although a question that must have got no answer would get this one: it is for it. */
function ourForm({ gap, version, engine, chosen }: Shown) {
  return {
    action: `/desk/gaps/${gap.id}/link/${version.id}/${version.language}`,
    fields: { version: version.version, wording: chosen.map(keyOf) },
    agency: engine.snapshot.answer(version.id, version.language)?.agency ?? '',
  }
}

interface LinkFormProps extends Shown {
  linked: Linked
  narrowed: Narrowed
  view: View
}

function LinkForm({ gap, version, chosen, problem, linked, narrowed, view: { t } }: LinkFormProps) {
  const shownWordings = gap.asked.filter(({ text: asked }) => holds(asked, narrowed.find))
  const path = `/desk/gaps/${gap.id}/link/${version.id}/${version.language}`
  return (
    <section class="panel">
      {gap.asked.length > FEW ? (
        <form method="get" action={path} class="inline">
          <input
            type="search"
            name="find"
            value={narrowed.find}
            aria-label={t.links.findWording}
            placeholder={t.links.findWording}
          />
          <button type="submit" class="quiet">
            {t.lists.find}
          </button>
          <a href={`${path}?tick=none`}>{t.links.tickNone}</a>
          <a href={path}>{t.links.tickAll}</a>
        </form>
      ) : null}
      <form method="post">
        <input type="hidden" name="version" value={version.version} />
        <fieldset aria-describedby={problem ? 'wording-problem' : undefined}>
          <legend>{t.links.which}</legend>
          <FieldProblem id="wording-problem" text={problem} />
          {linked.kind === 'known' ? <p class="said">{t.links.already}</p> : null}
          {shownWordings.map((wording) => (
            <label class="choice">
              <input
                type="checkbox"
                name="wording"
                value={keyOf(wording)}
                checked={chosen.some((one) => keyOf(one) === keyOf(wording))}
              />{' '}
              <span lang={wording.language}>{wording.text}</span> <small>{t.gap.times(wording.count)}</small>
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit" name="do" value="preview" class="quiet">
            {t.links.preview}
          </button>
          <button type="submit">{t.links.save}</button>
          <a href={`/desk/gaps/${gap.id}`}>{t.lists.cancel}</a>
        </div>
      </form>
    </section>
  )
}

/** Whether a wording says what somebody looks for. */
function holds(wording: string, find: string): boolean {
  return wording.toLowerCase().includes(find.toLowerCase())
}
