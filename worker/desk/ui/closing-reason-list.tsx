import { closingReasons } from '../../channels/closing-reasons.ts'
import type { View } from './view.ts'

/** For the `list` of a field in which a reason is written. */
export const CLOSING_REASONS_ID = 'closing-reasons'

/** Reasons for closing a question that people read in their own language, offered beside one's own words. */
export function ClosingReasonList({ view: { language } }: { view: View }) {
  return (
    <datalist id={CLOSING_REASONS_ID}>
      {closingReasons(language).map((reason) => (
        <option value={reason} />
      ))}
    </datalist>
  )
}
