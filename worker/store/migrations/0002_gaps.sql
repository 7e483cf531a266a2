-- A gap: unanswered questions that ask the same thing. Counters are kept as questions come in, so that lists never count rows.
CREATE TABLE gaps (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'dismissed', 'not-ours')),
  question TEXT NOT NULL, -- the wording asked most
  language TEXT NOT NULL,
  people INTEGER NOT NULL DEFAULT 0,
  wordings INTEGER NOT NULL DEFAULT 0,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  answer_id TEXT,
  answer_language TEXT,
  closed_at TEXT,
  closed_by TEXT
);
CREATE INDEX gaps_by_people ON gaps (state, people DESC, last_seen DESC);
CREATE INDEX gaps_by_last_seen ON gaps (state, last_seen DESC);

-- One row a distinct wording (redacted, normalised) in a gap, with how often it came.
CREATE TABLE gap_wordings (
  id INTEGER PRIMARY KEY,
  gap_id TEXT NOT NULL,
  normalised TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  removed TEXT NOT NULL DEFAULT '[]', -- kinds of personal data that were taken out
  count INTEGER NOT NULL DEFAULT 0,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  UNIQUE (normalised, language)
);
CREATE INDEX gap_wordings_by_gap ON gap_wordings (gap_id, count DESC);

-- Where a gap was asked: agency, page and channel, counted.
CREATE TABLE gap_places (
  gap_id TEXT NOT NULL,
  agency TEXT NOT NULL,
  page TEXT NOT NULL,
  channel TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (gap_id, agency, page, channel)
) WITHOUT ROWID;

-- Every question, redacted, kept 90 days. `id` is the reply's id: a repeat of a queue message changes nothing.
CREATE TABLE questions (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'choices', 'unanswered')),
  text TEXT NOT NULL,
  normalised TEXT NOT NULL, -- '' where the gap has too many wordings to keep one more
  language TEXT NOT NULL,
  agency TEXT NOT NULL,
  page TEXT NOT NULL,
  channel TEXT NOT NULL,
  confidence REAL NOT NULL,
  answer_id TEXT,
  snapshot TEXT NOT NULL,
  gap_id TEXT
);
CREATE INDEX questions_by_time ON questions (at, kind);
CREATE INDEX questions_by_gap ON questions (gap_id, at);

-- A person's code for an unanswered question. `gap_id` is NULL where the day's cap on new gaps was reached.
CREATE TABLE receipts (
  code TEXT PRIMARY KEY,
  question_id TEXT NOT NULL,
  gap_id TEXT,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  agency TEXT NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX receipts_by_gap ON receipts (gap_id);

CREATE TABLE feedback (
  reply_id TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  helpful INTEGER NOT NULL CHECK (helpful IN (0, 1)),
  reason TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX feedback_by_answer ON feedback (answer_id, language, helpful);

-- Terms of a gap's wordings, to find the gaps that a new question may belong to.
CREATE TABLE gap_terms (
  term TEXT NOT NULL,
  gap_id TEXT NOT NULL,
  PRIMARY KEY (term, gap_id)
) WITHOUT ROWID;
CREATE INDEX gap_terms_by_gap ON gap_terms (gap_id);

-- How much was logged on a day (UTC), and how much was not because a cap was reached.
CREATE TABLE log_days (
  day TEXT PRIMARY KEY,
  questions INTEGER NOT NULL DEFAULT 0,
  gaps INTEGER NOT NULL DEFAULT 0,
  questions_not_kept INTEGER NOT NULL DEFAULT 0,
  wordings_not_kept INTEGER NOT NULL DEFAULT 0,
  questions_not_grouped INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Counters move with the row that they count, in one transaction: what INSERT OR IGNORE ignores is not counted.
CREATE TRIGGER questions_count AFTER INSERT ON questions BEGIN
  INSERT INTO log_days (day, questions) VALUES (substr(NEW.at, 1, 10), 1)
    ON CONFLICT (day) DO UPDATE SET questions = questions + 1;
END;
CREATE TRIGGER questions_count_gap AFTER INSERT ON questions WHEN NEW.gap_id IS NOT NULL BEGIN
  UPDATE gap_wordings SET count = count + 1, last_seen = max(last_seen, NEW.at), first_seen = min(first_seen, NEW.at)
    WHERE normalised = NEW.normalised AND language = NEW.language;
  UPDATE gaps SET people = people + 1, last_seen = max(last_seen, NEW.at), first_seen = min(first_seen, NEW.at),
      question = coalesce((SELECT text FROM gap_wordings WHERE gap_id = NEW.gap_id ORDER BY count DESC LIMIT 1), question)
    WHERE id = NEW.gap_id;
  INSERT INTO gap_places (gap_id, agency, page, channel, count)
    VALUES (NEW.gap_id, NEW.agency, NEW.page, NEW.channel, 1)
    ON CONFLICT (gap_id, agency, page, channel) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER gaps_count AFTER INSERT ON gaps BEGIN
  INSERT INTO log_days (day, gaps) VALUES (substr(NEW.first_seen, 1, 10), 1)
    ON CONFLICT (day) DO UPDATE SET gaps = gaps + 1;
END;
CREATE TRIGGER gap_wordings_count AFTER INSERT ON gap_wordings BEGIN
  UPDATE gaps SET wordings = wordings + 1 WHERE id = NEW.gap_id;
END;
