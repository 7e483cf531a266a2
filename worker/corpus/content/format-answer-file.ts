import { stringify } from 'yaml'
import type { FrontMatter } from './front-matter.ts'

/** The text of an answer file: front matter in the order people read it, then the Markdown. Reading it back gives the same fields,
 * but for `version`: who keeps versions writes it (`stampVersion`). */
export function formatAnswerFile(fields: FrontMatter, body: string): string {
  const { id, title, language, agency, agencies, topics, asked, sources, owner, last_reviewed_on, review_in, urgent } =
    fields
  const spanish = fields.title_es ? { title_es: fields.title_es } : {}
  const ordered = {
    id,
    title,
    ...spanish,
    language,
    agency,
    agencies,
    topics,
    asked,
    sources,
    owner,
    last_reviewed_on,
    review_in,
  }
  const { translates, changed, edited_on, short, spoken } = fields
  const rest = {
    ...(urgent ? { urgent } : {}),
    ...(translates ? { translates } : {}),
    ...(changed ? { changed } : {}),
    ...(edited_on ? { edited_on } : {}),
    ...(short ? { short } : {}),
    ...(spoken ? { spoken } : {}),
  }
  const yaml = stringify({ ...ordered, ...rest }, { lineWidth: 0, aliasDuplicateObjects: false })
  return `---\n${yaml}---\n\n${body.trim()}\n`
}
