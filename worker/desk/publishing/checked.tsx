import type { Engine } from '../../engine/index.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import type { CheckedDraft } from '../drafts/draft-check.ts'
import type { View } from '../ui/view.ts'
import { candidateOf } from './candidate.ts'
import { askGate } from './gate/ask-gate.ts'
import type { Told } from './gate/gate.ts'
import { GatePanel } from './gate/gate-panel.tsx'
import { wouldAnswer } from './would-answer.ts'
import { WouldChange } from './would-change.tsx'

interface CheckedProps {
  env: Env
  draft: Draft
  gap: Gap | undefined
  engine: Engine
  checked: CheckedDraft
  ours: string[]
  /** Hears how far it is. */
  told: Told
  view: View
}

/** What publishing would change, which takes longer than a keystroke allows. */
export async function Checked({ env, draft, gap, engine, checked, ours, told, view }: CheckedProps) {
  const { t } = view
  const answer = checked.preview && { ...checked.preview, version: draft.baseVersion + 1 }
  const candidate = answer && candidateOf(engine, answer)
  const would = answer && candidate && gap && wouldAnswer(await candidate.engine(), answer.id, gap.asked)
  const wordings = gap?.asked.map(({ text }) => text) ?? []
  const report = candidate && (await askGate(env, candidate, new Date(), { wordings, ours, told }))
  return (
    <>
      {gap && would ? <WouldChange would={would} language={gap.language} view={view} /> : null}
      {gap && !would ? <p class="panel">{t.gate.wouldUnknown}</p> : null}
      {report ? <GatePanel report={report} ours={ourForm(draft)} overrule={overruling(draft)} view={view} /> : null}
    </>
  )
}

/** What a reviewer sends to publish an answer that is for questions that must have got none. */
function ourForm({ id, revision, fields }: Draft) {
  return { action: `/desk/drafts/${id}/ours`, fields: { revision }, agency: fields.agency }
}

/** What an admin sends to publish although the gate says no. */
function overruling({ id, revision }: Draft) {
  return { action: `/desk/drafts/${id}/overrule`, fields: { revision } }
}
