-- A disaster mode: what is said in every channel from one day to another, and an exercise of it. A row that was approved is never changed but for its
-- early end: other words are another row.
CREATE TABLE disasters (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'approved', 'ended')),
  is_drill INTEGER NOT NULL CHECK (is_drill IN (0, 1)),
  words TEXT NOT NULL, -- JSON: en, es; what is going on, in one sentence
  area TEXT NOT NULL, -- JSON: en, es; where
  reason TEXT NOT NULL, -- why it was turned on: for the record
  begins TEXT NOT NULL, -- first day, in Washington
  ends TEXT NOT NULL, -- last day: past it nothing is said any more
  answers TEXT NOT NULL, -- JSON: ids of the answers that are pinned, first first
  lines TEXT NOT NULL, -- JSON: contacts to call as agency/contact, first first
  keyword TEXT NOT NULL DEFAULT '', -- what people text to get them; empty for none
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  approved_by TEXT NOT NULL DEFAULT '',
  approved_at TEXT NOT NULL DEFAULT '',
  ended_at TEXT NOT NULL DEFAULT '', -- when somebody ended it before its last day was over
  CHECK (approved_by = '' OR approved_by <> made_by),
  CHECK (begins <= ends)
) WITHOUT ROWID;
CREATE TRIGGER disasters_stay BEFORE UPDATE ON disasters WHEN OLD.state <> 'draft'
  AND (NEW.words, NEW.area, NEW.begins, NEW.ends, NEW.answers, NEW.lines, NEW.keyword, NEW.is_drill, NEW.approved_by)
    <> (OLD.words, OLD.area, OLD.begins, OLD.ends, OLD.answers, OLD.lines, OLD.keyword, OLD.is_drill, OLD.approved_by)
  BEGIN SELECT RAISE(ABORT, 'what was approved is never changed'); END;
