import { HOLIDAY_IDS, HOLIDAY_NAMES, type HoursRecord, localized, STATE_ZONES } from '../../../corpus/index.ts'
import { dayName } from '../../../html/texts/opening-text.ts'
import { listText } from '../../ui/day-text.ts'
import { FieldProblem } from '../../ui/field-problem.tsx'
import type { View } from '../../ui/view.ts'

/** So many lines of hours are offered; a contact with more shows all of its own. */
const SHOWN_LINES = 3
const DAYS = [1, 2, 3, 4, 5, 6, 7]
const ZONES = [...STATE_ZONES, 'America/Puerto_Rico', 'Pacific/Guam']
/** How holidays can be kept; `usual` says nothing: federal ones by whoever keeps a week's hours. */
const HOLIDAYS = ['usual', 'federal', 'washington', 'some', 'none', 'named'] as const

interface HoursProps {
  hours: HoursRecord | undefined
  problem: string | undefined
  view: View
}

/** When somebody picks up: not told, day and night, or a week's hours, and on which holidays not. */
export function HoursFields({ hours, problem, view }: HoursProps) {
  const { t, language } = view
  const kind = hours === undefined ? 'unknown' : 'always' in hours ? 'always' : 'week'
  const week = hours && 'open' in hours ? hours : undefined
  const zone = week?.timeZone ?? ZONES[0]
  const zones = [...new Set(['caller', ...ZONES, zone])]
  const kept = holidayKind(hours)
  return (
    <fieldset>
      <legend>{t.contacts.hours}</legend>
      <FieldProblem id="hours-problem" text={problem} />
      {(['unknown', 'always', 'week'] as const).map((one) => (
        <label class="choice">
          <input type="radio" name="hours" value={one} checked={one === kind} /> {t.contacts.hoursKinds[one]}
        </label>
      ))}
      <label for="zone">{t.contacts.zone}</label>
      <select id="zone" name="zone">
        {zones.map((one) => (
          <option value={one} selected={one === zone}>
            {one === 'caller' ? t.contacts.callersZone : one}
          </option>
        ))}
      </select>
      {Array.from({ length: Math.max(SHOWN_LINES, week?.open.length ?? 0) }, (_, line) => (
        <HourLine line={line} open={week?.open[line]} view={view} />
      ))}
      <label for="holidays">{t.contacts.holidays}</label>
      <select id="holidays" name="holidays">
        {HOLIDAYS.map((one) => (
          <option value={one} selected={one === kept}>
            {t.contacts.holidaysKinds[one]}
          </option>
        ))}
      </select>
      <details open={kept === 'named'}>
        <summary>{t.contacts.holidaysKinds.named}</summary>
        <div class="inline">
          {HOLIDAY_IDS.map((id) => (
            <label class="choice">
              <input
                type="checkbox"
                name="holiday"
                value={id}
                checked={Array.isArray(hours?.holidays) && hours.holidays.includes(id)}
              />{' '}
              {localized(HOLIDAY_NAMES[id], language)}
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  )
}

function holidayKind(hours: HoursRecord | undefined): (typeof HOLIDAYS)[number] {
  const kept = hours?.holidays
  return kept === undefined ? 'usual' : typeof kept === 'string' ? kept : 'named'
}

/** Which holidays are kept, in words. */
export function holidaysText(hours: HoursRecord | undefined, { t, language }: View): string {
  if (hours === undefined) return ''
  const { holidays } = hours
  if (Array.isArray(holidays))
    return listText(
      holidays.map((id) => localized(HOLIDAY_NAMES[id], language)),
      language,
    )
  return t.contacts.holidaysKinds[holidayKind(hours)]
}

interface HourLineProps {
  line: number
  open: { days: number[]; from: string; to: string } | undefined
  view: View
}

function HourLine({ line, open, view: { t, language } }: HourLineProps) {
  return (
    <fieldset>
      <legend>{t.contacts.line(line + 1)}</legend>
      <div class="inline">
        {DAYS.map((day) => (
          <label class="choice">
            <input
              type="checkbox"
              name={`days-${line}`}
              value={String(day)}
              checked={open?.days.includes(day) ?? false}
            />{' '}
            {dayName(day, language)}
          </label>
        ))}
      </div>
      <div class="inline">
        <label for={`from-${line}`}>{t.contacts.from}</label>
        <input id={`from-${line}`} type="time" name={`from-${line}`} value={open?.from ?? ''} />
        <label for={`to-${line}`}>{t.contacts.to}</label>
        <input id={`to-${line}`} type="time" name={`to-${line}`} value={open?.to ?? ''} />
      </div>
    </fieldset>
  )
}
