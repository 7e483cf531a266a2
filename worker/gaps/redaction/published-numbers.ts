import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { isCitedAsLaw, type Match } from './removal.ts'

const known = new WeakMap<Snapshot, ReadonlySet<string>>()

/** The last ten digits of a phone number, without the country's: how patterns see it. */
function nationalDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-10)
}

/** Numbers that agencies publish: who names one gives nothing of himself away. */
export function publishedNumbers(snapshot: Snapshot): ReadonlySet<string> {
  const found = known.get(snapshot) ?? collect(snapshot)
  known.set(snapshot, found)
  return found
}

function collect({ agencies }: Snapshot): ReadonlySet<string> {
  const contacts = agencies.flatMap((agency) => agency.contacts)
  const numbers = contacts.flatMap(({ phone, tty }) => [phone, tty].filter((one) => one !== undefined))
  return new Set(numbers.map(nationalDigits))
}

/** Area codes whose callers pay nothing: offices have them, people do not. */
const TOLL_FREE = /^(?:800|833|844|855|866|877|888)/

/** Numbers of offices that people name and no agency here may list: the White House (comments, switchboard), Congress, the FBI, the
 * departments of State and Justice, passports abroad, the IRS abroad, retirement from federal service (each office's site, November 2026). */
const WELL_KNOWN = new Set([
  '2024561111',
  '2024561414',
  '2022243121',
  '2023243000',
  '2026474000',
  '2025142000',
  '2025014444',
  '2679411000',
  '7247942005',
])

/** Whether a phone number is an office's: who names it gives nothing of himself away. */
export function isOfficePhone({ text, published }: Match): boolean {
  // An extension is no part of the number: with it the last ten digits are another's.
  const number = nationalDigits(text.replace(/x.*$/i, ''))
  return TOLL_FREE.test(number) || WELL_KNOWN.has(number) || published.has(number)
}

/** Whether a phone number is somebody's own. */
export function isOwnPhone(match: Match): boolean {
  return !isOfficePhone(match) && !isCitedAsLaw(match)
}
