-- An agency's customer service plan of a fiscal year, with its report on plain writing. What was published is never changed: a revision is another row, and
-- the one before it stays. `measured` is what One Stop counted, as it stood when it was published.
CREATE TABLE service_plans (
  id TEXT PRIMARY KEY,
  agency TEXT NOT NULL,
  year INTEGER NOT NULL, -- the fiscal year that it is for
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'replaced', 'discarded')),
  revision INTEGER NOT NULL DEFAULT 1, -- counts saves: a save names the one it started from
  words TEXT NOT NULL, -- JSON by section: en, es
  measured TEXT NOT NULL DEFAULT '', -- JSON; empty for a draft, whose figures are counted as it is looked at
  writers TEXT NOT NULL, -- JSON: who wrote any of it, each once
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  published_by TEXT NOT NULL DEFAULT '',
  published_on TEXT NOT NULL DEFAULT '' -- day in Washington
) WITHOUT ROWID;
CREATE INDEX service_plans_by_agency ON service_plans (agency, year);
CREATE UNIQUE INDEX service_plans_one ON service_plans (agency, year, state) WHERE state IN ('draft', 'published');
CREATE TRIGGER service_plans_stay BEFORE UPDATE ON service_plans WHEN OLD.state <> 'draft'
  AND (NEW.agency, NEW.year, NEW.words, NEW.measured, NEW.writers, NEW.published_by, NEW.published_on)
    <> (OLD.agency, OLD.year, OLD.words, OLD.measured, OLD.writers, OLD.published_by, OLD.published_on)
  BEGIN SELECT RAISE(ABORT, 'a published plan is never changed'); END;
CREATE TRIGGER service_plans_two_people BEFORE UPDATE OF state ON service_plans WHEN NEW.state = 'published' AND OLD.state = 'draft'
  AND EXISTS (SELECT 1 FROM json_each(NEW.writers) WHERE value = NEW.published_by)
  BEGIN SELECT RAISE(ABORT, 'who wrote a plan does not approve it'); END;
