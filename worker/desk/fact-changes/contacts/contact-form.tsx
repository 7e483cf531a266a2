import type { ContactRecord } from '../../../corpus/index.ts'
import { dayName } from '../../../html/texts/opening-text.ts'
import { FieldProblem, REASON_CHARACTERS } from '../../ui/field-problem.tsx'
import type { View } from '../../ui/view.ts'
import { ContactDifferences } from './asked-contact.tsx'
import { phoneTexts, readyTexts, type TypedContact } from './read-contact-form.ts'

/** So many lines of hours are offered; a contact with more shows all of its own. */
const SHOWN_LINES = 3
const DAYS = [1, 2, 3, 4, 5, 6, 7]
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
]

interface ContactFormProps {
  action: string
  agency: string
  contact: ContactRecord
  /** What the form begins from: sent along, so that nobody undoes what somebody else did meanwhile. */
  began: string
  typed: TypedContact | undefined
  view: View
}

/** The number, its texts, what to have ready and the hours of a contact, and why they change. */
export function ContactForm({ action, agency, contact, began, typed, view }: ContactFormProps) {
  const { t } = view
  const shown = typed?.typed ?? contact
  const field = { problems: typed?.problems ?? [], view }
  return (
    <form method="post" action={action} class="panel" id="change">
      <input type="hidden" name="began" value={began} />
      <h2>{t.contacts.change}</h2>
      {typed ? (
        <p class="said bad" role="alert">
          {t.facts.notChanged}
        </p>
      ) : null}
      {typed?.problems.includes('stale') ? (
        <>
          <p>{t.contacts.problems.stale}</p>
          <ContactDifferences before={contact} after={typed.typed} view={view} />
        </>
      ) : null}
      <Field {...field} id="phone" label={t.contacts.phone} value={shown.phone} help={t.contacts.phoneHelp} />
      {phoneTexts(shown).map(({ field: id, lang, text }) => (
        <Field
          {...field}
          id={id}
          of="phoneText"
          label={withLanguage(t.contacts.phoneText, lang)}
          lang={lang}
          value={text}
        />
      ))}
      <Field {...field} id="tty" label={t.contacts.tty} value={shown.tty} />
      {readyTexts(shown).map(({ field: id, lang, text }) => (
        <Field {...field} id={id} of="ready" label={withLanguage(t.contacts.ready, lang)} lang={lang} value={text} />
      ))}
      <Field {...field} id="url" label={t.contacts.url} value={shown.url} />
      <HoursFields contact={shown} problems={field.problems} view={view} />
      <Field {...field} id="reason" label={t.facts.reason} value={typed?.reason} />
      <button type="submit">{view.may('publish', agency) ? t.contacts.changeNow : t.facts.ask}</button>
    </form>
  )
}

function withLanguage(label: string, lang: string | undefined): string {
  return lang ? `${label} (${lang})` : label
}

interface FieldProps {
  id: string
  /** The field of the contact that it belongs to, where that has another name. */
  of?: keyof TypedContact['typed'] & keyof View['t']['contacts']['problems']
  label: string
  value: string | undefined
  lang?: string | undefined
  help?: string
  problems: string[]
  view: View
}

function Field({ id, of, label, value, lang, help, problems, view: { t } }: FieldProps) {
  const name = of ?? id
  const problem = problems.includes(name)
    ? Object.entries(t.contacts.problems).find(([one]) => one === name)?.[1]
    : undefined
  const described = [problem ? `${id}-problem` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ')
  return (
    <>
      <label for={id}>{label}</label>
      {help ? <small id={`${id}-help`}>{help}</small> : null}
      <FieldProblem id={`${id}-problem`} text={problem} />
      <input
        id={id}
        name={id}
        value={value ?? ''}
        lang={lang}
        dir={lang ? 'auto' : undefined}
        maxlength={REASON_CHARACTERS}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described || undefined}
      />
    </>
  )
}

interface HoursProps {
  contact: ContactRecord
  problems: string[]
  view: View
}

function HoursFields({ contact: { hours }, problems, view }: HoursProps) {
  const { t } = view
  const kind = hours === undefined ? 'unknown' : 'always' in hours ? 'always' : 'week'
  const week = hours && 'open' in hours ? hours : undefined
  const zone = week?.timeZone ?? ZONES[0]
  const zones = [...new Set(['caller', ...ZONES, zone])]
  return (
    <fieldset>
      <legend>{t.contacts.hours}</legend>
      <FieldProblem id="hours-problem" text={problems.includes('hours') ? t.contacts.problems.hours : undefined} />
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
    </fieldset>
  )
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
