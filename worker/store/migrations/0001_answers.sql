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
  -- The version of the English answer that a translation's live text was made from. NULL for English, and where nobody knows.
  translates INTEGER,
  PRIMARY KEY (id, language)
) WITHOUT ROWID;
CREATE INDEX answers_by_agency ON answers (agency, state);
CREATE INDEX answers_by_review ON answers (review_by, state);
CREATE INDEX answers_by_debt ON answers (state, agency, review_by);
-- Lists of translations never read the English rows.
CREATE INDEX answers_translated ON answers (id, language) WHERE language <> 'en';
CREATE INDEX answers_archived ON answers (title, id, language) WHERE state = 'archived';

-- Every version ever published, whole. `markdown` is the file: front matter and body. Never updated.
CREATE TABLE answer_versions (
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  markdown TEXT NOT NULL,
  author TEXT NOT NULL,                -- who published it
  writers TEXT NOT NULL DEFAULT '[]',  -- JSON: who wrote its text
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
  begun_by TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  writers TEXT NOT NULL DEFAULT '[]',  -- JSON: who wrote any of its text, each once
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX drafts_by_gap ON drafts (gap_id);
CREATE INDEX drafts_by_state ON drafts (state, updated_at);
-- Whether someone is editing an answer already.
CREATE INDEX drafts_by_answer ON drafts (answer_id, language, state);

-- What people say about a draft. Rows are added and never changed.
CREATE TABLE draft_comments (
  id INTEGER PRIMARY KEY,
  draft_id TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX draft_comments_by_draft ON draft_comments (draft_id, id);

-- What is to happen to an answer at a time: a draft goes live, or the answer is taken down. Times are UTC.
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('publish', 'archive')),
  at TEXT NOT NULL,
  until TEXT NOT NULL DEFAULT '',      -- of a draft: when its answer is to be taken down again
  answer_id TEXT NOT NULL,
  language TEXT NOT NULL,
  agency TEXT NOT NULL,
  draft_id TEXT,
  who TEXT NOT NULL,                   -- who approved it
  overruled TEXT NOT NULL DEFAULT '',  -- JSON: why an admin publishes although the gate said no, and how many questions it said no to
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'held', 'cancelled')),
  why TEXT NOT NULL DEFAULT '',        -- of one that was held: what stood in its way
  made_at TEXT NOT NULL,
  ended_at TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX plans_due ON plans (at) WHERE state = 'waiting';
CREATE INDEX plans_held ON plans (ended_at) WHERE state = 'held';
CREATE UNIQUE INDEX plans_of_answer ON plans (answer_id, language, kind) WHERE state = 'waiting';
CREATE INDEX plans_of_draft ON plans (draft_id, made_at);

-- Rules of one agency. An agency without a row has none.
CREATE TABLE agency_rules (
  agency TEXT PRIMARY KEY,
  two_people INTEGER NOT NULL DEFAULT 0 CHECK (two_people IN (0, 1)) -- who wrote any of a text may not approve it
) WITHOUT ROWID;

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
