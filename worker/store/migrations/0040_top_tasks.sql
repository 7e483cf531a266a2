-- How often each answer was given in a month that is over, by the agency on whose pages people asked: what people come for by season, past the 90
-- days of the log.
CREATE TABLE task_months (
  month TEXT NOT NULL, -- such as 2026-11
  agency TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  asked INTEGER NOT NULL,
  PRIMARY KEY (month, agency, answer_id)
) WITHOUT ROWID;
CREATE TABLE task_months_counted (month TEXT PRIMARY KEY) WITHOUT ROWID;

-- Whose lists of tasks follow what people ask; an agency without a row goes by what writers chose.
CREATE TABLE task_rules (
  agency TEXT PRIMARY KEY, -- '*' for the front page and wherever no agency has a rule of its own
  follows TEXT NOT NULL CHECK (follows IN ('last-quarter', 'last-year')),
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;
