-- A reply may also be people to reach (`contacts`) or a short text to what asked nothing (`note`). SQLite cannot change a CHECK: the
-- table is made anew with what it holds, before its triggers are, so that nothing is counted twice.
CREATE TABLE questions_of_all_kinds (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'choices', 'contacts', 'note', 'unanswered')),
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
  urgent INTEGER NOT NULL DEFAULT 0,
  -- Of the answers it got or was shown, the ids of those that were not in the question's language.
  untranslated TEXT NOT NULL DEFAULT '[]'
);
INSERT INTO questions_of_all_kinds
  (id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot, gap_id, shown, chosen, urgent)
  SELECT id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot, gap_id, shown, chosen, urgent
  FROM questions;
DROP TABLE questions;
ALTER TABLE questions_of_all_kinds RENAME TO questions;

CREATE INDEX questions_by_time ON questions (at, kind);
CREATE INDEX questions_by_gap ON questions (gap_id, at);
CREATE INDEX questions_by_agency ON questions (agency, at);

-- As they were (0005, 0006).
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
CREATE TRIGGER questions_chosen AFTER UPDATE OF chosen ON questions
  WHEN OLD.chosen IS NULL AND NEW.chosen IS NOT NULL AND NEW.gap_id IS NOT NULL BEGIN
  UPDATE gaps SET chosen = chosen + 1 WHERE id = NEW.gap_id;
  UPDATE gap_shown SET chosen = chosen + 1 WHERE gap_id = NEW.gap_id AND answer_id = NEW.chosen;
END;
CREATE TRIGGER questions_count_daily AFTER INSERT ON questions BEGIN
  INSERT INTO daily_counts (agency, day, kind, count)
    VALUES (NEW.agency, substr(NEW.at, 1, 10), NEW.kind, 1), ('*', substr(NEW.at, 1, 10), NEW.kind, 1)
    ON CONFLICT (agency, day, kind) DO UPDATE SET count = count + 1;
END;

-- Answers that people asked for in a language which they do not have: how many got one as their answer or picked it (`given`), and how
-- many saw it among others (`offered`). They outlive the 90 days of questions.
CREATE TABLE missing_translations (
  answer_id TEXT NOT NULL,
  language TEXT NOT NULL,
  given INTEGER NOT NULL DEFAULT 0,
  offered INTEGER NOT NULL DEFAULT 0,
  last_asked TEXT NOT NULL,
  PRIMARY KEY (answer_id, language)
) WITHOUT ROWID;
CREATE TRIGGER questions_untranslated AFTER INSERT ON questions WHEN NEW.untranslated <> '[]' BEGIN
  INSERT INTO missing_translations (answer_id, language, given, offered, last_asked)
    SELECT value, NEW.language, value IS NEW.answer_id, value IS NOT NEW.answer_id, NEW.at FROM json_each(NEW.untranslated) WHERE true
    ON CONFLICT (answer_id, language) DO UPDATE SET given = given + excluded.given, offered = offered + excluded.offered,
      last_asked = max(last_asked, excluded.last_asked);
END;
CREATE TRIGGER questions_chosen_untranslated AFTER UPDATE OF chosen ON questions
  WHEN OLD.chosen IS NULL AND NEW.chosen IS NOT NULL BEGIN
  UPDATE missing_translations SET given = given + 1 WHERE answer_id = NEW.chosen AND language = NEW.language
    AND EXISTS (SELECT 1 FROM json_each(NEW.untranslated) WHERE value = NEW.chosen);
END;
