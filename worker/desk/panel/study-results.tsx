import {
  figureText,
  intervalText,
  type Share,
  shareText,
  studyResult,
  targetText,
  UNDERSTOOD_FROM,
} from '../../measures/index.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import { type Study, studiesOfDraft } from '../../store/panel/studies.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface PanelOnDraftProps {
  db: D1Database
  draft: Draft
  minimum: number
  view: View
}

/** Beside a draft: what the panel said of it, and asking it. */
export async function PanelOnDraft({ db, draft, minimum, view }: PanelOnDraftProps) {
  const { t } = view
  const studies = await studiesOfDraft(db, draft.id)
  const isOpen = draft.state === 'draft' || draft.state === 'in-review'
  const mayAsk = isOpen && view.may('write', draft.fields.agency || undefined)
  if (studies.length === 0 && !mayAsk) return null
  return (
    <section class="panel" id="panel">
      <h2>{t.panel.onDraft}</h2>
      {studies.map((study) => (
        <>
          <StudyLine {...{ study, minimum, view }} isOlder={study.revision < draft.revision} />
          {mayAsk && study.closedAt === '' ? (
            <form method="post" action={`/desk/drafts/${draft.id}/study/${study.id}/close`}>
              <button type="submit" class="quiet">
                {t.panel.close}
              </button>
            </form>
          ) : null}
        </>
      ))}
      {mayAsk ? (
        <p>
          {t.panel.onDraftText} <a href={`/desk/drafts/${draft.id}/study`}>{t.panel.ask}</a>
        </p>
      ) : null}
    </section>
  )
}

interface StudyLineProps {
  study: Study
  minimum: number
  /** The draft was saved after it began. */
  isOlder: boolean
  view: View
}

/** One study: that it is open, or what came of it with n, interval and what does not count. */
export function StudyLine({ study, minimum, isOlder, view }: StudyLineProps) {
  const { t, language } = view
  const { kind, revision, closedAt, closesOn, planned } = study
  return (
    <article>
      <h3>{t.panel.kinds[kind]}</h3>
      <p>
        {t.panel.ofRevision(revision)} {isOlder ? t.panel.isOlder : null}{' '}
        {closedAt === '' ? t.panel.isOpen(dayText(closesOn, language), planned) : null}
      </p>
      {closedAt === '' ? null : <Result {...{ study, minimum, view }} />}
    </article>
  )
}

function Result({ study, minimum, view: { t, language } }: Pick<StudyLineProps, 'study' | 'minimum' | 'view'>) {
  const { people, understood, questions } = studyResult(study, minimum)
  if (people < minimum) return <p>{t.panel.tooFew(minimum)}</p>
  const said = (share: Share) => {
    const interval = intervalText(share, language)
    return `${t.panel.told(shareText(share, language), people)} ${interval ? t.panel.interval(...interval) : ''}`
  }
  const { excludes } = figureText(study.kind === 'wording' ? 'panel-preferred' : 'panel-understood', language, minimum)
  return (
    <>
      {understood ? (
        <p>
          <b>{understood === 'passed' ? t.panel.passed : t.panel.notPassed}.</b>{' '}
          {t.panel.mark(targetText(UNDERSTOOD_FROM, language))}
        </p>
      ) : null}
      {questions.map(({ text, shares }) => (
        <>
          <p lang={study.language}>{text}</p>
          <ul>
            {shares.map(({ option, share }) => (
              <li>
                <span lang={study.language}>{option}</span>: {said(share)}
              </li>
            ))}
          </ul>
        </>
      ))}
      <p class="sub">{excludes}</p>
    </>
  )
}
