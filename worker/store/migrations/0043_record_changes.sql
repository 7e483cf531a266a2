-- What the desk changed of contacts, closed days, agencies and states, above content/: asked for, in force, and what was before.
CREATE TABLE record_changes (
  id INTEGER PRIMARY KEY,
  target TEXT NOT NULL,             -- contact:agency/contact, closures:agency, agency:id, state:id
  state TEXT NOT NULL CHECK (state IN ('asked', 'live', 'past')),
  record TEXT NOT NULL,             -- JSON: the thing, whole
  was TEXT NOT NULL,                -- JSON: the thing as the file had it; a file that changed since then counts
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  writers TEXT NOT NULL DEFAULT '[]'
);
CREATE UNIQUE INDEX record_changes_now ON record_changes (target, state) WHERE state <> 'past';
CREATE INDEX record_changes_past ON record_changes (target, id);
INSERT INTO record_changes (target, state, record, was, asked_by, asked_at, reason, writers)
  SELECT 'contact:' || contact, state, record, was, asked_by, asked_at, reason, writers FROM contact_changes;
DROP TABLE contact_changes;
