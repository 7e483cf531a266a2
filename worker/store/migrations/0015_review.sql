-- What people say about a draft. Rows are added and never changed.
CREATE TABLE draft_comments (
  id INTEGER PRIMARY KEY,
  draft_id TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX draft_comments_by_draft ON draft_comments (draft_id, id);

-- Rules of one agency. An agency without a row has none.
CREATE TABLE agency_rules (
  agency TEXT PRIMARY KEY,
  two_people INTEGER NOT NULL DEFAULT 0 CHECK (two_people IN (0, 1)) -- who wrote a text last may not publish it
) WITHOUT ROWID;
