-- A gap is work of one of four kinds: questions without an answer (`question`), questions that were asked back and nobody picked a
-- choice (`choices`), an answer that people said did not help (`feedback`), an answer whose check is due (`review`). The same list,
-- tools, changes and undoing serve all four.
ALTER TABLE gaps ADD COLUMN kind TEXT NOT NULL DEFAULT 'question' CHECK (kind IN ('question', 'choices', 'feedback', 'review'));
-- Of its people, how many asked about something that cannot wait; and of those asked back, how many picked a choice.
ALTER TABLE gaps ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE gaps ADD COLUMN chosen INTEGER NOT NULL DEFAULT 0;
-- Whose work it is: the agency that it was handed to, or that owns the answer; '' means all on whose pages it was asked.
ALTER TABLE gaps ADD COLUMN agency TEXT NOT NULL DEFAULT '';
ALTER TABLE gaps ADD COLUMN handed_by TEXT NOT NULL DEFAULT '';

DROP INDEX gaps_by_people;
DROP INDEX gaps_by_last_seen;
DROP INDEX gaps_put_aside;
DROP INDEX gaps_by_list;
DROP INDEX gaps_by_person;
CREATE INDEX gaps_by_people ON gaps (kind, state, people DESC, last_seen DESC);
CREATE INDEX gaps_by_last_seen ON gaps (kind, state, last_seen DESC);
-- How many gaps each list holds, and how many people wait, is counted on every page of the desk: from this index, not from the rows.
CREATE INDEX gaps_by_list ON gaps (kind, state, snoozed_until, people, chosen);
CREATE INDEX gaps_by_person ON gaps (assigned_to, state, kind, people DESC) WHERE assigned_to <> '';
CREATE INDEX gaps_by_agency ON gaps (agency, kind, state) WHERE agency <> '';

-- Ids of the answers that a question was shown instead of an answer, and the one that the person picked.
ALTER TABLE questions ADD COLUMN shown TEXT NOT NULL DEFAULT '[]';
ALTER TABLE questions ADD COLUMN chosen TEXT;
ALTER TABLE questions ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;

-- What people were shown instead of an answer, counted.
CREATE TABLE gap_shown (
  gap_id TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  chosen INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (gap_id, answer_id)
) WITHOUT ROWID;
-- Topics of the answer nearest to a gap when it began: what it is about, as far as anyone can tell without reading it.
CREATE TABLE gap_topics (
  gap_id TEXT NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (gap_id, topic)
) WITHOUT ROWID;
CREATE INDEX gap_topics_by_topic ON gap_topics (topic, gap_id);

-- The same words may be a question without an answer at one time and be asked back about at another: one row for each kind.
CREATE TABLE wordings_by_kind (
  id INTEGER PRIMARY KEY,
  gap_id TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'question',
  normalised TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  removed TEXT NOT NULL DEFAULT '[]',
  count INTEGER NOT NULL DEFAULT 0,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  UNIQUE (normalised, language, kind)
);
INSERT INTO wordings_by_kind (id, gap_id, normalised, language, text, removed, count, first_seen, last_seen)
  SELECT id, gap_id, normalised, language, text, removed, count, first_seen, last_seen FROM gap_wordings;
DROP TRIGGER questions_count_gap;
DROP TABLE gap_wordings;
ALTER TABLE wordings_by_kind RENAME TO gap_wordings;
CREATE INDEX gap_wordings_by_gap ON gap_wordings (gap_id, count DESC);
CREATE TRIGGER gap_wordings_count AFTER INSERT ON gap_wordings BEGIN
  UPDATE gaps SET wordings = wordings + 1 WHERE id = NEW.gap_id;
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
DROP TRIGGER gaps_count;
CREATE TRIGGER gaps_count AFTER INSERT ON gaps WHEN NEW.kind IN ('question', 'choices') BEGIN
  INSERT INTO log_days (day, gaps) VALUES (substr(NEW.first_seen, 1, 10), 1)
    ON CONFLICT (day) DO UPDATE SET gaps = gaps + 1;
END;

-- A closed gap that people keep asking comes back: after ten more. Three more who were not helped by a new version are enough.
DROP TRIGGER gaps_come_back;
CREATE TRIGGER gaps_come_back AFTER UPDATE OF people ON gaps
  WHEN NEW.state IN ('answered', 'dismissed')
    AND NEW.people >= NEW.closed_people + CASE NEW.kind WHEN 'feedback' THEN 3 ELSE 10 END BEGIN
  UPDATE gaps SET state = 'open', closed_at = NULL, closed_by = NULL WHERE id = NEW.id;
  INSERT INTO audit (at, who, action, target, detail)
    VALUES (NEW.last_seen, 'One Stop', 'gap-came-back', 'gap:' || NEW.id, json_object('state', OLD.state, 'people', NEW.people));
END;

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

-- What is there already.
INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, first_seen, last_seen, state, snoozed_until)
  SELECT 'review:' || id || ':' || language, 'review', title, language, agency, id, language, review_by, review_by,
    CASE state WHEN 'published' THEN 'open' ELSE 'answered' END, CASE state WHEN 'published' THEN coalesce(date(review_by, '+1 day'), '') ELSE '' END
  FROM answers;
INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, people, first_seen, last_seen)
  SELECT 'feedback:' || a.id || ':' || a.language, 'feedback', a.title, a.language, a.agency, a.id, a.language,
    count(*), min(f.created_at), max(f.created_at)
  FROM feedback f JOIN answers a ON a.id = f.answer_id AND a.language = f.language WHERE f.helpful = 0 GROUP BY a.id, a.language;
INSERT INTO gap_weeks (gap_id, week, count)
  SELECT 'feedback:' || a.id || ':' || a.language, date(f.created_at, '-6 days', 'weekday 1'), count(*)
  FROM feedback f JOIN answers a ON a.id = f.answer_id AND a.language = f.language WHERE f.helpful = 0 GROUP BY 1, 2;

-- Questions that led to an answer that did not help are found from its feedback, latest first.
CREATE INDEX feedback_unhelpful ON feedback (answer_id, language, created_at) WHERE helpful = 0;
