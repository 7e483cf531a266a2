import type { DraftFields } from '../../store/answers/drafts.ts'
import type { FieldFinding } from '../drafts/draft-check.ts'
import type { View } from '../ui/view.ts'
import { attributesOf, Beside } from './field-findings.tsx'

interface TimingFieldsProps {
  fields: DraftFields
  findings: FieldFinding[]
  zone: string
  view: View
}

/** From when until when an answer is to be read; both may stay empty. */
export function TimingFields({ fields, findings, zone, view }: TimingFieldsProps) {
  const { t } = view
  const isUsed = Boolean(fields.from || fields.until)
  const part = { findings, view }
  return (
    <details open={isUsed}>
      <summary>{t.timing.title}</summary>
      <p class="hint" id="timing-hint">
        {t.timing.hint(zone)}
      </p>
      <div class="pair times">
        <div>
          <label for="from">{t.timing.from}</label>
          <Beside {...part} field="from" />
          <input type="datetime-local" id="from" name="from" value={fields.from} {...attributesOf('from', findings)} />
        </div>
        <div>
          <label for="until">{t.timing.until}</label>
          <Beside {...part} field="until" />
          <input
            type="datetime-local"
            id="until"
            name="until"
            value={fields.until}
            {...attributesOf('until', findings)}
          />
        </div>
      </div>
    </details>
  )
}
