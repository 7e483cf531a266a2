import type { Contradiction } from '../../../corpus/contradictions/index.ts'
import { listText } from '../../ui/day-text.ts'
import type { View } from '../../ui/view.ts'
import type { AlreadySaid, NearTitle } from './already-said.ts'

const SHOWN = 6

/** What other answers say already: the nearest ones with their overlap, then values that do not agree. */
export function AlreadySaidPanel({ said, view }: { said: AlreadySaid; view: View }) {
  const { t } = view
  const { near, differ } = said
  return (
    <>
      <section class={near.some(({ isGiven }) => isGiven) ? 'panel warn' : 'panel'} id="already-said">
        <h2>{t.editor.saidTitle}</h2>
        <p>{near.length === 0 ? t.editor.saidNone : t.editor.saidHelp}</p>
        <ul class="near">
          {near.map((one) => (
            <Near near={one} view={view} />
          ))}
        </ul>
      </section>
      {differ.length === 0 ? null : (
        <section class="panel warn" id="contradictions">
          <h2>{t.editor.differTitle}</h2>
          <p>{t.editor.differText}</p>
          <ul class="problems">
            {differ.slice(0, SHOWN).map((one) => (
              <Differ one={one} view={view} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Near({ near, view: { t, language } }: { near: NearTitle; view: View }) {
  const { id, title, agency, alike, missing, isGiven } = near
  const lacks = missing.map((word) => `“${word}”`)
  const said = [
    agency,
    t.editor.saidAlike(Math.round(alike * 100)),
    ...(lacks.length > 0 ? [t.editor.saidWords(listText(lacks, language))] : []),
    ...(isGiven ? [t.links.givenNow] : []),
  ]
  return (
    <li>
      <a href={`/desk/answers/${id}/${near.language}`} lang={near.language}>
        {title}
      </a>
      <small>{said.join(' · ')}</small>
    </li>
  )
}

function Differ({ one: { kind, draft, other }, view: { t } }: { one: Contradiction; view: View }) {
  return (
    <li class="warning">
      <b>{t.editor.differKinds[kind]}</b>
      <small>{t.editor.differYou}</small>
      <Quote sentence={draft.sentence} start={draft.start} end={draft.end} />
      <small>
        <a href={`/desk/answers/${other.id}/${other.language}`} lang={other.language}>
          {t.editor.differOther(other.title)}
        </a>
      </small>
      <Quote sentence={other.sentence} start={other.start} end={other.end} />
    </li>
  )
}

/** A sentence with the part that is meant. */
export function Quote({
  sentence,
  start,
  end,
  lang,
}: {
  sentence: string
  start: number
  end: number
  lang?: string | undefined
}) {
  return (
    <q lang={lang}>
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </q>
  )
}
