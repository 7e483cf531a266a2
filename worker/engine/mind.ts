import type { Snapshot } from '../corpus/snapshot.ts'
import { type Expansions, readExpansions } from './expansion.ts'
import { createOramaSearch, type WordSearch } from './orama-search.ts'
import { openIndex, type SearchIndex } from './search-index.ts'

/** All that the steps of one question share: what was made of the snapshot when the engine was created. */
export interface Mind {
  readonly snapshot: Snapshot
  readonly index: SearchIndex
  readonly search: WordSearch
  readonly expansions: Expansions
}

export function createMind(snapshot: Snapshot): Mind {
  const index = openIndex(snapshot)
  return { snapshot, index, search: createOramaSearch(index), expansions: readExpansions(snapshot.words) }
}
