import type { Snapshot } from '../../corpus/snapshot/index.ts'

const known = new WeakMap<Snapshot, ReadonlySet<string>>()

/** The last ten digits of a phone number, without the country's: how patterns see it. */
export function nationalDigits(phone: string): string {
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
