import type { Snapshot } from '../corpus/snapshot/snapshot.ts'
import { type Calibration, savedCalibration, UNEXAMINED } from './model/calibration.ts'
import { createLetterScorer } from './scoring/letter-scorer.ts'
import { createNearbyScorer, type NearbyScorer } from './scoring/nearby-scores.ts'
import { createOramaSearch, type WordSearch } from './scoring/orama-search.ts'
import { createPhraseScorer, type PhraseScorer } from './scoring/phrase-scores.ts'
import { type Expansions, readExpansions } from './text/expansion.ts'
import { TextVectors } from './vectors/text-vectors.ts'
import { openVectors } from './vectors/word-vectors.ts'
import { openIndex, type SearchIndex } from './word-index/search-index.ts'
import { Spelling } from './word-index/spelling.ts'

/** All that the steps of one question share: what was made of the snapshot when the engine was created. */
export interface Mind {
  readonly snapshot: Snapshot
  readonly index: SearchIndex
  readonly search: WordSearch
  readonly expansions: Expansions
  readonly spelling: Spelling
  readonly letterScores: ReturnType<typeof createLetterScorer>
  readonly phraseScores: PhraseScorer
  readonly nearbyScores: NearbyScorer
  /** Undefined where the snapshot was compiled without vectors. */
  readonly vectors: TextVectors | undefined
  readonly calibration: Calibration
}

export function createMind(snapshot: Snapshot): Mind {
  const index = openIndex(snapshot)
  const table = openVectors(snapshot)
  return {
    snapshot,
    index,
    search: createOramaSearch(index),
    expansions: readExpansions(snapshot.words),
    spelling: new Spelling(snapshot, index),
    letterScores: createLetterScorer(index),
    phraseScores: createPhraseScorer(index),
    nearbyScores: createNearbyScorer(index),
    vectors: table && new TextVectors(index, table),
    calibration: savedCalibration(snapshot) ?? UNEXAMINED,
  }
}
