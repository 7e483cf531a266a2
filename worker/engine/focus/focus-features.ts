import { idf } from '../bm25f-index/index.ts'
import { dotAt } from '../numbers.ts'
import type { TextVectors } from '../vectors/text-vectors.ts'
import type { AskedFor, WeighedTerms } from './asked-for.ts'
import type { Form, Said } from './forms.ts'
import type { ReadPassage, ReadPassages } from './passage-texts.ts'

/** What a form of question looks for in a passage. */
const FITS = [
  ['amount', 'amount'],
  ['time', 'date'],
  ['time', 'duration'],
  ['place', 'place'],
  ['person', 'place'],
  ['yesNo', 'duty'],
  ['yesNo', 'verdict'],
] as const satisfies [Form, Said][]

/** Words of the title say nothing of which passage is meant. */
const TITLE_WORD = 0.1
/** Passages of fewer words rarely stand by themselves. */
const SHORT = 5

/** Names of the figures, in the order of a row. */
export const FOCUS_FEATURES = [
  'isFirst',
  'length',
  'isShort',
  'verdict',
  'covered',
  'meaning',
  'rareMeaning',
  'rareAbove',
  'clauseMeaning',
  'clauseHeld',
  'wayStep',
  ...FITS.map(([form, said]) => `${form}-${said}` as const),
] as const

/** What speaks for each passage of an answer as the one that is asked for: a row a passage, a column for each of `FOCUS_FEATURES`. */
export function focusFeatures(asked: AskedFor, read: ReadPassages, vectors: TextVectors | undefined): number[][] {
  const { passages } = read
  const worth = rarityHere(read)
  const rare = (terms: WeighedTerms) =>
    vectors?.question([...terms].map(([stem, weight]) => ({ stem, weight: weight * worth(stem) })))
  const [rareAsking, rareAll] = [rare(asked.asking.terms), rare(asked.all)]
  return passages.map((passage, at) => [
    Number(at === 0),
    Math.log(1 + passage.words),
    Number(passage.words < SHORT),
    Number(passage.said.has('verdict')),
    held(asked.asking.terms, passage, () => 1) / (sum(asked.asking.terms) || 1),
    cosine(asked.asking.vector, passage.vector),
    cosine(rareAsking, passage.vector),
    cosine(rareAll, passage.aboveVector),
    Math.max(...asked.clauses.map(({ vector }) => cosine(vector, passage.vector))),
    Math.max(...asked.clauses.map(({ terms }) => held(terms, passage, worth))),
    Number(asked.forms.has('way') && passage.kind === 'step'),
    ...FITS.map(([form, said]) => Number(asked.forms.has(form) && passage.said.has(said))),
  ])
}

/** How much a term tells the passages of this answer apart. */
function rarityHere({ passages, having, titleTerms }: ReadPassages): (term: string) => number {
  return (term) => (titleTerms.has(term) ? TITLE_WORD : 1) * idf(having.get(term) ?? 0, passages.length)
}

function held(asked: WeighedTerms, { terms }: ReadPassage, worth: (term: string) => number): number {
  let total = 0
  for (const [term, weight] of asked) if (terms.has(term)) total += weight * worth(term)
  return total
}

function sum(asked: WeighedTerms): number {
  return [...asked.values()].reduce((total, weight) => total + weight, 0)
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? dotAt(a, b, 0) : 0
}
