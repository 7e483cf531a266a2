import { type ContactRecord, contactProblems, HOLIDAY_IDS, type HoursRecord } from '../../../corpus/index.ts'
import { text, texts } from '../../ui/form.ts'
import { dialled, readTexts, type TextIn, textsIn } from '../records/texts.ts'

/** Lines of hours that are read: more than any contact has. */
const HOUR_LINES = 14
const KEPT = ['federal', 'washington', 'some', 'none'] as const

/** The number as it is read, in as many languages as it is now. */
export function phoneTexts({ phoneText }: ContactRecord): (Omit<TextIn, 'lang'> & { lang?: string })[] {
  return typeof phoneText === 'object'
    ? textsIn('phone-text', phoneText)
    : [{ field: 'phone-text', text: phoneText ?? '' }]
}

/** The contact that a form holds, whole. `problems` names fields that are wrong. */
export function readContactForm(form: FormData, now: ContactRecord) {
  const phone = dialled(text(form, 'phone'))
  const phoneText = typeof now.phoneText === 'object' ? readTexts(form, 'phone-text') : text(form, 'phone-text').trim()
  const tty = dialled(text(form, 'tty'))
  const url = text(form, 'url').trim()
  const ready = readTexts(form, 'ready')
  const hours = hoursOf(form)
  const languages = text(form, 'languages')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const typed: ContactRecord = {
    id: now.id,
    name: readTexts(form, 'name'),
    ...(phone ? { phone } : {}),
    ...(phoneText ? { phoneText } : {}),
    ...(tty ? { tty } : {}),
    ...(hours ? { hours } : {}),
    ...(Object.keys(ready).length > 0 ? { ready } : {}),
    ...(url ? { url } : {}),
    languages,
    ...(text(form, 'interpreter') === 'yes' ? { interpreter: true } : {}),
  }
  return { typed, problems: contactProblems(typed) }
}

function hoursOf(form: FormData): HoursRecord | undefined {
  const kind = text(form, 'hours')
  const holidays = holidaysOf(form)
  if (kind === 'always') return { always: true, ...holidays }
  if (kind !== 'week') return undefined
  const open = Array.from({ length: HOUR_LINES }, (_, line) => ({
    days: texts(form, `days-${line}`).map(Number).sort(),
    from: text(form, `from-${line}`),
    to: text(form, `to-${line}`),
  })).filter(({ days, from, to }) => days.length > 0 || from || to)
  return { timeZone: text(form, 'zone'), open, ...holidays }
}

/** Holidays as the form says them; by name none is none. */
function holidaysOf(form: FormData): Pick<HoursRecord, 'holidays'> {
  const kind = text(form, 'holidays')
  const kept = KEPT.find((one) => one === kind)
  if (kept) return { holidays: kept }
  if (kind !== 'named') return {}
  const named = texts(form, 'holiday')
  return { holidays: HOLIDAY_IDS.filter((id) => named.includes(id)) }
}
