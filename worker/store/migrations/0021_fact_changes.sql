-- Facts as the desk changed them, above content/facts.yaml: what is asked for, and what holds.
CREATE TABLE fact_changes (
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'live')),
  fact TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (name, state)
) WITHOUT ROWID;
