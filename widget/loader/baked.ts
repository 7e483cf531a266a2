import { baked } from './baked-values.ts'

/** The agency's main number as it is dialled and as it is read; the first agency's where this one has none. */
export function bakedPhone(agency: string) {
  const list = baked.phones.split(' ')
  const digits = list[list.indexOf(agency) + 1]
  if (!digits) return undefined
  const phone = digits.length === 10 ? `+1${digits}` : digits
  return { phone, phoneText: digits.replace(/(...)(...)(....)/, '$1-$2-$3') }
}
