-- Published answers. One row an answer and language; `version` points at the version that is live.
CREATE TABLE answers (
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  agency TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('published', 'archived')),
  version INTEGER NOT NULL,
  review_by TEXT NOT NULL,
  -- Hash of the content file that was last seeded: an unchanged file never overwrites a writer's work.
  seeded_hash TEXT,
  PRIMARY KEY (id, language)
) WITHOUT ROWID;
CREATE INDEX answers_by_agency ON answers (agency, state);
CREATE INDEX answers_by_review ON answers (review_by, state);

-- Every version ever published, whole. `markdown` is the file: front matter and body. Never updated.
CREATE TABLE answer_versions (
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  markdown TEXT NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  gap_id TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (id, language, version)
) WITHOUT ROWID;

-- Work in progress. `revision` counts saves: a save names the revision it started from. `fields` is JSON, as typed, valid or not.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  answer_id TEXT,
  language TEXT NOT NULL,
  gap_id TEXT,
  base_version INTEGER NOT NULL DEFAULT 0,
  revision INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'in-review', 'published', 'discarded')),
  fields TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX drafts_by_gap ON drafts (gap_id);
CREATE INDEX drafts_by_state ON drafts (state, updated_at);

-- The snapshot that is live, one row. `base` names the first snapshot (static assets) whose agencies and words it holds.
CREATE TABLE current_snapshot (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL,
  base TEXT NOT NULL,
  published_at TEXT NOT NULL
);
CREATE TABLE snapshots (
  name TEXT PRIMARY KEY,
  base TEXT NOT NULL,
  answers INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  created_at TEXT NOT NULL
);

-- Who did what, when, why. Rows are added and never changed, by anyone.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_by_target ON audit (target, id);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail cannot be changed'); END;
