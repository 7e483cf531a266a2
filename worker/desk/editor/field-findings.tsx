import type { CheckedField, FieldFinding } from '../drafts/draft-check.ts'
import type { View } from '../ui/view.ts'

/** Leads to the field of a finding, and with a script to its line. */
export function FindingLink({ finding: { field, line }, view: { t } }: { finding: FieldFinding; view: View }) {
  return (
    <a href={`#${field}`} data-line={line}>
      {t.fields.names[field]}
    </a>
  )
}

/** What is wrong with a field, as text; the line is of the field's own text. */
export function findingText({ line, message }: FieldFinding, { t }: View): string {
  const text = message === undefined ? t.fields.needed : t.fields.problem(message)
  return line === undefined ? text : `${t.fields.problemLine(line)} ${text}`
}

/** What is said about one field. */
export function findingsOf(field: CheckedField, findings: FieldFinding[]): FieldFinding[] {
  return findings.filter((finding) => finding.field === field)
}

/** Ties a field to its hint and to what is wrong with it. */
export function attributesOf(field: CheckedField, findings: FieldFinding[], hint?: string) {
  const found = findingsOf(field, findings)
  const described = [...(hint ? [`${field}-hint`] : []), ...(found.length > 0 ? [`${field}-problem`] : [])].join(' ')
  return {
    ...(found.some(({ severity }) => severity === 'error') ? { 'aria-invalid': 'true' as const } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  }
}

/** The hint of a field, and what is wrong with it. */
export function Beside({
  field,
  findings,
  hint,
  view,
}: {
  field: CheckedField
  findings: FieldFinding[]
  hint?: string | undefined
  view: View
}) {
  const found = findingsOf(field, findings)
  return (
    <>
      {hint ? (
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
      ) : null}
      {found.length > 0 ? (
        <ul class="problems" id={`${field}-problem`}>
          {found.map((finding) => (
            <li class={finding.severity === 'error' ? 'problem' : 'warning'}>{findingText(finding, view)}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
