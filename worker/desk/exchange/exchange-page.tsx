import { type AgencyRecord, localized } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import { TIMES } from '../numbers/numbers-address.ts'
import type { Strings } from '../strings/en/index.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { EXPORTS } from './export-stream.ts'

/** A file may have so many rows, and be so large: rows of the largest answers come to 9 MB. */
export const MOST_ROWS = 1_000
export const MOST_MEGABYTES = 10

interface PartProps {
  s: Strings['exchange']
  view: View
}

/** Export on the left, import on the right.
 * @param problem - What is wrong with the file that was sent. */
export async function exchangePage(c: DeskContext, problem?: string) {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { numbers, exchange: s } = view.t
  const content = (
    <>
      <p class="back">
        <a href="/desk/numbers">{numbers.title}</a>
      </p>
      <h1>{s.title}</h1>
      <p class="sub">{s.intro}</p>
      <div class="columns halves">
        <ExportPanel s={s} view={view} agencies={snapshot.agencies} />
        {view.may('write') ? <ImportPanel s={s} view={view} problem={problem} /> : <p class="panel">{s.noImport}</p>}
      </div>
    </>
  )
  return page(c, s.title, content, { part: 'numbers', style: 'numbers.css', status: problem ? 422 : 200 })
}

function ExportPanel({ s, view, agencies }: PartProps & { agencies: AgencyRecord[] }) {
  const { ranges } = view.t.numbers
  return (
    <section class="panel" aria-labelledby="export">
      <h2 id="export">{s.exportTitle}</h2>
      <p>{s.exportText}</p>
      <form method="get" action="/desk/exchange/gaps.csv">
        <label for="time">{s.time}</label>
        <select id="time" name="time">
          {TIMES.map((time) => (
            <option value={time} selected={time === '90d'}>
              {ranges[time]}
            </option>
          ))}
        </select>
        <label for="agency">{s.agency}</label>
        <select id="agency" name="agency">
          <option value="">{s.allAgencies}</option>
          {agencies.map(({ id, name }) => (
            <option value={id}>{localized(name, view.language)}</option>
          ))}
        </select>
        <div class="actions">
          {EXPORTS.map((name) => (
            <button type="submit" class="quiet" formaction={`/desk/exchange/${name}`}>
              {s.files[name]}
            </button>
          ))}
        </div>
      </form>
      <p class="definition">{s.answersNote}</p>
      <p class="definition">{s.safeNote}</p>
    </section>
  )
}

function ImportPanel({ s, problem }: PartProps & { problem: string | undefined }) {
  return (
    <section class="panel" aria-labelledby="import">
      <h2 id="import">{s.importTitle}</h2>
      <p id="import-text">{s.importText(MOST_ROWS)}</p>
      <form method="post" action="/desk/exchange/imports" enctype="multipart/form-data">
        <label for="file">{s.file}</label>
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
        <button type="submit">{s.upload}</button>
      </form>
      <details>
        <summary>{s.columnsTitle}</summary>
        <dl class="meanings">
          {s.columns.map(([name, meaning]) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <p>{s.columnsKept}</p>
      </details>
    </section>
  )
}
