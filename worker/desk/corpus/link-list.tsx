import type { Engine } from '../../engine/index.ts'
import { type Column, dayColumn, Rows } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'
import { AnswerLink } from './answer-link.tsx'
import { allAnswers } from './corpus-state.ts'
import { type BadLink, badLinks, type LinkResults } from './link-results.ts'

/** Links that lead nowhere or elsewhere, with the answers that have them: writers mend them before people meet them. */
export function Links({
  engine,
  agency,
  results,
  view,
}: {
  engine: Engine
  agency: string | undefined
  results: LinkResults
  view: View
}) {
  const { t } = view
  const bad = badLinks(engine, allAnswers(engine), results, agency)
  return (
    <section aria-labelledby="links">
      <h2 id="links">{t.corpus.links(bad.length)}</h2>
      <p class="sub">{results.length ? t.corpus.linksText(results.length) : t.corpus.linksUnchecked}</p>
      {bad.length ? <Rows columns={columnsOf(view)} rows={bad} /> : null}
    </section>
  )
}

function columnsOf(view: View): Column<BadLink>[] {
  const { t } = view
  return [
    { title: t.corpus.link, cell: ({ url }) => <a href={url}>{url.replace('https://', '')}</a> },
    { title: t.corpus.linkState, cell: ({ state }) => t.corpus.linkStates[state] },
    {
      title: t.corpus.answer,
      cell: ({ answers }) => answers.map((answer) => <div>{<AnswerLink answer={answer} />}</div>),
    },
    { title: t.corpus.linkTo, cell: ({ to }) => to?.replace('https://', '') ?? '' },
    dayColumn(t.corpus.linkChecked, ({ checked }) => checked, view),
  ]
}
