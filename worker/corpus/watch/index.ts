/** The contradiction watch: over a whole corpus, the same thing said with another number, date, phone, form or duty. Pure. */
export { agree, CLAIM_KINDS, type Claim, type ClaimKind, equal } from './claims.ts'
export { type Statement, statementsOf, type WatchedAnswer } from './statements.ts'
export { type CorpusContradiction, watchCorpus } from './watch.ts'
