import type { Engine } from '../../engine/index.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import { AnswerText } from '../answers/answer-text.tsx'
import type { CheckedDraft, FieldFinding } from '../drafts/draft-check.ts'
import { listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import { ChannelsPanel } from './channels/channels-panel.tsx'
import { FindingLink, findingText } from './field-findings.tsx'
import { alreadySaid } from './said/already-said.ts'
import { AlreadySaidPanel } from './said/already-said-panel.tsx'
import { ParityPanel } from './said/parity-panel.tsx'
import { PlainPanel } from './said/plain-panel.tsx'

interface DraftLiveProps {
  draft: Draft
  engine: Engine
  checked: CheckedDraft
  /** What is wrong, or worth a look; undefined where nobody asked yet. */
  findings: FieldFinding[] | undefined
  /** Of a translation: the English text that is live. */
  english?: string | undefined
  /** Who else has the draft open. */
  others: string[]
  /** This deployment's own origin, as channels name it. */
  origin: string
  view: View
}

/** What is said about a text while it is written: what is wrong, what others say already, its wording, and how it will look in every channel. */
export function DraftLive({ draft, engine, checked, findings, english, others, origin, view }: DraftLiveProps) {
  const { fields, language, baseVersion } = draft
  const answer = checked.preview && { ...checked.preview, version: baseVersion + 1 }
  const { words, agencies } = engine.snapshot
  const said = alreadySaid(engine, { id: fields.id, title: fields.title, language }, answer, view.language)
  return (
    <div id="live">
      {others.length === 0 ? null : <p class="said">{view.t.draft.othersHere(listText(others, view.language))}</p>}
      {findings ? <Problems findings={findings} view={view} /> : null}
      {english === undefined ? null : <ParityPanel english={english} body={fields.body} view={view} />}
      {fields.title.trim() ? <AlreadySaidPanel said={said} view={view} /> : null}
      {answer ? <PlainPanel answer={answer} body={fields.body} words={words} agencies={agencies} view={view} /> : null}
      <section class="panel" id="preview">
        <h2>{view.t.draft.previewTitle}</h2>
        {answer ? (
          <AnswerText answer={answer} agencies={agencies} states={engine.snapshot.states} view={view} />
        ) : (
          <p class="empty">{view.t.draft.previewNone}</p>
        )}
      </section>
      {answer ? <ChannelsPanel record={answer} snapshot={engine.snapshot} origin={origin} view={view} /> : null}
    </div>
  )
}

function Problems({ findings, view }: { findings: FieldFinding[]; view: View }) {
  const { t } = view
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  if (findings.length === 0) return <p class="panel good">{t.draft.noProblems}</p>
  return (
    <section class="panel" id="problems" tabindex={-1}>
      {errors.length > 0 ? (
        <FindingList title={t.draft.problemsTitle(errors.length)} kind="problem" findings={errors} view={view} />
      ) : null}
      {warnings.length > 0 ? (
        <FindingList title={t.draft.warningsTitle} kind="warning" findings={warnings} view={view} />
      ) : null}
    </section>
  )
}

interface FindingListProps {
  title: string
  kind: string
  findings: FieldFinding[]
  view: View
}

function FindingList({ title, kind, findings, view }: FindingListProps) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="problems">
        {findings.map((finding) => (
          <li class={kind}>
            <FindingLink finding={finding} view={view} />
            {`: ${findingText(finding, view)}`}
          </li>
        ))}
      </ul>
    </>
  )
}
