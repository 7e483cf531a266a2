import { type Language, LIMITS } from '../../contract/index.ts'
import type { AnswerParts } from '../../corpus/index.ts'
import type { DraftFields } from '../../store/answers/drafts.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import { text, texts } from '../ui/form.ts'
import { fromElsewhere } from './from-elsewhere.ts'

const EMPTY: DraftFields = {
  id: '',
  title: '',
  body: '',
  agency: '',
  agencies: [],
  topics: '',
  asked: '',
  sources: [],
  owner: '',
  reviewIn: '6 months',
  lastChecked: '',
  checkedToday: false,
  urgent: false,
  note: '',
}

/** A new answer's fields: nothing but what is usual. */
export function emptyFields(): DraftFields {
  return { ...EMPTY }
}

/** A wording as an answer can learn it: one line within the limit, cut between words, without the marks of what was taken out. */
export function askedWording(wording: string): string {
  const line = wording
    .replace(/\[[a-z-]+\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= LIMITS.titleCharacters) return line
  const cut = line.slice(0, LIMITS.titleCharacters)
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length)
}

/** What a draft for a gap starts from: its question as the title, and with its wordings among the ways to ask: a writer words the title
 * anew, and people who ask as they did before are to find the answer. */
export function fieldsForGap(gap: Gap): DraftFields {
  const wordings = distinct([gap.question, ...gap.asked.map((wording) => wording.text)].map(askedWording))
  const title = wordings[0] ?? ''
  const asked = wordings.slice(0, LIMITS.askedPhrasings)
  const [place] = gap.places.filter(({ agency }) => agency)
  return { ...EMPTY, id: slugOf(title), title, asked: asked.join('\n'), agency: place?.agency ?? '' }
}

/** The fields with a name in the address, made from the title where nobody wrote one. */
export function named(fields: DraftFields): DraftFields {
  return fields.id ? fields : { ...fields, id: slugOf(fields.title) }
}

/** A name in the address made from a title: ASCII words joined by hyphens. */
function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.slice(0, 8).join('-').slice(0, 60).replace(/-$/, '')
}

/** The fields of a published version, to be edited. */
export function fieldsOfAnswer({ fields, body }: AnswerParts): DraftFields {
  return {
    id: fields.id,
    title: fields.title,
    body,
    agency: fields.agency,
    agencies: fields.agencies.slice(1),
    topics: fields.topics.join(', '),
    asked: fields.asked.join('\n'),
    sources: fields.sources,
    owner: fields.owner,
    reviewIn: fields.review_in,
    lastChecked: fields.last_reviewed_on,
    checkedToday: false,
    urgent: fields.urgent ?? false,
    note: '',
    ...(fields.translates ? { translates: fields.translates } : {}),
    ...(fields.changed ? { changed: fields.changed } : {}),
    ...(fields.short ? { short: fields.short } : {}),
    ...(fields.spoken ? { spoken: fields.spoken } : {}),
    ...(fields.title_es ? { titleEs: fields.title_es } : {}),
  }
}

/** The fields of a translation that begins: the English text keeps its structure, links and numbers, to be written over line by line; what
 * only English readers say or heard is left out. */
export function fieldsToTranslate(english: AnswerParts, language: Language): DraftFields {
  const { changed: _, short: __, spoken: ___, titleEs, ...fields } = fieldsOfAnswer(english)
  return { ...fields, title: language === 'es' ? (titleEs ?? '') : '', asked: '' }
}

/** The fields as someone sent them. */
export function fieldsOfForm(form: FormData): DraftFields {
  const urls = texts(form, 'sourceUrl')
  const translates = Number(text(form, 'translates')) || undefined
  const changed = changedOf(form)
  const titleEs = text(form, 'titleEs').trim()
  const [short, spoken] = [text(form, 'short'), text(form, 'spoken')].map(fromElsewhere)
  const [from, until] = [text(form, 'from'), text(form, 'until')]
  const sources = texts(form, 'sourceTitle').map((title, place) => ({
    title: title.trim(),
    url: (urls[place] ?? '').trim(),
  }))
  return {
    id: text(form, 'id').trim(),
    title: text(form, 'title'),
    body: fromElsewhere(text(form, 'body')),
    agency: text(form, 'agency'),
    agencies: texts(form, 'agencies'),
    topics: text(form, 'topics'),
    asked: text(form, 'asked'),
    sources: sources.filter(({ title, url }) => title || url),
    owner: text(form, 'owner'),
    reviewIn: text(form, 'reviewIn'),
    lastChecked: text(form, 'lastChecked'),
    checkedToday: form.has('checkedToday'),
    urgent: form.has('urgent'),
    note: text(form, 'note'),
    ...(translates ? { translates } : {}),
    ...(changed ? { changed } : {}),
    ...(titleEs ? { titleEs } : {}),
    ...(short?.trim() ? { short } : {}),
    ...(spoken?.trim() ? { spoken } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  }
}

/** What changed for readers: a new text gets its day when it is published, an old one keeps its own. */
function changedOf(form: FormData): DraftFields['changed'] {
  const said = text(form, 'changed').trim()
  if (!said) return undefined
  return { text: said, on: said === text(form, 'changedWas') ? text(form, 'changedOn') : '' }
}

/** Lines of a field that hold something, each once. */
export function linesOf(field: string): string[] {
  return distinct(field.split('\n').map((line) => line.trim()))
}

function distinct(lines: string[]): string[] {
  return [...new Map(lines.filter(Boolean).map((line) => [line.toLowerCase(), line])).values()]
}
