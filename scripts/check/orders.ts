/** Rooms of each hall from the inside out, a row a string. A room imports from earlier rows and from itself; rooms of one row
 * know nothing of each other. A room is a folder or a file of the hall; `*` is all its files that no row names, one room. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worker: ['contract', 'corpus', 'engine store env.ts', 'live http', 'gaps', 'html', 'channels', 'desk', 'index.ts'],
  'worker/corpus': [
    'corpus.ts iso-day.ts target.ts',
    'present-answer.ts report.ts review-date.ts snapshot',
    'blocks',
    'content plain-language',
    'contradictions',
    'index.ts',
  ],
  'worker/engine': [
    '* text bm25f-index',
    'urgent model database',
    'word-index',
    'vectors scoring query',
    'mind.ts training compile-snapshot.ts',
    'suggest ranking',
    'decision',
    'create-engine.ts',
    'index.ts',
  ],
  'worker/store': [
    'batched-reads.ts table.ts',
    'audit.ts current-snapshot.ts numbers',
    'people gaps answers',
    'queue log imports',
  ],
  'worker/gaps': ['redaction grouping', 'log'],
  'worker/channels': [
    'agency-contacts.ts check-names.ts check-question.ts',
    'people-to-reach.ts',
    'answer-question.ts receipt-of.ts',
    'api page embed demo',
  ],
  widget: ['trust strings', 'loader', 'panel', 'deferred states', 'define.ts build'],
  scripts: [
    'process browser random manifest data',
    'build deploy',
    'seed',
    'content-folder',
    'bench sync import check start dev test',
    'train',
    '*',
  ],
}
