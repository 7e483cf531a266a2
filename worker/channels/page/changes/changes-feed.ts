import type { Language } from '../../../contract/index.ts'
import { answerUrl } from '../../../corpus/index.ts'
import { htmlStrings } from '../../../html/strings.ts'
import { xmlText } from '../../xml-text.ts'
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
    `<title>${xmlText(htmlStrings(language).changes)}</title><id>${xmlText(self)}</id><updated>${updated}</updated>`,
    `<author><name>One Stop</name></author><link rel="self" href="${xmlText(self)}"/>`,
    ...changes.map((change) => entry(change, language, origin)),
    '</feed>\n',
  ].join('\n')
}

function entry(change: ChangedAnswer, language: Language, origin: string): string {
  const url = xmlText(`${origin}${answerUrl(change)}`)
  const summary = xmlText(stringsFor(language).changedIn(monthOf(change.on, language), change.text))
  return `<entry><title>${xmlText(change.title)}</title><id>${url}#${change.on}</id><link href="${url}"/><updated>${change.on}T00:00:00Z</updated><author><name>${xmlText(change.agency.name)}</name></author><summary>${summary}</summary></entry>`
}
