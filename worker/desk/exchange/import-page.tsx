import { type ImportFile, type ImportRow, importRows, type WhichRows } from '../../store/imports/imports.ts'
import { GatePanel } from '../publishing/gate/gate-panel.tsx'
import { UnderWay } from '../publishing/under-way/under-way.tsx'
import type { Strings } from '../strings/en/index.ts'
import { Back } from '../ui/back.tsx'
import { page as deskPage } from '../ui/page.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { ImportTable } from './import-table.tsx'
import { pagesOf, pathOfImport } from './pages-of.ts'
import type { ImportOrder, Refusal } from './run-import.ts'

/** Which rows, which page of them, and why nothing was imported where someone just tried. */
interface ImportPageOptions {
  which: WhichRows
  page: number
  refusal?: Refusal
  order?: ImportOrder
}

interface ImportViewProps extends ImportPageOptions {
  file: ImportFile
  rows: ImportRow[]
  view: View
}

/** One uploaded file: what would happen to each row and the choices; once it is imported, what happened. */
export async function importPage(c: DeskContext, file: ImportFile, options: ImportPageOptions) {
  const view = viewOf(c)
  const { t } = view
  const rows = await importRows(c.env.DB, file.id, options.page, options.which)
  const props = { file, rows, view, ...options }
  const title = file.doneAt ? t.exchange.doneTitle(file.file) : t.exchange.previewTitle(file.file)
  const content = (
    <>
      <Back href="/desk/exchange">{t.exchange.title}</Back>
      <h1>{title}</h1>
      <UnderWay c={c} target={`import:${file.id}`} again={pathOfImport(file, options.which, options.page)} />
      {file.doneAt ? <Done {...props} /> : <Preview {...props} />}
    </>
  )
  return deskPage(c, title, content, {
    part: 'numbers',
    styles: ['lists.css', 'numbers.css'],
    status: options.refusal ? 422 : 200,
  })
}

function Done(props: ImportViewProps) {
  const { file, page, which, view } = props
  const { t } = view
  const pages = pagesOf(file, which)
  return (
    <>
      <p class="said good" role="status">
        {t.exchange.doneText(file.results)}.
      </p>
      <WhichLinks {...props} />
      <ImportTable {...props} />
      {pages === 1 ? null : (
        <nav class="pager" aria-label={t.exchange.pages}>
          {page > 1 ? <a href={pathOfImport(file, which, page - 1)}>{t.exchange.toPage(page - 1)}</a> : null}
          <span>{t.exchange.here(page, pages)}</span>
          {page < pages ? <a href={pathOfImport(file, which, page + 1)}>{t.exchange.toPage(page + 1)}</a> : null}
        </nav>
      )}
      <p>
        <a href="/desk/exchange">{t.exchange.again}</a>
      </p>
    </>
  )
}

/** All rows, or those with something to mend alone; and these as a file. */
function WhichLinks({ file, which, view: { t } }: ImportViewProps) {
  if (file.problems === 0) return null
  const current = (one: WhichRows) => (which === one ? 'page' : undefined)
  return (
    <nav class="tabs" aria-label={t.exchange.whichRows}>
      <a href={pathOfImport(file, 'all', 1)} aria-current={current('all')}>
        {t.exchange.allRows}
      </a>
      <a href={pathOfImport(file, 'problems', 1)} aria-current={current('problems')}>
        {t.exchange.onlyProblems(file.problems)}
      </a>
      <a href={`/desk/exchange/imports/${file.id}/problems.csv`} download>
        {t.exchange.problemsFile}
      </a>
    </nav>
  )
}

function Preview(props: ImportViewProps) {
  const { file, page, which, view } = props
  const { t } = view
  return (
    <>
      <p class="sub">{`${t.exchange.previewText(file.rows)}. ${t.exchange.nothingYet}`}</p>
      <Refused {...props} />
      <WhichLinks {...props} />
      <form method="post" action={`/desk/exchange/imports/${file.id}`}>
        <input type="hidden" name="page" value={String(page)} />
        <input type="hidden" name="only" value={which} />
        {/* The first button of a form answers the Enter key: it must be the one that does the least. */}
        <div class="actions choices-all">
          <Act name="save" text={t.exchange.saveChoices} />
          {file.rows.changed > 0 ? <Act name="overwrite-all" text={t.exchange.overwriteAll} /> : null}
          {file.rows.changed > 0 ? <Act name="skip-all" text={t.exchange.skipAll} /> : null}
        </div>
        <ImportTable {...props} />
        <PageButtons {...props} />
        <HowToImport {...props} />
      </form>
    </>
  )
}

function Act({ name, text }: { name: string; text: string }) {
  return (
    <button type="submit" class="quiet" name="do" value={name}>
      {text}
    </button>
  )
}

/** The pages as buttons: what was chosen on this one is kept on the way. */
function PageButtons({ file, page, which, view: { t } }: ImportViewProps) {
  const pages = pagesOf(file, which)
  if (pages === 1) return null
  return (
    <div class="pager">
      {page > 1 ? <Act name={`page-${page - 1}`} text={t.exchange.toPage(page - 1)} /> : null}
      <span>{t.exchange.here(page, pages)}</span>
      {page < pages ? <Act name={`page-${page + 1}`} text={t.exchange.toPage(page + 1)} /> : null}
    </div>
  )
}

function refusalText(refusal: NonNullable<Refusal>, file: ImportFile, t: Strings): string {
  if (refusal.why === 'wrong-rows') return t.exchange.refusals['wrong-rows'](file.rows.wrong)
  return refusal.why === 'gate' ? t.exchange.refusals.gate(refusal.lines) : t.exchange.refusals[refusal.why]
}

function Refused({ refusal, file, view }: ImportViewProps) {
  const { t } = view
  if (!refusal) return null
  const text = refusalText(refusal, file, t)
  return (
    <>
      <div class="said bad" role="alert">
        <b>{t.exchange.nothing}.</b> {text}
      </div>
      {refusal.why === 'gate' ? <GatePanel report={refusal.report} view={view} /> : null}
    </>
  )
}

function HowToImport({ file, order, view: { t, may } }: ImportViewProps) {
  return (
    <section class="panel" aria-labelledby="how">
      <h2 id="how">{t.exchange.howTitle}</h2>
      <fieldset>
        <legend>{t.exchange.asLegend}</legend>
        <label class="choice">
          <input type="radio" name="as" value="drafts" checked={order?.as !== 'published'} />
          {t.exchange.as.drafts}
        </label>
        {may('publish') ? (
          <label class="choice">
            <input type="radio" name="as" value="published" checked={order?.as === 'published'} />
            {t.exchange.as.published}
          </label>
        ) : null}
      </fieldset>
      <label class="choice">
        <input type="checkbox" name="allOrNothing" checked={order?.allOrNothing === true} />
        {t.exchange.allOrNothing}
      </label>
      <p>
        <button type="submit" name="do" value="import" aria-describedby="run-hint">
          {t.exchange.run(file.chosen)}
        </button>
      </p>
      <p class="hint" id="run-hint">
        {t.exchange.runHint}
      </p>
    </section>
  )
}
