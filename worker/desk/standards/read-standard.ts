import {
  PERIOD_KINDS,
  STANDARD_KINDS,
  STANDARD_SOURCES,
  STANDARD_TEMPLATES,
  type Standard,
  type StandardTemplate,
} from '../../measures/index.ts'
import { text } from '../ui/form.ts'

const PROMISE_CHARACTERS = 120
const MEASURE_CHARACTERS = 400
const MOST_DAYS = 250

/** A standard as it was typed. */
export function readStandard(
  form: FormData,
  { id, agency, madeBy }: Pick<Standard, 'id' | 'agency' | 'madeBy'>,
): { standard: Standard; isWhole: boolean } {
  const both = (name: string) => ({ en: text(form, `${name}-en`).trim(), es: text(form, `${name}-es`).trim() })
  const standard: Standard = {
    ...{ id, agency, madeBy, state: 'draft', since: '', ends: '', approvedBy: '' },
    service: text(form, 'service').trim().slice(0, 120),
    promise: both('promise'),
    kind: STANDARD_KINDS.find((one) => one === text(form, 'kind')) ?? 'speed',
    measure: both('measure'),
    source: STANDARD_SOURCES.find((one) => one === text(form, 'source')) ?? 'typed',
    withinDays: Number(text(form, 'within')),
    target: Number(text(form, 'target')) / 100,
    period: PERIOD_KINDS.find((one) => one === text(form, 'period')) ?? 'quarter',
    owner: text(form, 'owner').trim().slice(0, 120),
  }
  return { standard, isWhole: isWhole(standard) }
}

function isWhole({ service, promise, measure, source, withinDays, target, period, owner }: Standard): boolean {
  const fits = (value: string, most: number) => value !== '' && value.length <= most
  return (
    [service, owner].every(Boolean) &&
    [promise.en, promise.es].every((one) => fits(one, PROMISE_CHARACTERS)) &&
    [measure.en, measure.es].every((one) => fits(one, MEASURE_CHARACTERS)) &&
    Number.isInteger(withinDays) &&
    withinDays >= 0 &&
    withinDays <= MOST_DAYS &&
    target >= 0.01 &&
    target <= 1 &&
    // Receipts are kept for a year: the first of a year are gone when its last ones had their time.
    !(source === 'receipts-in-time' && period === 'year')
  )
}

/** The ready-made standard of a name, or undefined. */
export function templateOf(name: string | undefined): StandardTemplate | undefined {
  return Object.values(STANDARD_TEMPLATES).find(({ source }) => source === name)
}
