import { Hono } from 'hono'
import { liveEngine } from '../../live/live.ts'
import { AUDIT_ACTIONS, type AuditFilter, auditStatement, type ListedLine, listAudit } from '../../store/audit.ts'
import { download } from '../csv/download.ts'
import { csvStream } from '../csv/stream-rows.ts'
import { momentText } from '../ui/day-text.ts'
import { page } from '../ui/page.tsx'
import { type Column, Rows } from '../ui/rows.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { type AuditAddress, auditAddress, readAuditAddress } from './audit-address.ts'
import { AuditFilters } from './audit-filters.tsx'

const PER_PAGE = 50
const EXPORT_PAGE = 500
const COLUMNS = ['at', 'who', 'action', 'target', 'name', 'reason', 'detail'] as const

/** Who did what, when and why: the whole trail, narrowed as the address says, and as a file. */
export const auditPage = new Hono<DeskEnv>()

auditPage.get('/audit', async (c) => {
  const address = readAuditAddress(c.req.query())
  const [engine, found] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    listAudit(c.env.DB, filterOf(c, address), PER_PAGE + 1),
  ])
  const view = viewOf(c)
  const { t } = view
  const lines = found.slice(0, PER_PAGE)
  const last = lines.at(-1)
  const content = (
    <>
      <h1>{t.audit.title}</h1>
      <p class="sub">{t.audit.text}</p>
      <AuditFilters address={address} agencies={engine.snapshot.agencies} view={view} />
      {lines.length === 0 ? <p class="empty">{t.audit.none}</p> : <Rows columns={columnsOf(view)} rows={lines} />}
      <nav class="pager" aria-label={t.audit.pages}>
        {address.before ? <a href={auditAddress('/desk/audit', without(address))}>{t.audit.newest}</a> : null}
        {found.length > PER_PAGE && last ? (
          <a href={auditAddress('/desk/audit', { ...address, before: last.id })}>{t.audit.older}</a>
        ) : null}
        <a href={auditAddress('/desk/audit.csv', without(address))} download="">
          {t.audit.download}
        </a>
      </nav>
    </>
  )
  return page(c, t.audit.title, content)
})

auditPage.get('/audit.csv', async (c) => {
  const filter = filterOf(c, without(readAuditAddress(c.req.query())))
  const { withoutPeople: _, ...said } = filter
  const now = new Date().toISOString()
  // Before the file is read: the copy holds the line that tells of it.
  const line = { at: now, who: personOf(c), action: 'exported', target: 'export:audit.csv', detail: said } as const
  await auditStatement(c.env.DB, line).run()
  return download(c, `one-stop-audit-${now.slice(0, 10)}.csv`, csvStream(COLUMNS, pagesOf(c.env.DB, filter)))
})

async function* pagesOf(db: D1Database, filter: AuditFilter): AsyncGenerator<ListedLine[]> {
  for (let before: number | undefined; ; ) {
    const lines = await listAudit(db, { ...filter, ...(before ? { before } : {}) }, EXPORT_PAGE)
    yield lines
    before = lines.at(-1)?.id
    if (lines.length < EXPORT_PAGE) return
  }
}

/** Who signed in and who may do what is for admins, as the page *People* is. */
function filterOf(c: DeskContext, address: AuditAddress): AuditFilter {
  return { ...address, withoutPeople: !viewOf(c).may('people') }
}

function without({ before: _, ...rest }: AuditAddress): AuditAddress {
  return rest
}

function columnsOf(view: View): Column<ListedLine>[] {
  const { t, language } = view
  return [
    { title: t.audit.when, cell: ({ at }) => <time datetime={at}>{momentText(at, language)}</time> },
    { title: t.audit.who, cell: ({ who }) => who },
    { title: t.audit.action, cell: ({ action }) => actionName(action, view) },
    { title: t.audit.thing, cell: (line) => <Thing line={line} view={view} /> },
    { title: t.audit.why, cell: ({ reason }) => (reason ? <q>{reason}</q> : null) },
  ]
}

/** An action in words; what a later version of the desk did is named as it is. */
function actionName(action: string, { t }: View): string {
  const known = AUDIT_ACTIONS.find((one) => one === action)
  return known ? t.history.actions[known] : action
}

/** What it happened to, and the way there. */
function Thing({ line: { target, name, detail }, view: { t } }: { line: ListedLine; view: View }) {
  const [kind = '', rest = ''] = [target.slice(0, target.indexOf(':')), target.slice(target.indexOf(':') + 1)]
  const place = PLACES[kind]
  const { version } = JSON.parse(detail)
  const known = Object.entries(t.audit.kinds).find(([one]) => one === kind)?.[1] ?? kind
  return (
    <>
      {place ? <a href={`/desk/${place}${rest}`}>{name || rest}</a> : name || rest}
      <small>{[known, ...(version ? [t.answers.versionNumber(Number(version))] : [])].join(' · ')}</small>
    </>
  )
}

const PLACES: Readonly<Record<string, string>> = {
  answer: 'answers/',
  draft: 'drafts/',
  gap: 'gaps/',
  person: 'people/',
  question: 'examination/',
  fact: 'facts/',
  survey: 'survey?agency=',
}
