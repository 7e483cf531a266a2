-- Changes of facts, contacts, agencies, closed days and states that are approved and begin on a later day. One of each thing.
CREATE TABLE planned_changes (
  target TEXT PRIMARY KEY,          -- fact:name, or as in record_changes
  agency TEXT NOT NULL,             -- whose it is; empty where it is everybody's
  begins TEXT NOT NULL,             -- ISO day
  at TEXT NOT NULL,                 -- the moment at which that day begins there
  record TEXT NOT NULL,             -- JSON: the thing, or what of a fact the desk changes
  was TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  writers TEXT NOT NULL,            -- JSON
  approved_by TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX planned_changes_by_time ON planned_changes (at);
-- The day that whoever asked wants it to begin on; empty: at once.
ALTER TABLE record_changes ADD COLUMN begins TEXT NOT NULL DEFAULT '';
ALTER TABLE fact_changes ADD COLUMN begins TEXT NOT NULL DEFAULT '';
