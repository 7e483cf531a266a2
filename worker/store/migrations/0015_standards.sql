-- What an agency promises the public. A row that is published is never changed but for the day on which it ends: another target is another
-- standard, and the old one stays readable.
CREATE TABLE standards (
  id TEXT PRIMARY KEY,
  agency TEXT NOT NULL,
  service TEXT NOT NULL,
  promise TEXT NOT NULL, -- JSON: en, es
  kind TEXT NOT NULL CHECK (kind IN ('speed', 'accuracy', 'satisfaction', 'access')),
  measure TEXT NOT NULL, -- JSON: en, es
  source TEXT NOT NULL, -- a figure of the registry
  within_days INTEGER NOT NULL DEFAULT 0, -- working days; 0 where none are counted
  target REAL NOT NULL CHECK (target BETWEEN 0 AND 1),
  period TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'year')),
  owner TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'withdrawn')),
  since TEXT NOT NULL DEFAULT '', -- first day on which it holds, in Washington; empty for a draft
  ends TEXT NOT NULL DEFAULT '', -- last day; empty for none
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  approved_by TEXT NOT NULL DEFAULT '',
  CHECK (approved_by = '' OR approved_by <> made_by)
) WITHOUT ROWID;
CREATE INDEX standards_by_agency ON standards (agency, state);
CREATE TRIGGER standards_stay BEFORE UPDATE ON standards WHEN OLD.state <> 'draft'
  AND (NEW.promise, NEW.measure, NEW.source, NEW.within_days, NEW.target, NEW.period, NEW.since, NEW.state)
    <> (OLD.promise, OLD.measure, OLD.source, OLD.within_days, OLD.target, OLD.period, OLD.since, OLD.state)
  BEGIN SELECT RAISE(ABORT, 'a published standard is never changed'); END;

-- What came of a standard in a closed period. Written once; a correction is a row of a higher revision, with its reason.
CREATE TABLE standard_results (
  standard TEXT NOT NULL,
  period TEXT NOT NULL,
  revision INTEGER NOT NULL,
  count INTEGER NOT NULL,
  total INTEGER NOT NULL,
  met TEXT NOT NULL CHECK (met IN ('yes', 'no', 'cannot-tell')),
  reason TEXT NOT NULL DEFAULT '', -- of a correction
  why TEXT NOT NULL DEFAULT '', -- where it was missed: what went wrong, what is done, until when
  written_by TEXT NOT NULL, -- 'One Stop' where it was counted here
  written_at TEXT NOT NULL,
  PRIMARY KEY (standard, period, revision)
) WITHOUT ROWID;
CREATE TRIGGER standard_results_stay BEFORE UPDATE ON standard_results
  WHEN OLD.why <> '' OR (NEW.count, NEW.total, NEW.met, NEW.reason) <> (OLD.count, OLD.total, OLD.met, OLD.reason)
  BEGIN SELECT RAISE(ABORT, 'a result is never changed'); END;
CREATE TRIGGER standard_results_are_kept BEFORE DELETE ON standard_results BEGIN SELECT RAISE(ABORT, 'a result is never deleted'); END;
