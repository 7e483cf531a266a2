import { type AgencyRecord, localized } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import { TIMES } from '../numbers/numbers-address.ts'
import { Back } from '../ui/back.tsx'
import { page } from '../ui/page.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { EXPORTS } from './export-stream.ts'

/** A file may have so many rows, and be so large: rows of the largest answers come to 9 MB. */
export const MOST_ROWS = 1_000
export const MOST_MEGABYTES = 10

interface PartProps {
  view: View
}

/** Export on the left, import on the right.
 * @param problem - What is wrong with the file that was sent. */
export async function exchangePage(c: DeskContext, problem?: string) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <Back href="/desk/numbers">{t.numbers.title}</Back>
      <h1>{t.exchange.title}</h1>
      <p class="sub">{t.exchange.intro}</p>
      <div class="columns halves">
        <ExportPanel view={view} agencies={snapshot.agencies} />
        {view.may('write') ? <ImportPanel view={view} problem={problem} /> : <p class="panel">{t.exchange.noImport}</p>}
      </div>
    </>
  )
  return page(c, t.exchange.title, content, { part: 'numbers', styles: ['numbers.css'], status: problem ? 422 : 200 })
}

function ExportPanel({ view, agencies }: PartProps & { agencies: AgencyRecord[] }) {
  const { t, language } = view
  return (
    <section class="panel" aria-labelledby="export">
      <h2 id="export">{t.exchange.exportTitle}</h2>
      <p>{t.exchange.exportText}</p>
      <form method="get" action="/desk/exchange/gaps.csv">
        <label for="time">{t.exchange.time}</label>
        <select id="time" name="time">
          {TIMES.map((time) => (
            <option value={time} selected={time === '90d'}>
              {t.numbers.ranges[time]}
            </option>
          ))}
        </select>
        <label for="agency">{t.exchange.agency}</label>
        <select id="agency" name="agency">
          <option value="">{t.exchange.allAgencies}</option>
          {agencies.map(({ id, name }) => (
            <option value={id}>{localized(name, language)}</option>
          ))}
        </select>
        <div class="actions">
          {EXPORTS.map((name) => (
            <button type="submit" class="quiet" formaction={`/desk/exchange/${name}`}>
              {t.exchange.files[name]}
            </button>
          ))}
        </div>
      </form>
      <p class="definition">{t.exchange.answersNote}</p>
      <p class="definition">{t.exchange.safeNote}</p>
    </section>
  )
}

function ImportPanel({ view: { t }, problem }: PartProps & { problem: string | undefined }) {
  return (
    <section class="panel" aria-labelledby="import">
      <h2 id="import">{t.exchange.importTitle}</h2>
      <p id="import-text">{t.exchange.importText(MOST_ROWS)}</p>
      <p>
        <a href="/desk/exchange/template.csv" download>
          {t.exchange.template}
        </a>
      </p>
      <form method="post" action="/desk/exchange/imports" enctype="multipart/form-data">
        <label for="file">{t.exchange.file}</label>
        {problem ? (
          <p class="problem" id="file-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <input
          id="file"
          type="file"
          name="file"
          accept=".csv,text/csv"
          required
          aria-describedby={problem ? 'import-text file-problem' : 'import-text'}
          aria-invalid={problem ? 'true' : undefined}
        />
        <button type="submit">{t.exchange.upload}</button>
      </form>
      <details>
        <summary>{t.exchange.columnsTitle}</summary>
        <dl class="meanings">
          {t.exchange.columns.map(([name, meaning]) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <p>{t.exchange.columnsKept}</p>
      </details>
    </section>
  )
}
