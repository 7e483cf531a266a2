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
  gap_id TEXT,
  -- Ids of the answers that a question was shown instead of an answer, and the one that the person picked.
  shown TEXT NOT NULL DEFAULT '[]',
  chosen TEXT,
  urgent INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX questions_by_time ON questions (at, kind);
CREATE INDEX questions_by_gap ON questions (gap_id, at);
-- Exports go through an agency's questions in order of time.
CREATE INDEX questions_by_agency ON questions (agency, at);

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
-- Receipts are forgotten after a year; the nightly cron finds the old ones by this.
CREATE INDEX receipts_by_time ON receipts (created_at);

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
-- Questions that led to an answer that did not help are found from its feedback, latest first.
CREATE INDEX feedback_unhelpful ON feedback (answer_id, language, created_at) WHERE helpful = 0;

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
CREATE TRIGGER questions_count_week AFTER INSERT ON questions WHEN NEW.gap_id IS NOT NULL BEGIN
  INSERT INTO gap_weeks (gap_id, week, count) VALUES (NEW.gap_id, date(NEW.at, '-6 days', 'weekday 1'), 1)
    ON CONFLICT (gap_id, week) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER questions_count_gap AFTER INSERT ON questions WHEN NEW.gap_id IS NOT NULL BEGIN
  UPDATE gap_wordings SET count = count + 1, last_seen = max(last_seen, NEW.at), first_seen = min(first_seen, NEW.at)
    WHERE normalised = NEW.normalised AND language = NEW.language AND gap_id = NEW.gap_id;
  UPDATE gaps SET people = people + 1, urgent = urgent + NEW.urgent,
      last_seen = max(last_seen, NEW.at), first_seen = min(first_seen, NEW.at),
      question = coalesce((SELECT text FROM gap_wordings WHERE gap_id = NEW.gap_id ORDER BY count DESC LIMIT 1), question)
    WHERE id = NEW.gap_id;
  INSERT INTO gap_places (gap_id, agency, page, channel, count)
    VALUES (NEW.gap_id, NEW.agency, NEW.page, NEW.channel, 1)
    ON CONFLICT (gap_id, agency, page, channel) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER questions_count_shown AFTER INSERT ON questions WHEN NEW.gap_id IS NOT NULL AND NEW.shown <> '[]' BEGIN
  INSERT INTO gap_shown (gap_id, answer_id, count) SELECT NEW.gap_id, value, 1 FROM json_each(NEW.shown) WHERE true
    ON CONFLICT (gap_id, answer_id) DO UPDATE SET count = count + 1;
END;
-- A person picks once: what comes twice counts once.
CREATE TRIGGER questions_chosen AFTER UPDATE OF chosen ON questions
  WHEN OLD.chosen IS NULL AND NEW.chosen IS NOT NULL AND NEW.gap_id IS NOT NULL BEGIN
  UPDATE gaps SET chosen = chosen + 1 WHERE id = NEW.gap_id;
  UPDATE gap_shown SET chosen = chosen + 1 WHERE gap_id = NEW.gap_id AND answer_id = NEW.chosen;
END;
-- Answers that wait for work are not gaps begun by anyone's question: the day's cap does not count them.
CREATE TRIGGER gaps_count AFTER INSERT ON gaps WHEN NEW.kind IN ('question', 'choices') BEGIN
  INSERT INTO log_days (day, gaps) VALUES (substr(NEW.first_seen, 1, 10), 1)
    ON CONFLICT (day) DO UPDATE SET gaps = gaps + 1;
END;
