import type { Language } from '../../../contract/index.ts'
import { answerUrl } from '../../../corpus/index.ts'
import { htmlStrings } from '../../../html/strings.ts'
import { stringsFor } from '../strings.ts'
import type { ChangedAnswer } from './changed-answers.ts'
import { changesPath, monthOf } from './changes-page.tsx'

/** The list as an Atom feed (RFC 4287). @param origin - Of this deployment, for whole addresses. */
export function changesFeed(changes: readonly ChangedAnswer[], language: Language, origin: string): string {
  const self = `${origin}${changesPath('/changes.atom', language)}`
  const updated = `${changes[0]?.on ?? '1970-01-01'}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escaped(htmlStrings(language).changes)}</title><id>${escaped(self)}</id><updated>${updated}</updated>`,
    `<author><name>One Stop</name></author><link rel="self" href="${escaped(self)}"/>`,
    ...changes.map((change) => entry(change, language, origin)),
    '</feed>\n',
  ].join('\n')
}

function entry(change: ChangedAnswer, language: Language, origin: string): string {
  const url = escaped(`${origin}${answerUrl(change)}`)
  const summary = escaped(stringsFor(language).changedIn(monthOf(change.on, language), change.text))
  return `<entry><title>${escaped(change.title)}</title><id>${url}#${change.on}</id><link href="${url}"/><updated>${change.on}T00:00:00Z</updated><author><name>${escaped(change.agency.name)}</name></author><summary>${summary}</summary></entry>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
