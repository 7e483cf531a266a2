import { type ContactRecord, contactProblems, type HoursRecord } from '../../../corpus/index.ts'
import { REASON_CHARACTERS } from '../../ui/field-problem.tsx'
import { text, texts } from '../../ui/form.ts'

/** Lines of hours that are read: more than any contact has. */
const HOUR_LINES = 14
/** A contact's own words, one text for all languages or one a language, by the field of each. */
export interface ContactText {
  field: string
  lang?: string
  text: string
}

/** The number as it is read, in as many languages as it is now. */
export function phoneTexts({ phoneText }: ContactRecord): ContactText[] {
  return typeof phoneText === 'object'
    ? byLanguage('phone-text', phoneText)
    : [{ field: 'phone-text', text: phoneText ?? '' }]
}

/** What to have ready: in English and Spanish, and the languages that there are besides. */
export function readyTexts({ ready }: ContactRecord): ContactText[] {
  return byLanguage('ready', { en: '', es: '', ...ready })
}

function byLanguage(field: string, values: Partial<Record<string, string>>): ContactText[] {
  return Object.entries(values).map(([lang, value = '']) => ({ field: `${field}-${lang}`, lang, text: value }))
}

/** What somebody typed for a contact that cannot be kept, and the fields that are wrong; `stale` where it changed since the form was drawn. */
export interface TypedContact {
  problems: string[]
  typed: ContactRecord
  reason: string
}

/** The contact that a form holds, whole: what the form does not show stays. `problems` names fields that are wrong, `reason` too where it is missing. */
export function readContactForm(form: FormData, now: ContactRecord): TypedContact {
  const { phone: _phone, phoneText: _text, tty: _tty, ready: _ready, url: _url, hours: _hours, ...same } = now
  const phone = dialled(text(form, 'phone'))
  const shown = textsOf(form, phoneTexts(now))
  const phoneText = typeof now.phoneText === 'object' ? shown : text(form, 'phone-text').trim()
  const tty = dialled(text(form, 'tty'))
  const url = text(form, 'url').trim()
  const ready = textsOf(form, readyTexts(now))
  const hours = hoursOf(form, now.hours)
  const typed = {
    ...same,
    ...(phone ? { phone } : {}),
    ...(typeof phoneText === 'string' ? (phoneText ? { phoneText } : {}) : { phoneText }),
    ...(tty ? { tty } : {}),
    ...(Object.keys(ready).length > 0 ? { ready } : {}),
    ...(url ? { url } : {}),
    ...(hours ? { hours } : {}),
  } as ContactRecord // its texts may lack English: that is a problem below
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  return { typed, reason, problems: [...contactProblems(typed), ...(reason ? [] : ['reason'])] }
}

/** A number as people write it, as it is dialled: ten digits are one of the United States. */
function dialled(written: string): string {
  const plain = written.replace(/[-.() \u2010-\u2015\u00a0]/g, '')
  if (/^1?\d{10}$/.test(plain)) return `+1${plain.slice(-10)}`
  return plain
}

function textsOf(form: FormData, fields: ContactText[]): Partial<Record<string, string>> {
  const filled = fields.flatMap(({ field, lang = 'en' }) => {
    const value = text(form, field).trim()
    return value ? [[lang, value]] : []
  })
  return Object.fromEntries(filled)
}

/** Hours as the form says them; the holidays of those that there are stay. */
function hoursOf(form: FormData, now: HoursRecord | undefined): HoursRecord | undefined {
  const kind = text(form, 'hours')
  const holidays = now?.holidays === undefined ? {} : { holidays: now.holidays }
  if (kind === 'always') return { always: true, ...holidays }
  if (kind !== 'week') return undefined
  const open = Array.from({ length: HOUR_LINES }, (_, line) => ({
    days: texts(form, `days-${line}`).map(Number).sort(),
    from: text(form, `from-${line}`),
    to: text(form, `to-${line}`),
  })).filter(({ days, from, to }) => days.length > 0 || from || to)
  return { timeZone: text(form, 'zone'), open, ...holidays }
}
