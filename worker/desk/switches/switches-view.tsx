import type { Child } from 'hono/jsx'
import { SWITCHED, type Switch, type Switched } from '../../store/switches/switches.ts'
import { momentText } from '../ui/day-text.ts'
import { FieldProblem, REASON_CHARACTERS } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'

/** How long a channel can be off before somebody has to think again. */
export const HOURS = [1, 4, 24, 72] as const

/** What was typed, and what is wrong with it. */
export interface Asking {
  typed?: { channel: Switched | undefined; hours: number | undefined; reason: string }
  problems?: { channel?: string; hours?: string; reason?: string }
  /** Whether what was to be confirmed or turned on waits no more. */
  isLate?: boolean
}

function nameOf(channel: Switched, { t }: View): string {
  return channel === 'all' ? t.switches.all : t.lists.channels[channel]
}

/** What is off, and what waits for a second person. */
export function OpenSwitches({ switches, view }: { switches: Switch[]; view: View }) {
  const { t } = view
  return (
    <section class="panel">
      <h2>{t.switches.now}</h2>
      {switches.length === 0 ? <p>{t.switches.nothing}</p> : null}
      <ul class="near">
        {switches.map((one) => (
          <OpenSwitch one={one} view={view} />
        ))}
      </ul>
    </section>
  )
}

function OpenSwitch({ one, view }: { one: Switch; view: View }) {
  const { t, language, person } = view
  const { id, channel, hours, reason, askedBy, confirmedBy, until } = one
  const isOff = confirmedBy !== undefined && until !== undefined
  const said = isOff
    ? t.switches.off(askedBy, confirmedBy, momentText(until, language))
    : t.switches.waits(askedBy, t.switches.hours(hours))
  const name = nameOf(channel, view)
  return (
    <li>
      <b>{name}</b>
      <small>{said}</small>
      <q>{reason}</q>
      {isOff || askedBy === person ? null : <Act id={id} act="confirm" label={t.switches.confirm} name={name} />}
      {!isOff && askedBy === person ? <p>{t.switches.own}</p> : null}
      <Act id={id} act="on" label={isOff ? t.switches.on : t.switches.takeBack} name={name} />
    </li>
  )
}

function Act({ id, act, label, name }: { id: string; act: 'confirm' | 'on'; label: string; name: string }) {
  return (
    <form method="post" action={`/desk/switches/${id}/${act}`}>
      <button type="submit" class={act === 'on' ? 'quiet' : undefined}>
        {label}
        <span class="hidden">{`: ${name}`}</span>
      </button>
    </form>
  )
}

/** The form by which one person asks. */
export function AskForm({ asking: { typed, problems = {} }, view }: { asking: Asking; view: View }) {
  const { t } = view
  return (
    <section class="panel">
      <h2>{t.switches.ask}</h2>
      <form method="post" action="/desk/switches">
        <Choice name="channel" label={t.switches.channel} problem={problems.channel}>
          {SWITCHED.map((channel) => (
            <option value={channel} selected={typed?.channel === channel}>
              {nameOf(channel, view)}
            </option>
          ))}
        </Choice>
        <Choice name="hours" label={t.switches.forHours} problem={problems.hours}>
          {HOURS.map((hours) => (
            <option value={hours} selected={typed?.hours === hours}>
              {t.switches.hours(hours)}
            </option>
          ))}
        </Choice>
        <Reason value={typed?.reason ?? ''} problem={problems.reason} view={view} />
        <button type="submit">{t.switches.ask}</button>
      </form>
    </section>
  )
}

interface ChoiceProps {
  name: 'channel' | 'hours'
  label: string
  problem: string | undefined
  children: Child
}

/** Nothing is chosen beforehand: who is in a hurry turns off what they chose, and nothing else. */
function Choice({ name, label, problem, children }: ChoiceProps) {
  return (
    <>
      <label for={name}>{label}</label>
      <FieldProblem id={`${name}-problem`} text={problem} />
      <select id={name} name={name} required aria-describedby={problem ? `${name}-problem` : undefined}>
        <option value="">–</option>
        {children}
      </select>
    </>
  )
}

function Reason({ value, problem, view: { t } }: { value: string; problem: string | undefined; view: View }) {
  return (
    <>
      <label for="reason">{t.switches.reason}</label>
      <FieldProblem id="reason-problem" text={problem} />
      <small id="reason-hint">{t.switches.reasonHint}</small>
      <input
        id="reason"
        name="reason"
        value={value}
        maxlength={REASON_CHARACTERS}
        required
        autocomplete="off"
        aria-describedby={problem ? 'reason-problem reason-hint' : 'reason-hint'}
      />
    </>
  )
}
