import type { AgencyRecord } from '../../corpus/index.ts'
import { AUDIT_ACTIONS } from '../../store/audit.ts'
import { AgencySelect } from '../ui/filters.tsx'
import type { View } from '../ui/view.ts'
import type { AuditAddress } from './audit-address.ts'

const KINDS = [
  'answer',
  'draft',
  'gap',
  'question',
  'fact',
  'contact',
  'closures',
  'agency',
  'state',
  'new-agency',
  'new-contact',
  'standard',
  'survey',
  'lesson',
  'skill',
  'service-plan',
  'disaster',
  'export',
  'import',
  'person',
] as const

interface AuditFiltersProps {
  address: AuditAddress
  agencies: AgencyRecord[]
  view: View
}

/** By person, kind of thing, action, agency, days and words, all in the address. */
export function AuditFilters({ address, agencies, view }: AuditFiltersProps) {
  const { t } = view
  const kinds = KINDS.filter((kind) => kind !== 'person' || view.may('people'))
  return (
    <form class="filters" method="get" action="/desk/audit">
      <input type="search" name="find" value={address.find} aria-label={t.audit.find} placeholder={t.audit.find} />
      <input name="who" value={address.who} aria-label={t.audit.who} placeholder={t.audit.who} />
      <select name="kind" aria-label={t.audit.thing}>
        <option value="">{t.audit.anyThing}</option>
        {kinds.map((kind) => (
          <option value={kind} selected={kind === address.kind}>
            {t.audit.kinds[kind]}
          </option>
        ))}
      </select>
      <select name="action" aria-label={t.audit.action}>
        <option value="">{t.audit.anyAction}</option>
        {AUDIT_ACTIONS.map((action) => (
          <option value={action} selected={action === address.action}>
            {t.history.actions[action]}
          </option>
        ))}
      </select>
      <AgencySelect chosen={address.agency} agencies={agencies} view={view} />
      <label>
        {t.audit.from} <input type="date" name="from" value={address.from} />
      </label>
      <label>
        {t.audit.until} <input type="date" name="until" value={address.until} />
      </label>
      <button type="submit" class="quiet">
        {t.lists.show}
      </button>
    </form>
  )
}
