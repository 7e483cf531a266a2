-- The survey of OMB Circular A-11, section 280: one of an agency, about one service. Without a number of OMB's and a day on which it ends
-- nobody is asked.
CREATE TABLE surveys (
  agency TEXT PRIMARY KEY,
  service TEXT NOT NULL,
  omb_number TEXT NOT NULL DEFAULT '',
  expires_on TEXT NOT NULL DEFAULT '',
  burden_minutes INTEGER NOT NULL DEFAULT 1,
  statement_url TEXT NOT NULL DEFAULT '',
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1), -- of finished conversations that are offered it
  quiet_days INTEGER NOT NULL DEFAULT 90,
  sensitive TEXT NOT NULL DEFAULT '[]', -- JSON list: ids of answers after which nobody is asked
  widget_as TEXT NOT NULL DEFAULT 'chatbot' CHECK (widget_as IN ('chatbot', 'website')),
  is_on INTEGER NOT NULL DEFAULT 0 CHECK (is_on IN (0, 1)),
  wording INTEGER NOT NULL, -- the version of `survey_wordings` that is shown now
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;

-- What people are asked, word by word. Rows are added and never changed: another wording is another series.
CREATE TABLE survey_wordings (
  agency TEXT NOT NULL,
  version INTEGER NOT NULL,
  scale TEXT NOT NULL CHECK (scale IN ('thumbs', 'likert5')),
  drivers TEXT NOT NULL, -- JSON list
  texts TEXT NOT NULL, -- JSON: language to trust, positive, negative, comment
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (agency, version)
) WITHOUT ROWID;
CREATE TRIGGER survey_wordings_stay BEFORE UPDATE ON survey_wordings BEGIN SELECT RAISE(ABORT, 'a wording is never changed'); END;

-- How often it was shown: the denominator. Holds nobody.
CREATE TABLE survey_offers (
  agency TEXT NOT NULL,
  wording INTEGER NOT NULL,
  day TEXT NOT NULL,
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  answer_version INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (agency, day, wording, channel, language, answer_id, answer_version)
) WITHOUT ROWID;

-- What people said, in OMB's own columns. A day and no time; `id` is random and of nothing else. NULL: the survey has no such box.
CREATE TABLE survey_responses (
  id TEXT PRIMARY KEY,
  agency TEXT NOT NULL,
  wording INTEGER NOT NULL,
  day TEXT NOT NULL,
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  answer_version INTEGER NOT NULL,
  question_1 INTEGER NOT NULL CHECK (question_1 BETWEEN 0 AND 5),
  positive_effectiveness INTEGER,
  positive_ease INTEGER,
  positive_efficiency INTEGER,
  positive_transparency INTEGER,
  positive_humanity INTEGER,
  positive_employee INTEGER,
  positive_other INTEGER,
  negative_effectiveness INTEGER,
  negative_ease INTEGER,
  negative_efficiency INTEGER,
  negative_transparency INTEGER,
  negative_humanity INTEGER,
  negative_employee INTEGER,
  negative_other INTEGER,
  question_4 TEXT NOT NULL DEFAULT '', -- redacted; empty after 90 days
  finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)) -- the boxes were sent; they are sent once
) WITHOUT ROWID;
CREATE INDEX survey_responses_by_day ON survey_responses (agency, day);
CREATE INDEX survey_responses_with_words ON survey_responses (day) WHERE question_4 <> '';

-- How many customers the service had in a fiscal quarter, as the agency says it; ours are conversations.
CREATE TABLE survey_volumes (
  agency TEXT NOT NULL,
  quarter TEXT NOT NULL,
  customers INTEGER NOT NULL,
  said_by TEXT NOT NULL,
  PRIMARY KEY (agency, quarter)
) WITHOUT ROWID;
