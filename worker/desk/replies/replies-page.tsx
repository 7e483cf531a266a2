import { Hono } from 'hono'
import * as z from 'zod/mini'
import { LANGUAGES, REPLY_KINDS } from '../../contract/index.ts'
import { DAY_MS, isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import {
  allMarks,
  type MarkedReply,
  markOf,
  markStatement,
  REPLIES_PER_PAGE,
  type ReplyFilter,
  type ReplyMark,
  sampledReplies,
  unmarkStatement,
  VERDICTS,
} from '../../store/log/reply-marks.ts'
import { download } from '../csv/download.ts'
import { isPermitted } from '../permissions.ts'
import { agenciesOf } from '../publishing/gate/agencies-of.ts'
import { AnswerTitles } from '../ui/answer-titles.tsx'
import { Back } from '../ui/back.tsx'
import { AgencySelect, Pager } from '../ui/filters.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { PageNumber } from '../ui/page-number.ts'
import { dayColumn, Rows } from '../ui/rows.tsx'
import { type DeskContext, type DeskEnv, deskPath, personOf, type View, viewOf } from '../ui/view.ts'
import { blindFile, rightOf } from './blind-file.ts'
import { examinedMark, withdrawnMark } from './examined-mark.ts'
import { ANSWER_IDS, MarkForm } from './mark-form.tsx'

/** Replies of this many days are looked at: a writer remembers what was live then. */
const DAYS = 14

const Address = z.object({
  kind: z.catch(z.optional(z.enum(REPLY_KINDS)), undefined),
  agency: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(80))), undefined),
  all: z.catch(z.optional(z.literal('yes')), undefined),
  page: PageNumber,
})

/** Recent replies, where writers say whether they were right. */
export const repliesPage = new Hono<DeskEnv>()

repliesPage.get('/replies', (c) => repliesList(c))

repliesPage.get('/replies/marks.json', async (c) => {
  const content = JSON.stringify(blindFile(await allMarks(c.env.DB)), null, 2)
  return download(c, `one-stop-marks-${isoDay(new Date())}.json`, `${content}\n`)
})

repliesPage.post('/replies/:id/mark', async (c) => {
  const form = await formOf(c)
  const verdict = VERDICTS.find((one) => one === text(form, 'verdict'))
  const better = text(form, 'better').trim()
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const isKnown = better === '' || better === 'none' || LANGUAGES.some((language) => snapshot.answer(better, language))
  const id = c.req.param('id')
  if (!verdict || !isKnown) return repliesList(c, id, text(form, 'back'))
  const said = { verdict, better, by: personOf(c), at: new Date().toISOString() }
  await markStatement(c.env.DB, id, said).run()
  const mark = await markOf(c.env.DB, id)
  if (mark && mayExamine(c, mark, snapshot)) await inOneBatch(c, await examinedMark(c.env, mark))
  return c.redirect(`${deskPath(text(form, 'back'))}#${id}`, 303)
})

repliesPage.post('/replies/:id/unmark', async (c) => {
  const form = await formOf(c)
  const id = c.req.param('id')
  const [mark, { snapshot }] = await Promise.all([markOf(c.env.DB, id), liveEngine(c.env, c.executionCtx)])
  await unmarkStatement(c.env.DB, id).run()
  if (mark && mayExamine(c, mark, snapshot)) await inOneBatch(c, await withdrawnMark(c.env, mark, personOf(c)))
  return c.redirect(`${deskPath(text(form, 'back'))}#${id}`, 303)
})

/** Who may change the examination: those who publish for the agencies whose answers are right. */
function mayExamine(c: DeskContext, mark: ReplyMark, snapshot: Engine['snapshot']): boolean {
  const agencies = agenciesOf({ answers: rightOf(mark) ?? [], language: mark.language }, snapshot)
  const roles = c.var.session?.roles
  return isPermitted(roles, 'publish') && agencies.every((agency) => isPermitted(roles, 'publish', agency))
}

async function inOneBatch(c: DeskContext, statements: D1PreparedStatement[]): Promise<void> {
  if (statements.length > 0) await c.env.DB.batch(statements)
}

/** The list of an address.
 * @param wrong - The reply whose mark names an answer that is not there. */
async function repliesList(c: DeskContext, wrong?: string, back?: string) {
  const query = back === undefined ? c.req.query() : Object.fromEntries(new URLSearchParams(back.split('?')[1] ?? ''))
  const { kind, agency, all, page: number } = Address.parse(query)
  const filter: ReplyFilter = { kind, agency, isOpen: all === undefined, page: number }
  const since = new Date(Date.now() - DAYS * DAY_MS).toISOString()
  const [engine, { replies, total }] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    sampledReplies(c.env.DB, filter, since),
  ])
  const view = { ...viewOf(c), ...(back === undefined ? {} : { path: deskPath(back) }) }
  const { t } = view
  const content = (
    <>
      <Back href="/desk/numbers">{t.numbers.title}</Back>
      <div class="heading">
        <h1>{t.replies.title}</h1>
        <a href="/desk/replies/marks.json">{t.replies.download}</a>
      </div>
      <p class="sub">{t.replies.intro(DAYS)}</p>
      <Filters filter={filter} engine={engine} view={view} />
      <p class="count">{t.replies.count(total)}</p>
      {replies.length === 0 ? (
        <p class="empty">{t.replies.none}</p>
      ) : (
        <List replies={replies} wrong={wrong} engine={engine} view={view} />
      )}
      <AnswerIds engine={engine} />
      <Pager view={view} page={number} total={total} perPage={REPLIES_PER_PAGE} />
    </>
  )
  return page(c, t.replies.title, content, { part: 'numbers', status: wrong ? 422 : 200 })
}

function Filters({ filter, engine, view }: { filter: ReplyFilter; engine: Engine; view: View }) {
  const { t } = view
  return (
    <form class="filters" method="get" action="/desk/replies">
      <select name="kind" aria-label={t.replies.kind}>
        <option value="">{t.replies.anyKind}</option>
        {REPLY_KINDS.map((kind) => (
          <option value={kind} selected={kind === filter.kind}>
            {t.numbers.kinds[kind]}
          </option>
        ))}
      </select>
      <AgencySelect chosen={filter.agency} agencies={engine.snapshot.agencies} view={view} />
      <label class="choice">
        <input type="checkbox" name="all" value="yes" checked={!filter.isOpen} /> {t.replies.markedToo}
      </label>
      <button type="submit" class="quiet">
        {t.lists.show}
      </button>
    </form>
  )
}

/** What may be typed into a mark: every answer's id beside its title, once for all rows. */
function AnswerIds({ engine }: { engine: Engine }) {
  const { snapshot } = engine
  const ids = [...new Set(snapshot.keys.map(({ id }) => id))].sort()
  return (
    <datalist id={ANSWER_IDS}>
      {ids.map((id) => (
        <option value={id}>{(snapshot.answer(id, 'en') ?? snapshot.answer(id, 'es'))?.title}</option>
      ))}
    </datalist>
  )
}

interface ListProps {
  replies: MarkedReply[]
  wrong: string | undefined
  engine: Engine
  view: View
}

function List({ replies, wrong, engine, view }: ListProps) {
  const { t } = view
  return (
    <Rows
      columns={[
        { title: t.replies.question, cell: (reply) => <span lang={reply.language}>{reply.text}</span> },
        { title: t.replies.reply, cell: (reply) => <Shown reply={reply} engine={engine} view={view} /> },
        dayColumn(t.replies.asked, ({ at }: MarkedReply) => at, view),
        {
          title: t.replies.mark,
          cell: (reply) => <MarkForm reply={reply} isWrong={reply.id === wrong} engine={engine} view={view} />,
        },
      ]}
      rows={replies}
      idOf={({ id }) => id}
    />
  )
}

function Shown({ reply, engine, view }: { reply: MarkedReply; engine: Engine; view: View }) {
  const ids = reply.answerId === undefined ? reply.shown : [reply.answerId]
  const records = ids.flatMap((id) => engine.snapshot.answer(id, reply.language) ?? [])
  return (
    <>
      <span class="tag">{view.t.numbers.kinds[reply.kind]}</span>
      {records.length > 0 ? <AnswerTitles answers={records} /> : null}
    </>
  )
}
