import type { Language } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'

/** An answer that was checked or changed its meaning since a day. */
export interface ChangeSince {
  id: string
  language: Language
  version: number
  title: string
  checked: string
  /** What changed in its meaning, where that was since the day. */
  changed?: { on: string; text: string }
  url: string
}

/** Answers that were written, checked or changed on a day or later, the latest first.
 * @param since - ISO date. */
export function changesSince(snapshot: Snapshot, since: string, origin: string): ChangeSince[] {
  return Array.from({ length: snapshot.size }, (_, place) => snapshot.answerAt(place))
    .filter(({ checked, changed }) => checked >= since || (changed !== undefined && changed.on >= since))
    .sort((a, b) => b.checked.localeCompare(a.checked) || a.id.localeCompare(b.id))
    .map((record) => {
      const { id, language, version, title, checked, changed } = record
      const url = `${origin}${answerUrl(record)}`
      return { id, language, version, title, checked, ...(changed && changed.on >= since ? { changed } : {}), url }
    })
}
