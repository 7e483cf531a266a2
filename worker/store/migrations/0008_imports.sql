-- Files of answers that someone uploaded to import. Nothing changes until their rows are imported; they are forgotten after 30 days.
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  person TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- When every row had its result; NULL before.
  done_at TEXT
) WITHOUT ROWID;
CREATE INDEX imports_by_time ON imports (created_at);

-- One row of a file: what it would make, what was chosen, and what came of it. `base_version` is the live version of the answer when
-- the file was read: where someone publishes in between, nothing is overwritten.
CREATE TABLE import_rows (
  import_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  line INTEGER NOT NULL,
  answer_id TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  agency TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'changed', 'same', 'wrong')),
  problems TEXT NOT NULL DEFAULT '[]',
  fields TEXT NOT NULL,
  markdown TEXT NOT NULL,
  review_by TEXT NOT NULL,
  base_version INTEGER NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('import', 'skip')),
  result TEXT NOT NULL DEFAULT '' CHECK (result IN ('', 'published', 'draft', 'skipped', 'overtaken', 'failed')),
  PRIMARY KEY (import_id, place)
) WITHOUT ROWID;
