import { presentAgency } from '../../corpus/index.ts'
import type { CorpusContradiction, Statement } from '../../corpus/watch/index.ts'
import type { Engine } from '../../engine/index.ts'
import { type Column, Rows } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'
import { AnswerLink } from './answer-link.tsx'
import { contradictionsOf } from './corpus-state.ts'

/** What two answers say differently, with the sentence of each: work for both owners. */
export function Contradictions({ engine, agency, view }: { engine: Engine; agency: string | undefined; view: View }) {
  const { t } = view
  const found = contradictionsOf(engine, agency)
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">{t.corpus.contradictions(found.length)}</h2>
      <p class="sub">{t.corpus.contradictionsText}</p>
      {found.length === 0 ? (
        <p class="empty">{t.corpus.none}</p>
      ) : (
        <Rows columns={columnsOf(engine, view)} rows={found} />
      )}
    </section>
  )
}

function columnsOf(engine: Engine, view: View): Column<CorpusContradiction>[] {
  const { t } = view
  return [
    { title: t.corpus.what, cell: ({ one }) => t.corpus.kinds[one.claim.kind] },
    { title: t.corpus.answer, cell: ({ one }) => <Said statement={one} engine={engine} view={view} /> },
    { title: t.corpus.other, cell: ({ other }) => <Said statement={other} engine={engine} view={view} /> },
  ]
}

function Said({ statement, engine, view }: { statement: Statement; engine: Engine; view: View }) {
  const { id, language, agency, sentence, claim } = statement
  const title = engine.snapshot.answer(id, language)?.title ?? id
  return (
    <>
      <span lang={language}>
        {sentence.slice(0, claim.start)}
        <mark>{sentence.slice(claim.start, claim.end)}</mark>
        {sentence.slice(claim.end)}
      </span>
      <small>
        <AnswerLink answer={{ id, language, title }} /> ·{' '}
        {presentAgency(agency, engine.snapshot.agencies, view.language).name}
      </small>
    </>
  )
}
