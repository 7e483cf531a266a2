import type { ScriptFile } from './load-script.ts'

/** What the build puts into the loader: the panel's file, and each agency's main phone number, digits only without the +1. */
interface Baked {
  panel: ScriptFile
  phones: Record<string, string>
}

declare const ONE_STOP_BAKED: Baked | undefined

const NONE: Baked = { panel: { path: '', integrity: '' }, phones: {} }

export const baked = typeof ONE_STOP_BAKED === 'undefined' ? NONE : ONE_STOP_BAKED

/** The agency's main number as it is dialled and as it is read; the first agency's where this one has none. */
export function bakedPhone(agency: string) {
  const digits = baked.phones[agency] ?? baked.phones['']
  if (!digits) return undefined
  const phone = digits.length === 10 ? `+1${digits}` : digits
  return { phone, phoneText: digits.replace(/(...)(...)(....)/, '$1-$2-$3') }
}
