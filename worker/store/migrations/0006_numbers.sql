-- What was counted on a day (UTC), for the desk's numbers: they outlive the 90 days of questions. Never a word of anyone's.
-- `agency` is whose page was asked on, and for feedback whose answer it is about; '' stands for none, '*' for all together, so that
-- a year of one agency, or of all, is about three thousand rows however many agencies there are.
CREATE TABLE daily_counts (
  agency TEXT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (agency, day, kind)
) WITHOUT ROWID;

-- Counters move with the row that they count, as `log_days` does: a repeat of a queue message counts once.
CREATE TRIGGER questions_count_daily AFTER INSERT ON questions BEGIN
  INSERT INTO daily_counts (agency, day, kind, count)
    VALUES (NEW.agency, substr(NEW.at, 1, 10), NEW.kind, 1), ('*', substr(NEW.at, 1, 10), NEW.kind, 1)
    ON CONFLICT (agency, day, kind) DO UPDATE SET count = count + 1;
END;

-- What one word of feedback counts as: helpful or not, and the reason; for the answer's agency and for all.
CREATE VIEW feedback_counted AS
  SELECT f.reply_id, a.value AS agency, substr(f.created_at, 1, 10) AS day, k.value AS kind
  FROM feedback f LEFT JOIN answers w ON w.id = f.answer_id AND w.language = f.language
  JOIN json_each(json_array('*', coalesce(w.agency, ''))) a
  JOIN json_each(CASE WHEN f.helpful THEN '["helpful"]' WHEN f.reason IS NULL THEN '["unhelpful"]'
    ELSE json_array('unhelpful', 'reason-' || f.reason) END) k;

CREATE TRIGGER feedback_count_daily AFTER INSERT ON feedback BEGIN
  INSERT INTO daily_counts (agency, day, kind, count)
    SELECT agency, day, kind, 1 FROM feedback_counted WHERE reply_id = NEW.reply_id
    ON CONFLICT (agency, day, kind) DO UPDATE SET count = count + 1;
END;
-- Said again, the later word counts in place of the one before.
CREATE TRIGGER feedback_uncount_daily BEFORE UPDATE ON feedback BEGIN
  INSERT INTO daily_counts (agency, day, kind, count)
    SELECT agency, day, kind, 0 FROM feedback_counted WHERE reply_id = OLD.reply_id
    ON CONFLICT (agency, day, kind) DO UPDATE SET count = max(0, count - 1);
END;
CREATE TRIGGER feedback_recount_daily AFTER UPDATE ON feedback BEGIN
  INSERT INTO daily_counts (agency, day, kind, count)
    SELECT agency, day, kind, 1 FROM feedback_counted WHERE reply_id = NEW.reply_id
    ON CONFLICT (agency, day, kind) DO UPDATE SET count = count + 1;
END;

-- How plainly each version is worded, 0 to 100, judged once a version: the check takes milliseconds an answer.
-- NULL: the version cannot be read.
CREATE TABLE plain_scores (
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  score INTEGER,
  PRIMARY KEY (id, language, version)
) WITHOUT ROWID;
-- An agency's published answers on a day: how many have a score, and the sum of the scores.
CREATE TABLE plain_days (
  agency TEXT NOT NULL,
  day TEXT NOT NULL,
  answers INTEGER NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (agency, day)
) WITHOUT ROWID;
