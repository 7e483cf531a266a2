import { Layout } from '../../html/layout.tsx'
import type { PageLanguage } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { CRITERIA, type Criterion } from './criteria.ts'
import { type AccessibilityReport, COMPONENTS, type ReportRow } from './report.ts'
import { type AccessibilityStrings, accessibilityStrings } from './strings.ts'

/** Where the report stands as it was written. */
const FILE = '/assets/openacr.yaml'

/** The accessibility report for people: what it says in short, how it was evaluated, and every criterion. */
export function ReportPage({ report, language }: { report: AccessibilityReport; language: PageLanguage }) {
  const t = accessibilityStrings(language)
  const other = language === 'es' ? 'en' : 'es'
  const { success_criteria_level_a: a, success_criteria_level_aa: aa } = report.chapters
  const rows = [...a.criteria, ...aa.criteria]
  return (
    <Layout
      title={t.title}
      language={language}
      alternate={{ language: other, href: `/accessibility?language=${other}`, text: t.switchLanguage }}
      styles={['accessibility.css']}
    >
      <h1>{t.title}</h1>
      <p>{t.intro(report.product.version, longDayText(report.last_modified_date, language))}</p>
      <p>
        <a href={FILE}>{t.file}</a>. {t.remarks}
      </p>
      <h2>{t.summary}</h2>
      <Summary rows={rows} t={t} />
      <h2>{t.methods}</h2>
      <p lang="en">{report.evaluation_methods_used}</p>
      <p lang="en">{report.notes}</p>
      <p lang="en">{report.legal_disclaimer}</p>
      {(['A', 'AA'] as const).map((level) => (
        <>
          <h2>{t.level[level]}</h2>
          <dl class="criteria">
            {CRITERIA.filter((one) => one.level === level).map((one) => (
              <Entry criterion={one} row={rows.find(({ num }) => num === one.number)} language={language} t={t} />
            ))}
          </dl>
        </>
      ))}
    </Layout>
  )
}

/** How many criteria have each verdict, by part of the product. */
function Summary({ rows, t }: { rows: ReportRow[]; t: AccessibilityStrings }) {
  const levels = Object.keys(t.adherence) as (keyof typeof t.adherence)[]
  const count = (component: string, level: string) =>
    rows.filter(({ components }) =>
      components.some(({ name, adherence }) => name === component && adherence.level === level),
    ).length
  return (
    <table>
      <thead>
        <tr>
          <td></td>
          {COMPONENTS.map((component) => (
            <th scope="col">{t.component[component]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <tr>
            <th scope="row">{t.adherence[level]}</th>
            {COMPONENTS.map((component) => (
              <td>{count(component, level)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface EntryProps {
  criterion: Criterion
  row: ReportRow | undefined
  language: PageLanguage
  t: AccessibilityStrings
}

function Entry({ criterion, row, language, t }: EntryProps) {
  return (
    <>
      <dt>
        {criterion.number} {criterion.name[language]}
      </dt>
      {row?.components.map(({ name, adherence }) => (
        <dd>
          <strong>
            {t.component[name]}: {t.adherence[adherence.level]}.
          </strong>{' '}
          <span lang="en">{adherence.notes}</span>
        </dd>
      ))}
    </>
  )
}
