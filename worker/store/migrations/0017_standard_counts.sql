-- What a person counted of a standard in a closed period, until somebody else confirms it: then it is a result. Typed anew, it waits anew.
CREATE TABLE standard_counts (
  standard TEXT NOT NULL,
  period TEXT NOT NULL,
  count INTEGER NOT NULL,
  total INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '', -- of a correction
  counted_by TEXT NOT NULL,
  counted_at TEXT NOT NULL,
  PRIMARY KEY (standard, period)
) WITHOUT ROWID;
ALTER TABLE standard_results ADD COLUMN confirmed_by TEXT NOT NULL DEFAULT '' CHECK (confirmed_by = '' OR confirmed_by <> written_by);
