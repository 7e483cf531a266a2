import type { Common } from './common-part.ts'
import { linesOf, type Sections } from './sections.ts'
import { readVarints, VarintWriter } from './varint.ts'

/** Every stem of a corpus, by its number, and the forms in which its texts write it, commonest first. */
export interface Vocabulary {
  readonly terms: readonly string[]
  /** A term's place among the common stems + 1; 0 for a corpus' own. */
  readonly commonRows: Uint32Array
  formsOf(term: number): readonly string[]
}

const NO_FORMS: readonly string[] = []
/** `es:` before a Spanish stem is no part of its forms. */
const LANGUAGE = /^[a-z]{2}:/

/** Stems that the common part knows are kept as their place in it; forms as what differs from the stem (see `formEnding`). */
export function packVocabulary(terms: readonly string[], forms: readonly string[][], common?: Common): Sections {
  const places = new Map(common?.stems.map((stem, at) => [stem, at + 1]))
  const rows = new VarintWriter()
  for (const term of terms) rows.write(places.get(term) ?? 0)
  const endings = terms.map((term, at) => (forms[at] ?? []).map((form) => formEnding(term, form) ?? '').join(' '))
  const encoder = new TextEncoder()
  return new Map([
    ['own-terms', encoder.encode(terms.filter((term) => !places.has(term)).join('\n'))],
    ['term-rows', rows.bytes()],
    ['forms', encoder.encode(endings.join('\n'))],
  ])
}

export function openVocabulary(sections: Sections, common: Common | undefined): Vocabulary {
  const packed = sections.get('term-rows') ?? new Uint8Array()
  const buffer = new Uint32Array(packed.length)
  const commonRows = buffer.slice(0, readVarints(packed, 0, packed.length, buffer, 0))
  const own = linesOf(sections.get('own-terms'))
  let next = 0
  const terms = Array.from(commonRows, (row) => (row === 0 ? own[next++] : common?.stems[row - 1]) ?? '')
  let endings: string[] | undefined // read when the first answer is
  const forms: (readonly string[] | undefined)[] = []
  const formsOf = (term: number): readonly string[] => {
    endings ??= new TextDecoder().decode(sections.get('forms')).split('\n')
    const line = endings[term]
    const stem = terms[term]
    if (line === undefined || stem === undefined) return NO_FORMS
    const made = forms[term] ?? line.split(' ').map((ending) => formOf(stem, ending))
    forms[term] = made
    return made
  }
  return { terms, commonRows, formsOf }
}

/** How a form differs from its stem: what follows, after the number of letters to take away (`happi`, `happy`: `1y`); no number is none.
 * @returns undefined where more than nine letters differ. */
export function formEnding(term: string, form: string): string | undefined {
  const stem = term.replace(LANGUAGE, '')
  let same = 0
  while (same < stem.length && stem[same] === form[same]) same++
  if (/[\ud800-\udbff]/.test(stem[same - 1] ?? '')) same-- // never between the halves of a character
  const away = stem.length - same
  const rest = form.slice(same)
  if (away > 9) return undefined
  return away > 0 || /^\d/.test(rest) ? `${away}${rest}` : rest
}

function formOf(term: string, ending: string): string {
  const stem = term.replace(LANGUAGE, '')
  if (!/^\d/.test(ending)) return stem + ending
  return stem.slice(0, stem.length - Number(ending[0])) + ending.slice(1)
}
