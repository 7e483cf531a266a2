-- How much each answer was given and said to help in the last 90 days, counted every night: a list of all answers is sorted by it.
CREATE TABLE answer_counts (
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  given INTEGER NOT NULL DEFAULT 0,
  helpful INTEGER NOT NULL DEFAULT 0,
  said INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (id, language)
) WITHOUT ROWID;
