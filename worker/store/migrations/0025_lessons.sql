-- What a closed gap or a wrong reply taught, for others who write: copied, because the log forgets and answers change.
CREATE TABLE lessons (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL UNIQUE, -- `gap:ID` or `reply:ID`
  agency TEXT NOT NULL, -- whose answer it is about
  topics TEXT NOT NULL DEFAULT '[]', -- JSON list: the answer's topics
  asked TEXT NOT NULL, -- as it was stored: redacted
  language TEXT NOT NULL, -- of what was asked
  answer_id TEXT, -- what is right; NULL where there is none
  said TEXT NOT NULL, -- what we said
  now TEXT NOT NULL, -- what we say now
  learned TEXT NOT NULL, -- what others can do with it
  written_in TEXT NOT NULL, -- language of these three
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX lessons_by_time ON lessons (made_at);

-- Trainings that an agency gave its people: typed, for the yearly report on plain writing.
CREATE TABLE trainings (
  id TEXT PRIMARY KEY,
  agency TEXT NOT NULL,
  day TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('plain-language', 'spanish', 'accessibility', 'service', 'other')),
  people INTEGER NOT NULL CHECK (people > 0),
  hours REAL NOT NULL CHECK (hours > 0),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX trainings_by_agency ON trainings (agency, day);
