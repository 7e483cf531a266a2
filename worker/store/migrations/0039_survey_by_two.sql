-- Another wording of a survey waits until somebody else has approved it; what is shown already goes on being shown, and a first one is not
-- shown before. `waiting` is a version of `survey_wordings`, 0 where none waits; `wording` is 0 where none was approved yet.
ALTER TABLE surveys ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE surveys ADD COLUMN approved_by TEXT NOT NULL DEFAULT '';

CREATE TRIGGER surveys_by_two BEFORE UPDATE OF wording ON surveys
WHEN NEW.wording <> OLD.wording AND (NEW.approved_by = '' OR EXISTS (
  SELECT 1 FROM survey_wordings w WHERE w.agency = NEW.agency AND w.made_by = NEW.approved_by
    AND w.version > OLD.wording AND w.version <= NEW.wording))
BEGIN SELECT RAISE(ABORT, 'a wording is approved by somebody else'); END;
