-- A gap is work of one of four kinds: questions without an answer that ask the same thing (`question`), questions that were asked back
-- and nobody picked a choice (`choices`), an answer that people said did not help (`feedback`), an answer whose check is due (`review`).
-- The same list, tools, changes and undoing serve all four. Counters are kept as questions come in, so that lists never count rows.
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
  closed_by TEXT,
  -- Who works on it ('' nobody: a person's name), and the day on which a gap that was put aside comes back ('' it is not).
  assigned_to TEXT NOT NULL DEFAULT '',
  snoozed_until TEXT NOT NULL DEFAULT '',
  -- How many had asked when it was closed: a closed gap that people keep asking comes back by itself.
  closed_people INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL DEFAULT 'question' CHECK (kind IN ('question', 'choices', 'feedback', 'review')),
  -- Of its people, how many asked about something that cannot wait; and of those asked back, how many picked a choice.
  urgent INTEGER NOT NULL DEFAULT 0,
  chosen INTEGER NOT NULL DEFAULT 0,
  -- Whose work it is: the agency that it was handed to, or that owns the answer; '' means all on whose pages it was asked.
  agency TEXT NOT NULL DEFAULT '',
  handed_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX gaps_by_people ON gaps (kind, state, people DESC, last_seen DESC);
CREATE INDEX gaps_by_last_seen ON gaps (kind, state, last_seen DESC);
-- How many gaps each list holds, and how many people wait, is counted on every page of the desk: from this index, not from the rows.
CREATE INDEX gaps_by_list ON gaps (kind, state, snoozed_until, people, chosen);
CREATE INDEX gaps_by_person ON gaps (assigned_to, state, kind, people DESC) WHERE assigned_to <> '';
CREATE INDEX gaps_by_agency ON gaps (agency, kind, state) WHERE agency <> '';
CREATE INDEX gaps_by_closing ON gaps (state, closed_at);

-- One row a distinct wording (redacted, normalised) in a gap, with how often it came. The same words may be a question without an answer
-- at one time and be asked back about at another: one row for each kind.
CREATE TABLE gap_wordings (
  id INTEGER PRIMARY KEY,
  gap_id TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'question',
  normalised TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  removed TEXT NOT NULL DEFAULT '[]', -- kinds of personal data that were taken out
  count INTEGER NOT NULL DEFAULT 0,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  UNIQUE (normalised, language, kind)
);
CREATE INDEX gap_wordings_by_gap ON gap_wordings (gap_id, count DESC);
CREATE TRIGGER gap_wordings_count AFTER INSERT ON gap_wordings BEGIN
  UPDATE gaps SET wordings = wordings + 1 WHERE id = NEW.gap_id;
END;

-- Terms of a gap's wordings, to find the gaps that a new question may belong to.
CREATE TABLE gap_terms (
  term TEXT NOT NULL,
  gap_id TEXT NOT NULL,
  PRIMARY KEY (term, gap_id)
) WITHOUT ROWID;
CREATE INDEX gap_terms_by_gap ON gap_terms (gap_id);

-- Topics of the answer nearest to a gap when it began: what it is about, as far as anyone can tell without reading it.
CREATE TABLE gap_topics (
  gap_id TEXT NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (gap_id, topic)
) WITHOUT ROWID;
CREATE INDEX gap_topics_by_topic ON gap_topics (topic, gap_id);

-- Where a gap was asked: agency, page and channel, counted.
CREATE TABLE gap_places (
  gap_id TEXT NOT NULL,
  agency TEXT NOT NULL,
  page TEXT NOT NULL,
  channel TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (gap_id, agency, page, channel)
) WITHOUT ROWID;
CREATE INDEX gap_places_by_agency ON gap_places (agency, gap_id);

-- What people were shown instead of an answer, counted.
CREATE TABLE gap_shown (
  gap_id TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  chosen INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (gap_id, answer_id)
) WITHOUT ROWID;

-- Questions of a gap a week (the week's Monday, UTC): they outlive the 90 days of questions.
CREATE TABLE gap_weeks (
  gap_id TEXT NOT NULL,
  week TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (gap_id, week)
) WITHOUT ROWID;

-- Gaps that turned out to ask the same: where an old address leads.
CREATE TABLE gap_merges (
  from_id TEXT PRIMARY KEY,
  into_id TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;

-- Gaps that a writer has split: questions that look alike no longer make them one. The order of the two says nothing.
CREATE TABLE gaps_apart (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX gaps_apart_by_other ON gaps_apart (other);

-- A change to many gaps at once, and how each was before, so that it can be undone. `undone_at` is set once.
CREATE TABLE gap_changes (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT NOT NULL,
  undone_at TEXT
);

CREATE TRIGGER gaps_closed AFTER UPDATE OF state ON gaps WHEN OLD.state = 'open' AND NEW.state <> 'open' BEGIN
  UPDATE gaps SET closed_people = people, snoozed_until = '' WHERE id = NEW.id;
END;
-- A closed gap that people keep asking comes back after ten more: the answer does not reach them, or it was no test after all. Three
-- more who were not helped by a new version are enough. Not ours stays so.
CREATE TRIGGER gaps_come_back AFTER UPDATE OF people ON gaps
  WHEN NEW.state IN ('answered', 'dismissed')
    AND NEW.people >= NEW.closed_people + CASE NEW.kind WHEN 'feedback' THEN 3 ELSE 10 END BEGIN
  UPDATE gaps SET state = 'open', closed_at = NULL, closed_by = NULL WHERE id = NEW.id;
  INSERT INTO audit (at, who, action, target, detail)
    VALUES (NEW.last_seen, 'One Stop', 'gap-came-back', 'gap:' || NEW.id, json_object('state', OLD.state, 'people', NEW.people));
END;
