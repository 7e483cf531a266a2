import { type AgencyRecord, isoDay, presentAgency } from '../../corpus/index.ts'
import type { GapChange } from '../../store/gaps/change-gaps.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import { AssigneeSelect, HandSelect } from '../queue/gap-change-bar.tsx'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface QueuePanelProps {
  gap: Gap
  assignees: string[]
  agencies: AgencyRecord[]
  view: View
}

/** Who works on a gap and for which agency, and whether it is put aside, with a button for each change. */
export function QueuePanel({ gap, assignees, agencies, view }: QueuePanelProps) {
  const { t, language, person } = view
  const isMine = gap.assignedTo === person
  const isAside = (gap.snoozedUntil ?? '') > isoDay(new Date())
  return (
    <section class="panel">
      <h2>{t.changes.panel}</h2>
      <p>
        {gap.assignedTo ? (isMine ? t.changes.youDo : t.queue.withPerson(gap.assignedTo)) : t.changes.nobodyYet}{' '}
        {isAside ? t.queue.asideUntil(dayText(gap.snoozedUntil ?? '', language)) : null}
      </p>
      <Change gap={gap}>
        <ChangeButton kind={isMine ? 'give-back' : 'take'} label={isMine ? t.changes.giveBack : t.changes.take} />
        <ChangeButton kind={isAside ? 'wake' : 'put-aside'} label={isAside ? t.changes.wake : t.changes.putAside} />
      </Change>
      <Change gap={gap}>
        <AssigneeSelect assignees={assignees} view={view} />
        <ChangeButton kind="assign" label={t.changes.give} />
      </Change>
      <h3>{t.changes.handTitle}</h3>
      <p>{whoseText(gap, agencies, view)}</p>
      <Change gap={gap}>
        <HandSelect agencies={agencies} view={view} />
        <input name="reason" aria-label={t.changes.handNote} placeholder={t.changes.handNote} />
        <ChangeButton kind="hand" label={t.changes.hand} />
      </Change>
    </section>
  )
}

function whoseText(gap: Gap, agencies: AgencyRecord[], { t, language }: View): string {
  if (!gap.agency) return t.changes.everyones
  const { name } = presentAgency(gap.agency, agencies, language)
  return gap.handedBy ? t.changes.handedTo(name, gap.handedBy) : t.changes.ownedBy(name)
}

function Change({ gap, children }: { gap: Gap; children: unknown }) {
  return (
    <form method="post" action="/desk/gaps/change" class="inline">
      <input type="hidden" name="gap" value={gap.id} />
      <input type="hidden" name="back" value={`/desk/gaps/${gap.id}`} />
      {children}
    </form>
  )
}

function ChangeButton({ kind, label }: { kind: GapChange['kind']; label: string }) {
  return (
    <button type="submit" name="kind" value={kind} class="quiet">
      {label}
    </button>
  )
}
