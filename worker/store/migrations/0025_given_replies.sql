-- Only a reply that was given can be rated. `given` is 1 once the log holds the reply: until then a rating is kept and counts nowhere,
-- for ids can be made up. Ratings from before were counted, and stay so.
ALTER TABLE feedback ADD COLUMN given INTEGER NOT NULL DEFAULT 1 CHECK (given IN (0, 1));
CREATE INDEX feedback_not_given ON feedback (created_at) WHERE given = 0;

-- A rating may come to the log before the reply that it is about.
CREATE TRIGGER questions_give_feedback AFTER INSERT ON questions BEGIN
  UPDATE feedback SET given = 1 WHERE reply_id = NEW.id AND given = 0;
END;

DROP VIEW feedback_counted;
CREATE VIEW feedback_counted AS
  SELECT f.reply_id, a.value AS agency, substr(f.created_at, 1, 10) AS day, k.value AS kind
  FROM feedback f LEFT JOIN answers w ON w.id = f.answer_id AND w.language = f.language
  JOIN json_each(json_array('*', coalesce(w.agency, ''))) a
  JOIN json_each(CASE WHEN f.helpful THEN '["helpful"]' WHEN f.reason IS NULL THEN '["unhelpful"]'
    ELSE json_array('unhelpful', 'reason-' || f.reason) END) k
  WHERE f.given = 1;

DROP TRIGGER feedback_makes_work;
CREATE TRIGGER feedback_makes_work AFTER INSERT ON feedback WHEN NEW.helpful = 0 AND NEW.given = 1 BEGIN
  INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, first_seen, last_seen)
    SELECT 'feedback:' || id || ':' || language, 'feedback', title, language, agency, id, language, NEW.created_at, NEW.created_at
    FROM answers WHERE id = NEW.answer_id AND language = NEW.language ON CONFLICT (id) DO NOTHING;
  UPDATE gaps SET people = people + 1, last_seen = max(last_seen, NEW.created_at)
    WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language;
  INSERT INTO gap_weeks (gap_id, week, count)
    SELECT id, date(NEW.created_at, '-6 days', 'weekday 1'), 1 FROM gaps WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language
    ON CONFLICT (gap_id, week) DO UPDATE SET count = count + 1;
END;
DROP TRIGGER feedback_takes_work_back;
CREATE TRIGGER feedback_takes_work_back AFTER UPDATE ON feedback WHEN OLD.helpful = 0 AND OLD.given = 1 BEGIN
  UPDATE gaps SET people = max(0, people - 1) WHERE id = 'feedback:' || OLD.answer_id || ':' || OLD.language;
  UPDATE gap_weeks SET count = max(0, count - 1)
    WHERE gap_id = 'feedback:' || OLD.answer_id || ':' || OLD.language AND week = date(OLD.created_at, '-6 days', 'weekday 1');
END;
DROP TRIGGER feedback_makes_work_again;
CREATE TRIGGER feedback_makes_work_again AFTER UPDATE ON feedback WHEN NEW.helpful = 0 AND NEW.given = 1 BEGIN
  INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, first_seen, last_seen)
    SELECT 'feedback:' || id || ':' || language, 'feedback', title, language, agency, id, language, NEW.created_at, NEW.created_at
    FROM answers WHERE id = NEW.answer_id AND language = NEW.language ON CONFLICT (id) DO NOTHING;
  UPDATE gaps SET people = people + 1, last_seen = max(last_seen, NEW.created_at)
    WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language;
  INSERT INTO gap_weeks (gap_id, week, count)
    SELECT id, date(NEW.created_at, '-6 days', 'weekday 1'), 1 FROM gaps WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language
    ON CONFLICT (gap_id, week) DO UPDATE SET count = count + 1;
END;
