import type { RecordCheck } from '../../../store/answers/record-checks.ts'
import { dayText } from '../../ui/day-text.ts'
import type { View } from '../../ui/view.ts'
import { RecordField } from './record-form.tsx'

interface StillRightProps {
  path: string
  /** What was looked at: only that is said to be right. */
  began: string
  check: RecordCheck | undefined
  /** Where it can be looked up. */
  source: string | undefined
  /** What was typed, where it was not a day after today. */
  problem: { typed: string } | undefined
  mayPublish: boolean
  view: View
}

/** Who said last that it is right and until when that holds, and for who may publish the act that says so again. Nothing is filled in
 * beforehand: to attest is to do something. */
export function StillRight({ path, began, check, source, problem, mayPublish, view }: StillRightProps) {
  const { t, language } = view
  const said = check
    ? t.records.checkedBy(check.checkedBy, dayText(check.checkedOn, language), dayText(check.expires, language))
    : t.records.neverChecked
  return (
    <section class="panel" id="still">
      <h2>{t.facts.still}</h2>
      {problem ? (
        <p class="said bad" role="alert">
          {t.facts.notChanged}
        </p>
      ) : null}
      <p>{said}</p>
      {mayPublish ? (
        <form method="post" action={`${path}/checked`}>
          {source ? (
            <p>
              <a href={source}>{source}</a>
            </p>
          ) : null}
          <input type="hidden" name="began" value={began} />
          <RecordField
            id="expires"
            type="date"
            label={t.facts.expires}
            value={problem?.typed}
            problem={problem ? t.facts.problems.day : undefined}
          />
          <button type="submit" class="quiet">
            {t.facts.stillDo}
          </button>
        </form>
      ) : null}
    </section>
  )
}
