import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import type { GapChange } from '../../store/gaps/change-gaps.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import { HandSelect, SorterSelect } from '../queue/gap-change-bar.tsx'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface QueuePanelProps {
  gap: Gap
  sorters: string[]
  agencies: AgencyRecord[]
  view: View
}

/** Who works on a gap and for which agency, and whether it is put aside, with a button for each change. */
export function QueuePanel({ gap, sorters, agencies, view }: QueuePanelProps) {
  const { t, language, person } = view
  const isMine = gap.assignedTo === person
  const isAside = (gap.snoozedUntil ?? '') > new Date().toISOString().slice(0, 10)
  return (
    <section class="panel">
      <h2>{t.queuePanel}</h2>
      <p>
        {gap.assignedTo ? (isMine ? t.youDo : t.withPerson(gap.assignedTo)) : t.nobodyYet}{' '}
        {isAside ? t.asideUntil(dayText(gap.snoozedUntil ?? '', language)) : null}
      </p>
      <Change gap={gap}>
        <ChangeButton kind={isMine ? 'give-back' : 'take'} label={isMine ? t.giveBack : t.take} />
        <ChangeButton kind={isAside ? 'wake' : 'put-aside'} label={isAside ? t.wake : t.putAside} />
      </Change>
      <Change gap={gap}>
        <SorterSelect sorters={sorters} view={view} />
        <ChangeButton kind="assign" label={t.give} />
      </Change>
      <h3>{t.handTitle}</h3>
      <p>{whoseText(gap, agencies, view)}</p>
      <Change gap={gap}>
        <HandSelect agencies={agencies} view={view} />
        <input name="reason" aria-label={t.handNote} placeholder={t.handNote} />
        <ChangeButton kind="hand" label={t.hand} />
      </Change>
    </section>
  )
}

function whoseText(gap: Gap, agencies: AgencyRecord[], { t, language }: View): string {
  if (!gap.agency) return t.everyones
  const { name } = presentAgency(gap.agency, agencies, language)
  return gap.handedBy ? t.handedTo(name, gap.handedBy) : t.ownedBy(name)
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
