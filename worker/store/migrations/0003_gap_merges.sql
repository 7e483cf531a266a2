-- Gaps that turned out to ask the same: where an old address leads.
CREATE TABLE gap_merges (
  from_id TEXT PRIMARY KEY,
  into_id TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;
