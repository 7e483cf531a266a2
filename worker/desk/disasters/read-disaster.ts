import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { measureDay } from '../../measures/index.ts'
import type { NewDisaster } from '../../store/disasters/disasters.ts'
import { text } from '../ui/form.ts'

const WORDS_CHARACTERS = 140
const AREA_CHARACTERS = 80
const MOST_ANSWERS = 6
const MOST_LINES = 3
const MOST_DAYS = 60
const DAY_MS = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Words that carriers, or our own conversation, take for something else. */
const TAKEN = new Set(
  'stop stopall unsubscribe cancel end quit start yes unstop help info more back person agent english spanish text none'.split(
    ' ',
  ),
)

/** What can be wrong with a disaster, by field. */
const DISASTER_FIELDS = ['words', 'area', 'reason', 'days', 'answers', 'lines', 'keyword'] as const
export type DisasterField = (typeof DISASTER_FIELDS)[number]

/** A disaster as it was typed, and what is wrong with it. */
export function readDisaster(
  form: FormData,
  { id, madeBy, snapshot }: { id: string; madeBy: string; snapshot: Snapshot },
): { disaster: NewDisaster; wrong: DisasterField[] } {
  const both = (name: string) => ({ en: text(form, `${name}-en`).trim(), es: text(form, `${name}-es`).trim() })
  const list = (name: string) =>
    text(form, name)
      .split(/[\s,]+/)
      .filter(Boolean)
  const disaster: NewDisaster = {
    ...{ id, madeBy, isDrill: text(form, 'drill') === 'on' ? 1 : 0 },
    words: both('words'),
    area: both('area'),
    reason: text(form, 'reason').trim(),
    begins: text(form, 'begins'),
    ends: text(form, 'ends'),
    answers: list('answers'),
    lines: list('lines'),
    keyword: text(form, 'keyword').trim().toUpperCase(),
  }
  return { disaster, wrong: wrongIn(disaster, snapshot) }
}

function wrongIn(one: NewDisaster, snapshot: Snapshot): DisasterField[] {
  const fits = ({ en, es }: NewDisaster['words'], most: number) =>
    [en, es].every((value) => value !== '' && value.length <= most)
  const isRight: Record<DisasterField, boolean> = {
    words: fits(one.words, WORDS_CHARACTERS),
    area: fits(one.area, AREA_CHARACTERS),
    reason: one.reason !== '' && one.reason.length <= 300,
    days: areDays(one),
    answers: isShort(one.answers, 1, MOST_ANSWERS) && one.answers.every((id) => snapshot.answer(id, 'en')),
    lines: isShort(one.lines, 0, MOST_LINES) && one.lines.every((id) => hasPhone(id, snapshot)),
    keyword: one.keyword === '' || (/^[A-Z]{4,12}$/.test(one.keyword) && !TAKEN.has(one.keyword.toLowerCase())),
  }
  return DISASTER_FIELDS.filter((field) => !isRight[field])
}

/** A last day that is not over, and no more than two months from the first. */
function areDays({ begins, ends }: NewDisaster): boolean {
  if (![begins, ends].every((day) => DAY.test(day) && !Number.isNaN(Date.parse(day)))) return false
  const days = (Date.parse(ends) - Date.parse(begins)) / DAY_MS
  return days >= 0 && days <= MOST_DAYS && ends >= measureDay(new Date())
}

function isShort(list: string[], least: number, most: number): boolean {
  return list.length >= least && list.length <= most && new Set(list).size === list.length
}

function hasPhone(id: string, { agencies }: Snapshot): boolean {
  const [agency, contact] = id.split('/')
  const found = agencies.find((one) => one.id === agency)?.contacts.find((one) => one.id === contact)
  return found?.phone !== undefined
}
