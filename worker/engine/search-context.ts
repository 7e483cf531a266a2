import type { Language } from '../contract/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'
import { type AnswerableModel, unpackAnswerable } from './classifier/answerable.ts'
import { ANSWERABLE } from './classifier/answerable-model.ts'
import { type Classifier, openClassifier } from './classifier/classifier.ts'
import { findCandidates, openDatabase, openedIndex } from './database/answer-database.ts'
import type { Where } from './engine.ts'
import { type Calibration, savedCalibration, UNEXAMINED } from './model/calibration.ts'
import type { LogisticModel } from './model/logistic.ts'
import { OFFER_CORRECT } from './model/offer-model.ts'
import { answerAgencies } from './people/answer-reach.ts'
import { type People, readPeople } from './people/people.ts'
import { type Glossary, readGlossary } from './query/gloss.ts'
import { type QuestionReader, questionReader } from './query/question-reader.ts'
import { createNearbyScorer, type NearbyScorer } from './scoring/nearby-scores.ts'
import { createNgramScorer } from './scoring/ngram-scorer.ts'
import { createPhraseScorer, type PhraseScorer } from './scoring/phrase-scores.ts'
import { type Expansions, readExpansions } from './text/expansion.ts'
import { TextVectors } from './vectors/text-vectors.ts'
import { openVectors } from './vectors/word-vectors.ts'
import { type SearchIndex, searchIndex } from './word-index/search-index.ts'
import { Spelling } from './word-index/spelling.ts'

/** What was learnt from labelled questions. */
export type Judges = Pick<SearchContext, 'answerable' | 'offerModel'>

/** All that the steps of one question share: what was made of the snapshot when the engine was created. */
export interface SearchContext {
  readonly snapshot: Snapshot
  readonly index: SearchIndex
  readonly read: QuestionReader
  /** The best answers for a question's words as [docId, score], best first, at most `CANDIDATES`. */
  readonly search: (question: string, page: Language | undefined, where?: Where) => [number, number][]
  readonly expansions: Expansions
  /** Spanish words in English; empty where the content has no bilingual.yaml. */
  readonly glossary: Glossary
  readonly spelling: Spelling
  readonly ngramScores: ReturnType<typeof createNgramScorer>
  readonly phraseScores: PhraseScorer
  readonly nearbyScores: NearbyScorer
  /** Undefined where the snapshot was compiled without vectors. */
  readonly vectors: TextVectors | undefined
  /** Undefined where the snapshot was compiled without. */
  readonly classifier: Classifier | undefined
  readonly calibration: Calibration
  /** How questions are put that have an answer. */
  readonly answerable: AnswerableModel
  /** How likely each answer by itself is right. */
  readonly offerModel: LogisticModel
  /** Whom this deployment's names mean. */
  readonly people: People
  /** The agency that each answer is for, by id. */
  readonly agencyOfAnswer: () => ReadonlyMap<string, string>
}

/** Opens a snapshot's index in Orama, and makes of it what the steps need.
 * @param judges - Training tries others. */
export function createSearchContext(snapshot: Snapshot, judges: Partial<Judges> = {}): SearchContext {
  // Orama's tokenizer reads questions, and reading them takes the index that Orama loads.
  const database = openDatabase(snapshot, (question, page) => read(question, page).terms)
  const index = searchIndex(openedIndex(database))
  const table = openVectors(snapshot)
  const expansions = readExpansions(snapshot.words)
  const spelling = new Spelling(snapshot, index)
  const read = questionReader({ index, expansions, spelling })
  return {
    snapshot,
    index,
    read,
    search: (question, page, where) => findCandidates(database, question, page, where),
    expansions,
    glossary: readGlossary(snapshot.glosses),
    spelling,
    ngramScores: createNgramScorer(index),
    phraseScores: createPhraseScorer(index),
    nearbyScores: createNearbyScorer(index),
    vectors: table && new TextVectors(index, table),
    classifier: openClassifier(snapshot),
    calibration: savedCalibration(snapshot) ?? UNEXAMINED,
    answerable: judges.answerable ?? unpackAnswerable(ANSWERABLE),
    offerModel: judges.offerModel ?? OFFER_CORRECT,
    people: readPeople(snapshot.names),
    agencyOfAnswer: answerAgencies(snapshot),
  }
}
