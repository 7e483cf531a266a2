import { idf } from '../bm25f-index/index.ts'
import { dotAt } from '../numbers.ts'
import type { TextVectors } from '../vectors/text-vectors.ts'
import type { AskedFor, Clause, WeighedTerms } from './asked-for.ts'
import type { Form, Said } from './forms.ts'
import type { AskedAs, ReadPassage, ReadPassages } from './passage-texts.ts'

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
  'askedMeaning',
  'askedClause',
  'askedHeld',
  'askedClauseHeld',
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
    ...askedFigures(asked, passage),
    ...FITS.map(([form, said]) => Number(asked.forms.has(form) && passage.said.has(said))),
  ])
}

/** How near the question is to one of the ways in which people ask for the passage: in meaning and by words; as a whole, and its nearest clause. */
function askedFigures({ asking, clauses }: AskedFor, { askedAs }: ReadPassage): number[] {
  const most = (parts: AskedFor['clauses'], nearness: (clause: Clause, way: AskedAs) => number) =>
    Math.max(0, ...parts.flatMap((clause) => askedAs.map((way) => nearness(clause, way))))
  const meaning = (clause: Clause, way: AskedAs) => cosine(clause.vector, way.vector)
  const words = (clause: Clause, way: AskedAs) => shared(clause.terms, way.terms)
  return [most([asking], meaning), most(clauses, meaning), most([asking], words), most(clauses, words)]
}

/** The cosine of two sets of weighed terms. */
function shared(a: WeighedTerms, b: WeighedTerms): number {
  let dot = 0
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0)
  const lengths = Math.sqrt(squares(a) * squares(b))
  return lengths === 0 ? 0 : dot / lengths
}

function squares(terms: WeighedTerms): number {
  return [...terms.values()].reduce((total, weight) => total + weight * weight, 0)
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
