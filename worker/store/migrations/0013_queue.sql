-- Who works on a gap ('' nobody: a person's name), and the day on which a gap that was put aside comes back ('' it is not).
ALTER TABLE gaps ADD COLUMN assigned_to TEXT NOT NULL DEFAULT '';
ALTER TABLE gaps ADD COLUMN snoozed_until TEXT NOT NULL DEFAULT '';
-- How many had asked when it was closed: a closed gap that people keep asking comes back by itself.
ALTER TABLE gaps ADD COLUMN closed_people INTEGER NOT NULL DEFAULT 0;
CREATE INDEX gaps_by_person ON gaps (assigned_to, state, people DESC) WHERE assigned_to <> '';
CREATE INDEX gaps_put_aside ON gaps (state, snoozed_until) WHERE snoozed_until <> '';

CREATE TRIGGER gaps_closed AFTER UPDATE OF state ON gaps WHEN OLD.state = 'open' AND NEW.state <> 'open' BEGIN
  UPDATE gaps SET closed_people = people, snoozed_until = '' WHERE id = NEW.id;
END;
-- Ten more people after it was answered or dismissed: the answer does not reach them, or it was no test after all. Not ours stays so.
CREATE TRIGGER gaps_come_back AFTER UPDATE OF people ON gaps
  WHEN NEW.state IN ('answered', 'dismissed') AND NEW.people >= NEW.closed_people + 10 BEGIN
  UPDATE gaps SET state = 'open', closed_at = NULL, closed_by = NULL WHERE id = NEW.id;
  INSERT INTO audit (at, who, action, target, detail)
    VALUES (NEW.last_seen, 'One Stop', 'gap-came-back', 'gap:' || NEW.id, json_object('state', OLD.state, 'people', NEW.people));
END;
UPDATE gaps SET closed_people = people WHERE state <> 'open';

-- Questions of a gap a week (the week's Monday, UTC): they outlive the 90 days of questions.
CREATE TABLE gap_weeks (
  gap_id TEXT NOT NULL,
  week TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (gap_id, week)
) WITHOUT ROWID;
CREATE TRIGGER questions_count_week AFTER INSERT ON questions WHEN NEW.gap_id IS NOT NULL BEGIN
  INSERT INTO gap_weeks (gap_id, week, count) VALUES (NEW.gap_id, date(NEW.at, '-6 days', 'weekday 1'), 1)
    ON CONFLICT (gap_id, week) DO UPDATE SET count = count + 1;
END;
INSERT INTO gap_weeks (gap_id, week, count)
  SELECT gap_id, date(at, '-6 days', 'weekday 1'), count(*) FROM questions WHERE gap_id IS NOT NULL GROUP BY 1, 2;

-- A change to many gaps at once, and how each was before, so that it can be undone. `undone_at` is set once.
CREATE TABLE gap_changes (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT NOT NULL,
  undone_at TEXT
);
