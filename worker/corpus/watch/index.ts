/** The contradiction watch: over a whole corpus, the same thing said with another number, date, phone, form or duty. Pure. */
export { agree, type Claim, equal } from './claims.ts'
export { type Statement, statementsOf } from './statements.ts'
export { type CorpusContradiction, watchCorpus } from './watch.ts'
