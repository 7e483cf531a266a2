-- Work at the desk that answers make by themselves: rows of `gaps` of the kinds `feedback` and `review`.

-- Answers that did not help: one row of work an answer, counted with the feedback in its own transaction.
CREATE TRIGGER feedback_makes_work AFTER INSERT ON feedback WHEN NEW.helpful = 0 BEGIN
  INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, first_seen, last_seen)
    SELECT 'feedback:' || id || ':' || language, 'feedback', title, language, agency, id, language, NEW.created_at, NEW.created_at
    FROM answers WHERE id = NEW.answer_id AND language = NEW.language ON CONFLICT (id) DO NOTHING;
  UPDATE gaps SET people = people + 1, last_seen = max(last_seen, NEW.created_at)
    WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language;
  INSERT INTO gap_weeks (gap_id, week, count)
    SELECT id, date(NEW.created_at, '-6 days', 'weekday 1'), 1 FROM gaps WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language
    ON CONFLICT (gap_id, week) DO UPDATE SET count = count + 1;
END;
-- Said again, the later word counts in place of the one before.
CREATE TRIGGER feedback_takes_work_back AFTER UPDATE ON feedback WHEN OLD.helpful = 0 BEGIN
  UPDATE gaps SET people = max(0, people - 1) WHERE id = 'feedback:' || OLD.answer_id || ':' || OLD.language;
  UPDATE gap_weeks SET count = max(0, count - 1)
    WHERE gap_id = 'feedback:' || OLD.answer_id || ':' || OLD.language AND week = date(OLD.created_at, '-6 days', 'weekday 1');
END;
CREATE TRIGGER feedback_makes_work_again AFTER UPDATE ON feedback WHEN NEW.helpful = 0 BEGIN
  INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, first_seen, last_seen)
    SELECT 'feedback:' || id || ':' || language, 'feedback', title, language, agency, id, language, NEW.created_at, NEW.created_at
    FROM answers WHERE id = NEW.answer_id AND language = NEW.language ON CONFLICT (id) DO NOTHING;
  UPDATE gaps SET people = people + 1, last_seen = max(last_seen, NEW.created_at)
    WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language;
  INSERT INTO gap_weeks (gap_id, week, count)
    SELECT id, date(NEW.created_at, '-6 days', 'weekday 1'), 1 FROM gaps WHERE id = 'feedback:' || NEW.answer_id || ':' || NEW.language
    ON CONFLICT (gap_id, week) DO UPDATE SET count = count + 1;
END;
-- A new version of the text is the reply to those who were not helped by the old one. Learning wordings changes no text.
CREATE TRIGGER feedback_answered AFTER INSERT ON audit WHEN NEW.action = 'answer-published' AND NEW.target GLOB 'answer:*' BEGIN
  UPDATE gaps SET state = 'answered', closed_at = NEW.at, closed_by = NEW.who, reason = ''
    WHERE id = 'feedback:' || replace(substr(NEW.target, 8), '/', ':') AND state = 'open';
END;

-- Answers whose check is due: every published answer has a row that is put aside until the day after its review date.
CREATE TRIGGER answers_make_review AFTER INSERT ON answers BEGIN
  INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, first_seen, last_seen, state, snoozed_until)
    VALUES ('review:' || NEW.id || ':' || NEW.language, 'review', NEW.title, NEW.language, NEW.agency, NEW.id, NEW.language,
      NEW.review_by, NEW.review_by, CASE NEW.state WHEN 'published' THEN 'open' ELSE 'answered' END,
      CASE NEW.state WHEN 'published' THEN coalesce(date(NEW.review_by, '+1 day'), '') ELSE '' END)
    ON CONFLICT (id) DO UPDATE SET question = excluded.question, agency = excluded.agency, state = excluded.state,
      first_seen = excluded.first_seen, last_seen = excluded.last_seen, snoozed_until = excluded.snoozed_until;
END;
CREATE TRIGGER answers_review AFTER UPDATE OF title, agency ON answers
  WHEN NEW.title <> OLD.title OR NEW.agency <> OLD.agency BEGIN
  UPDATE gaps SET question = NEW.title, agency = NEW.agency
    WHERE id IN ('review:' || NEW.id || ':' || NEW.language, 'feedback:' || NEW.id || ':' || NEW.language);
END;
CREATE TRIGGER answers_reviewed AFTER UPDATE OF review_by, state ON answers
  WHEN NEW.review_by <> OLD.review_by OR NEW.state <> OLD.state BEGIN
  UPDATE gaps SET state = CASE NEW.state WHEN 'published' THEN 'open' ELSE 'answered' END, assigned_to = '',
      closed_at = NULL, closed_by = NULL, first_seen = NEW.review_by, last_seen = NEW.review_by
    WHERE id = 'review:' || NEW.id || ':' || NEW.language;
  -- By itself: closing takes the day away, and this sets it after.
  UPDATE gaps SET snoozed_until = coalesce(date(NEW.review_by, '+1 day'), '')
    WHERE id = 'review:' || NEW.id || ':' || NEW.language AND state = 'open';
END;
CREATE TRIGGER answers_gone AFTER DELETE ON answers BEGIN
  DELETE FROM gaps WHERE id IN ('review:' || OLD.id || ':' || OLD.language, 'feedback:' || OLD.id || ':' || OLD.language);
END;
