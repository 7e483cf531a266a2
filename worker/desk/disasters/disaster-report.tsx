import { figureText, OTHERS } from '../../measures/index.ts'
import type { Disaster } from '../../store/disasters/disasters.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import type { AskedDay } from './asked-tables.ts'

interface ReportProps {
  one: Disaster
  days: AskedDay[]
  answers: { answer: string; people: number }[]
  minimum: number
  view: View
}

/** What was asked while a disaster lasted, day by day and hour by hour. */
export function DisasterReport({ one, days, answers, minimum, view }: ReportProps) {
  const { t, language } = view
  const figure = figureText('disaster-questions', language, minimum)
  return (
    <>
      <h1>{t.disasters.reportTitle}</h1>
      <p class="sub">{`${one.words[language]} ${one.area[language]}`}</p>
      <p class="says">{`${figure.numerator} ${t.disasters.leftOut(figure.excludes)}`}</p>
      <p>
        <a href={`/desk/disasters/${one.id}/asked.csv`}>{t.disasters.file}</a>
      </p>
      {days.length === 0 ? <p>{t.disasters.nothing}</p> : null}
      {days.map((day) => (
        <Day {...day} view={view} />
      ))}
      <section class="panel">
        <h2>{t.disasters.mostAsked}</h2>
        {answers.length === 0 ? <p>{t.disasters.tooFew}</p> : null}
        <ol>
          {answers.map(({ answer, people }) => (
            <li>
              <a href={`/a/${answer}`}>{answer}</a> {t.disasters.asked(people)}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function Day({ day, table, view: { t, language } }: AskedDay & { view: View }) {
  const number = new Intl.NumberFormat(`${language}-US`)
  const named = (column: string) => (column === OTHERS ? t.disasters.others : t.disasters.kinds[kindOf(column)])
  return (
    <section class="panel">
      <h2>{dayText(day, language)}</h2>
      {table === undefined ? (
        <p>{t.disasters.tooFew}</p>
      ) : (
        <section class="scroll" tabindex={0} aria-label={t.disasters.byHour}>
          <table>
            <caption>{t.disasters.byHour}</caption>
            <thead>
              <tr>
                <th scope="col">{t.disasters.hour}</th>
                {table.columns.map((column) => (
                  <th scope="col">{named(column)}</th>
                ))}
                <th scope="col">{t.disasters.together}</th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, at) => (
                <tr>
                  <th scope="row">{row === OTHERS ? t.disasters.otherHours : `${row}:00`}</th>
                  {table.counts[at]?.map((count) => (
                    <td>{count === undefined ? t.disasters.hidden : number.format(count)}</td>
                  ))}
                  <td>{number.format(table.rowTotals[at] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

function kindOf(column: string): 'pinned' | 'answered' | 'open' {
  return column === 'pinned' || column === 'answered' ? column : 'open'
}
