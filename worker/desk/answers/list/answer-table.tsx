import { isoDay } from '../../../corpus/index.ts'
import type { Engine } from '../../../engine/index.ts'
import { countingIn } from '../../../html/texts/count.ts'
import { shareOf, shareText } from '../../../measures/index.ts'
import type { ListedAnswer } from '../../../store/answers/list-answers.ts'
import { agencyColumn, type Column, Day, languageColumn, Rows } from '../../ui/rows.tsx'
import type { View } from '../../ui/view.ts'
import { type AnswersAddress, answersAddress } from './answers-address.ts'
import type { AnswerAct, AnswerResult } from './change-answers.ts'

interface TableProps {
  address: AnswersAddress
  answers: ListedAnswer[]
  engine: Engine
  /** The first number of people of which a share is told. */
  minimum: number
  view: View
}

/** The answers, and for who may publish the form that changes many. */
export function AnswerTable(props: TableProps) {
  const { address, answers, view } = props
  const { t } = view
  if (address.state || !view.may('publish')) return <Rows columns={columnsOf(props, false)} rows={answers} />
  return (
    <form method="post" action="/desk/change/answers">
      <input type="hidden" name="back" value={answersAddress(address)} />
      <Rows columns={columnsOf(props, true)} rows={answers} />
      <fieldset class="panel change">
        <legend>{t.reviews.withChosen}</legend>
        <div class="inline">
          <Act act="owner" label={t.fields.owner} button={t.answers.acts.owner} />
          <Act act="check" label={t.answers.reviewDue} button={t.answers.acts.check} type="date" />
        </div>
      </fieldset>
    </form>
  )
}

interface ActProps {
  act: AnswerAct
  label: string
  button: string
  type?: string
}

function Act({ act, label, button, type }: ActProps) {
  return (
    <div class="actions">
      <label for={`change-${act}`}>{label}</label>
      <input id={`change-${act}`} name={act} type={type} />
      <button type="submit" class="quiet" name="do" value={act}>
        {button}
      </button>
    </div>
  )
}

function columnsOf({ engine: { snapshot }, minimum, view }: TableProps, canChoose: boolean): Column<ListedAnswer>[] {
  const { t, language } = view
  const { number } = countingIn(language)
  const today = isoDay(new Date())
  return [
    {
      title: t.answers.answerTitle,
      cell: ({ id, language: spoken, title }) => (
        <span class="pick">
          {canChoose ? (
            <input type="checkbox" name="answer" value={`${id}/${spoken}`} aria-label={t.reviews.choose(title)} />
          ) : null}
          <a href={`/desk/answers/${id}/${spoken}`} lang={spoken}>
            {title}
          </a>
        </span>
      ),
    },
    agencyColumn(snapshot.agencies, view),
    languageColumn(view),
    { title: t.answers.version, look: 'number', cell: ({ version }) => version },
    { title: t.answers.given, look: 'number', cell: ({ given }) => number(given) },
    {
      title: t.answers.helped,
      look: 'number',
      cell: ({ helpful, said }) => {
        const share = shareOf('feedback', helpful, said, minimum)
        return said === 0 || share.tooFew ? '–' : shareText(share, language)
      },
    },
    {
      title: t.answers.reviewDue,
      look: 'day',
      cell: ({ reviewBy }) => (
        <>
          <Day day={reviewBy} view={view} /> {reviewBy < today ? <span class="tag bad">{t.answers.dueNow}</span> : null}
        </>
      ),
    },
  ]
}

/** What came of each answer that somebody chose. */
export function ChangeResults({ results, view: { t } }: { results: AnswerResult[]; view: View }) {
  if (results.length === 0) return null
  return (
    <section class="panel" role="status">
      <h2>{t.reviews.resultTitle}</h2>
      <ul class="near">
        {results.map(({ key, title, result }) => (
          <li>
            <a href={`/desk/answers/${key}`}>{title}</a>
            <small>{t.answers.changeResults[result]}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
